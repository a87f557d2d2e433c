import type { PlainDate } from '../format/dates.ts';
import type { Language, Words } from '../model/field-spec.ts';
import type { Facts } from '../model/fields.ts';
import { allPacks } from '../policy/all-packs.ts';
import { rules } from '../rules/all.ts';
import { dayOf, placeOf } from './case.ts';
import { engines } from './engine.ts';
import { explain, type Finding } from './explain.ts';

const engineFor = engines(rules, allPacks);

/** What was found of a whole case, in one language, with the day and place whose law was taken. Plain data: it may cross any door. */
export interface Report {
  readonly day: PlainDate;
  /** False where the form has no date of application and today's law was taken. */
  readonly dated: boolean;
  readonly place: Words;
  readonly findings: readonly Finding[];
}

export interface Circumstances {
  readonly today: PlainDate;
  /** Region code to take where the form names no place; null for the nation. */
  readonly place: string | null;
  readonly language: Language;
}

/** Checks a whole case against every rule in force on its day in its place. */
export function checkCase(facts: Facts, { today, place, language }: Circumstances): Report {
  const day = dayOf(facts, today);
  const engine = engineFor(placeOf(facts, place, allPacks), day);
  const outcomes = engine.outcomes(engine.open(facts, day));
  return {
    day,
    dated: facts.apply_date === day,
    place: engine.policy.name,
    findings: outcomes.map((o) => explain(o, language, day)).filter((f): f is Finding => f !== null),
  };
}
