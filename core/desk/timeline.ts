import { openFacts, type Circumstances, type Opened } from '../engine/check-case.ts';
import { noRow } from '../engine/binding.ts';
import { explain, type Finding } from '../engine/explain.ts';
import { decidedBy } from '../engine/order.ts';
import type { Quantity } from '../engine/quantity.ts';
import { daysBetween, isRealDate, type PlainDate } from '../format/dates.ts';
import { dayOf } from '../format/day-number.ts';
import { workingDay, workingDaysBetween, addWorkingDays } from '../format/working-days.ts';
import type { Language } from '../model/field-spec.ts';
import { fields, type Facts, type FieldKey } from '../model/fields.ts';
import { labelOf } from '../model/spec-of.ts';
import { stepDays } from '../rules/procedure/first-step.ts';
import { fallsInMonth, limits, standsUntil, type Limit } from '../rules/procedure/limits.ts';

/**
 * How a time limit stands on a day. kept, late, look: done, and what the rules say of it (a person must look). passed: a
 * later step has been taken, this one has no day. open, overdue: not done. resting: the last day was no working day, so
 * whether the limit has moved a person must see. unknown: it can't be reckoned yet.
 */
export type LimitState = 'kept' | 'late' | 'look' | 'passed' | 'open' | 'overdue' | 'resting' | 'unknown';

/** From when, how long, until when: all three as the rules in force reckon them. */
export interface TimeLimit {
  readonly field: FieldKey;
  /** What is to be done: 乡镇审核. */
  readonly title: string;
  readonly from: { readonly field: FieldKey; readonly label: string; readonly day: PlainDate | null };
  /** null where no figure is known for the place. */
  readonly length: number | null;
  readonly unit: 'days' | 'workdays';
  /** What must be done by the last day, or must last until then. */
  readonly kind: 'by' | 'until';
  /** Whether every case comes to it, and not only one with an objection or a refusal. */
  readonly always: boolean;
  readonly last: PlainDate | null;
  readonly state: LimitState;
  /** Days from today to the last day, less than nothing when it has gone by; working days too where the calendar is known. */
  readonly left: { readonly days: number; readonly workdays: number | null } | null;
  readonly needs: readonly { readonly need: string; readonly label: string }[];
  /** What the rule that judges it says; '' where it has nothing to say. */
  readonly says: string;
  readonly law: readonly string[];
}

/** A month that follows from a day. */
export interface DueMonth {
  readonly due: string | null;
  readonly is: Finding['is'] | null;
  readonly says: string;
  readonly law: readonly string[];
}

export interface TimelineStep {
  readonly field: FieldKey;
  readonly label: string;
  /** `YYYY-MM-DD`, or `YYYY-MM` of a month; null where none is known. */
  readonly day: string | null;
  readonly limit: TimeLimit | null;
  readonly month: DueMonth | null;
}

export interface Timeline {
  /** In the order in which the law takes them. */
  readonly steps: readonly TimelineStep[];
  /** The limit that ends first of those that are open; null where none is. */
  readonly next: TimeLimit | null;
}

/** The length of a limit, as the rule that reckons its last day has it. */
export function lengthOf(q: Quantity): { readonly from: FieldKey; readonly length: Quantity; readonly unit: TimeLimit['unit'] } | null {
  if (typeof q !== 'object' || (q.q !== 'after-workdays' && q.q !== 'sum')) return null;
  const [from, length] = q.of;
  if (typeof from !== 'object' || from.q !== 'field' || length === undefined || q.of.length !== 2) return null;
  return { from: from.field as FieldKey, length, unit: q.q === 'sum' ? 'days' : 'workdays' };
}

const realDay = (facts: Facts, field: FieldKey): PlainDate | null => {
  const day = facts[field];
  return typeof day === 'string' && isRealDate(day) ? day : null;
};

interface At extends Opened {
  readonly facts: Facts;
  readonly today: PlainDate;
  readonly language: Language;
}

/** What a rule found, worded; null where it isn't in force or doesn't speak of the case. */
function foundBy({ engine, open, day, language }: At, fits: (id: string, decides: FieldKey | null) => boolean): Finding | null {
  const at = engine.rules.findIndex((rule) => fits(rule.id, decidedBy(rule)));
  const outcome = at < 0 ? null : engine.outcome(open, at);
  return outcome && explain(outcome, language, day);
}

const judgedBy = (at: At, judges: readonly string[]): Finding | null => foundBy(at, (id) => judges.includes(id));

