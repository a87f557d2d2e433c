import { dayNumber } from '../../../core/format/day-number.ts';
import type { Facts } from '../../../core/model/fields.ts';
import { allReal, firstStep, keyOf, monthOfDay, read, startReading, type CaseDay } from './days.ts';
import { Decided } from './decided.ts';
import { checkEligibility, eligibilityRules } from './eligibility.ts';
import { checkIdentity, identityRules } from './identity.ts';
import { checkProcedure, procedureRules } from './procedure.ts';
import { checkSupport, supportRules } from './support.ts';
import type { Verdicts } from './truth.ts';

// What the engine is held against: every rule in force in one county from April to June 2022, written as a program for
// just that county and time would be. Same verdicts, same decisions; no reasons, needs, citations or words.

/** The rules, in the order of the verdicts. */
export const ruleIds: readonly string[] = [...identityRules, ...eligibilityRules, ...supportRules, ...procedureRules, 'procedure/first-step', 'procedure/dates-exist'];

export const room = (): Verdicts => new Int8Array(ruleIds.length);

let day: CaseDay = { text: '', number: Number.NaN, key: Number.NaN, month: Number.NaN };

/** Checks a whole case. @param on the day whose law applies, within the time that is written here */
export function check(f: Facts, on: string, decided: Decided, out: Verdicts): void {
  if (on !== day.text) day = { text: on, number: dayNumber(on), key: keyOf(on), month: monthOfDay(on) };
  startReading();
  const birth = read(f.birth);
  const applied = read(f.apply_date);
  const decision = read(f.county_decision_date);
  const ended = read(f.end_decision_date);
  const died = read(f.death_date);
  const first = firstStep(f, applied, day);
  decided.first_step = first;
  let i = checkIdentity(f, day, birth, decided, out, 0);
  i = checkEligibility(f, day, birth, applied, ended, died, decided, out, i);
  i = checkSupport(f, applied, decision, first, decided, out, i);
  i = checkProcedure(f, birth, applied, decision, ended, died, first, decided, out, i);
  // There is always one: the day itself, if no other.
  out[i++] = 2;
  out[i] = allReal();
}

export { Decided };
