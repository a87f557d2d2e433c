import { dayOf, placeOf } from '../engine/case.ts';
import { engines } from '../engine/engine.ts';
import type { PlainDate } from '../format/dates.ts';
import type { Facts } from '../model/fields.ts';
import { allPacks } from '../policy/all-packs.ts';
import { rules } from '../rules/all.ts';
import { conclude, type Conclusions } from './conclusion.ts';

const engineFor = engines(rules, allPacks);

/**
 * What all rules decide of a case, with our own packs. Apart from the documents, so that a page which has its answers
 * from elsewhere carries no rules.
 * @param place region code to take where the case names none; null for the nation
 */
export function concludeCase(facts: Facts, { today, place }: { readonly today: PlainDate; readonly place: string | null }): { readonly day: PlainDate; readonly conclusions: Conclusions } {
  const day = dayOf(facts, today);
  return { day, conclusions: conclude(engineFor(placeOf(facts, place, allPacks), day, 'case'), facts, day) };
}
