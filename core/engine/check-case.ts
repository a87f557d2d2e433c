import type { PlainDate } from '../format/dates.ts';
import type { Language, Words } from '../model/field-spec.ts';
import type { Facts } from '../model/fields.ts';
import type { Subject } from '../model/subjects.ts';
import { allPacks } from '../policy/all-packs.ts';
import { rules } from '../rules/all.ts';
import { dayOf, placeOf } from './case.ts';
import { engines, type Engine, type OpenCase } from './engine.ts';
import { explain, type Finding } from './explain.ts';

const engineFor = engines(rules, allPacks);

/** What was found of a whole case, in one language, with the day and place whose law was taken. Plain data: it may cross any door. */
export interface Report {
  readonly day: PlainDate;
  /** False where the form has no date of its own (a case: of application) and another day's law was taken. */
  readonly dated: boolean;
  readonly place: Words;
  readonly findings: readonly Finding[];
}

export interface Circumstances {
  readonly today: PlainDate;
  /** Region code to take where the form names no place; null for the nation. */
  readonly place: string | null;
  readonly language: Language;
  /** Replays the case as of this day, whatever its own date. */
  readonly asOf?: PlainDate;
}

/** Facts opened under the law of their day and place, for whoever asks more than what was found. */
export interface Opened {
  readonly engine: Engine;
  readonly open: OpenCase;
  readonly day: PlainDate;
  /** Region code of the place whose figures were taken. */
  readonly place: string;
}

/** Opens the facts of a subject under the law in force on their day in their place. */
export function openFacts(subject: Subject, facts: Facts, { today, place: given, asOf }: Omit<Circumstances, 'language'>): Opened {
  const day = asOf ?? dayOf(facts, today, subject);
  const place = placeOf(facts, given, allPacks);
  const engine = engineFor(place, day, subject);
  return { engine, open: engine.open(facts, day), day, place };
}

/** Checks the facts of a subject against every rule in force on their day in their place. */
export function checkFacts(subject: Subject, facts: Facts, circumstances: Circumstances): Report {
  const { engine, open, day } = openFacts(subject, facts, circumstances);
  const { language } = circumstances;
  const outcomes = engine.outcomes(open);
  return {
    day,
    // An unreal day stands for none.
    dated: day === dayOf(facts, '', subject),
    place: engine.policy.name,
    findings: outcomes.map((o) => explain(o, language, day)).filter((f): f is Finding => f !== null),
  };
}

/** Checks a whole case. */
export const checkCase = (facts: Facts, circumstances: Circumstances): Report => checkFacts('case', facts, circumstances);
