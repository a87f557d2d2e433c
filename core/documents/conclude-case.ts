import { openFacts } from '../engine/check-case.ts';
import type { PlainDate } from '../format/dates.ts';
import type { Facts } from '../model/fields.ts';
import { conclude, type Conclusions } from './conclusion.ts';

export interface Concluded {
  /** The day whose law was taken, and the region code whose figures. */
  readonly day: PlainDate;
  readonly place: string;
  readonly conclusions: Conclusions;
}

/**
 * What all rules decide of a case, with our own packs. Apart from the documents, so that a page which has its answers
 * from elsewhere carries no rules.
 * @param place region code to take where the case names none; null for the nation
 */
export function concludeCase(facts: Facts, { today, place: given }: { readonly today: PlainDate; readonly place: string | null }): Concluded {
  const { engine, day, place } = openFacts('case', facts, { today, place: given });
  return { day, place, conclusions: conclude(engine, facts, day) };
}
