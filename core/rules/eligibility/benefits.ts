import { all, choice, not, rows, type Condition } from '../../engine/condition.ts';
import type { ValueOf } from '../../model/fields.ts';

type Kind = NonNullable<ValueOf<'other_benefits'>['rows'][number]['kind']>;

/** Only who is supported now can draw two things at once: an applicant may still have the older one. */
export const supportedNow = choice('member_state').is('normal');

export const stillDrawn = (...kinds: readonly Kind[]): Condition => rows('other_benefits').some((o) => all(o.choice('kind').oneOf(...kinds), o.holds('now')));
export const notDrawn = (...kinds: readonly Kind[]): Condition => not(stillDrawn(...kinds));