function stateOf(at: At, last: PlainDate | null, unit: TimeLimit['unit'], done: readonly FieldKey[], judged: Finding | null): LimitState {
  const [own, ...later] = done.map((field) => realDay(at.facts, field));
  if (last === null) return 'unknown';
  if (own) return judged?.is === 'fail' ? 'late' : judged?.is === 'pass' ? 'kept' : 'look';
  if (later.some((day) => day !== null)) return 'passed';
  if (at.today <= last) return 'open';
  const next = unit === 'days' && workingDay(last) === false ? addWorkingDays(last, 1) : null;
  return next !== null && at.today <= next ? 'resting' : 'overdue';
}

interface LimitData {
  readonly last: FieldKey;
  readonly always: boolean;
  readonly judges: readonly string[];
}

function limitOf(at: At, kind: TimeLimit['kind'], title: string, { last: lastDay, always, judges }: LimitData, done: readonly FieldKey[]): TimeLimit | null {
  const rule = at.engine.rules.find((r) => decidedBy(r) === lastDay);
  const found = foundBy(at, (_, decides) => decides === lastDay);
  const reckoned = rule?.kind === 'amount' ? lengthOf(rule.quantity) : null;
  if (!found || !reckoned) return null;
  const length = at.engine.binding.measure(reckoned.length)(at.open.slots, noRow);
  const last = at.engine.decided(at.open, lastDay) as PlainDate | null;
  const judged = judgedBy(at, judges);
  const state = stateOf(at, last, reckoned.unit, done, judged);
  return {
    field: lastDay,
    title,
    from: { field: reckoned.from, label: labelOf(reckoned.from, at.language), day: realDay(at.facts, reckoned.from) },
    length: Number.isNaN(length) ? null : length,
    unit: reckoned.unit,
    kind,
    always,
    last,
    state,
    left: last === null ? null : { days: daysBetween(at.today, last), workdays: at.today <= last ? workingDaysBetween(at.today, last) : workingDaysLate(last, at.today) },
    needs: found.needs,
    says: judged && judged.told && (judged.is === 'fail' || (judged.is === 'unknown' && judged.reason !== '')) ? [judged.says, judged.why].filter((s) => s !== '').join('') : '',
    law: found.law,
  };
}

function workingDaysLate(last: PlainDate, today: PlainDate): number | null {
  const late = workingDaysBetween(last, today);
  return late === null ? null : -late;
}

const stepWords = (step: Limit['step'], language: Language): string => fields.next_step.codes[step][language];

function limitsOf(at: At): ReadonlyMap<FieldKey, TimeLimit> {
  const all = new Map<FieldKey, TimeLimit>();
  for (const data of limits) {
    const limit = limitOf(at, 'by', stepWords(data.step, at.language), data, data.done);
    if (limit) all.set(data.done[0], limit);
  }
  for (const data of standsUntil) {
    const limit = limitOf(at, 'until', labelOf(data.last, at.language), data, [data.done]);
    if (limit) all.set(data.done, limit);
  }
  return all;
}

function monthOf(at: At, field: FieldKey): DueMonth | null {
  const falls = fallsInMonth.find((f) => f.field === field);
  const found = falls ? judgedBy(at, falls.judges) : null;
  if (!falls || !found) return null;
  const n = at.engine.binding.measure(falls.due)(at.open.slots, noRow);
  return { due: Number.isNaN(n) ? null : dayOf(n).slice(0, 7), is: found.is, says: found.is === 'fail' || found.reason !== '' ? found.says : '', law: found.law };
}

const isOpen = (limit: TimeLimit | null): limit is TimeLimit & { readonly last: PlainDate } =>
  limit !== null && limit.kind === 'by' && limit.last !== null && (limit.state === 'open' || limit.state === 'resting' || limit.state === 'overdue');

/** Every step in the order of the law: a month stands where its day leads to it. */
const order: readonly FieldKey[] = ['apply_date', ...stepDays.flatMap((step): FieldKey[] => [step, ...fallsInMonth.flatMap((f) => (f.from === step ? [f.field] : []))])];

/** The procedure of a case as a line of steps, each with its day and the limit that the law in force sets for it. */
export function timelineOf(facts: Facts, circumstances: Circumstances): Timeline {
  const at: At = { ...openFacts('case', facts, circumstances), facts, today: circumstances.today, language: circumstances.language };
  const byStep = limitsOf(at);
  const steps = order.map((field): TimelineStep => {
    const day = facts[field];
    return { field, label: labelOf(field, at.language), day: typeof day === 'string' && isRealDate(day.length === 7 ? `${day}-01` : day) ? day : null, limit: byStep.get(field) ?? null, month: monthOf(at, field) };
  });
  const open = steps.flatMap(({ limit }) => (isOpen(limit) ? [limit] : []));
  return { steps, next: open.reduce<(typeof open)[number] | null>((first, limit) => (first === null || limit.last < first.last ? limit : first), null) };
}
