import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../format/dates.ts';
import { arbitraryDay } from '../format/testing/citizen-numbers.ts';
import { addWorkingDays, workingDaysBetween } from '../format/working-days.ts';
import type { Facts } from '../model/fields.ts';
import { rules } from '../rules/all.ts';
import { decidedBy } from '../engine/order.ts';
import { checkCase } from '../engine/check-case.ts';
import { limits, standsUntil, fallsInMonth } from '../rules/procedure/limits.ts';
import { lengthOf, timelineOf } from './timeline.ts';

const on = (today: string, place: string | null = null) => ({ today, place, language: 'zh' as const });
const step = (facts: Facts, today: string, field: string, place: string | null = null) => timelineOf(facts, on(today, place)).steps.find((s) => s.field === field)!;

it('takes from when and how long out of the rules themselves', () => {
  for (const { last } of [...limits, ...standsUntil]) {
    const deciding = rules.filter((rule) => decidedBy(rule) === last);
    expect(deciding.length).toBeGreaterThan(0);
    for (const rule of deciding) expect(rule.kind === 'amount' && lengthOf(rule.quantity)).toMatchObject({ from: expect.any(String) as string });
  }
});

it('names only rules that there are', () => {
  const ids = new Set(rules.map((rule) => rule.id));
  for (const { judges } of [...limits, ...standsUntil, ...fallsInMonth]) for (const id of judges) expect(ids).toContain(id);
});

it('ends a limit so many working days after it began, as the law of the day has it', () => {
  fc.assert(
    fc.property(arbitraryDay('2016-02-10', '2026-09-30'), fc.integer({ min: 0, max: 60 }), (accept_date, later) => {
      const today = addDays(accept_date, later);
      const { limit } = step({ apply_date: accept_date, accept_date }, today, 'town_review_date');
      expect(limit).toMatchObject({ unit: 'workdays', from: { field: 'accept_date', day: accept_date } });
      expect(limit?.last).toBe(addWorkingDays(accept_date, limit?.length ?? 0));
      expect(limit?.left?.days).toBe(daysBetween(today, limit?.last ?? ''));
      expect(limit?.state).toBe(today <= (limit?.last ?? '') ? 'open' : 'overdue');
      if (limit?.state === 'open' && limit.left?.workdays !== null) expect(limit.left?.workdays).toBe(workingDaysBetween(today, limit.last ?? ''));
    }),
  );
});

it('counts in calendar days under the regulations of 2006, and leaves a last day of rest to a person', () => {
  const facts: Facts = { apply_date: '2010-05-04', appraisal_received_date: '2010-05-10' };
  const { limit } = step(facts, '2010-05-20', 'town_review_date');
  expect(limit).toMatchObject({ unit: 'days', length: 20, last: '2010-05-30', state: 'open', left: { days: 10 } });
  // 30 May 2010 was a Sunday.
  expect(step(facts, '2010-05-31', 'town_review_date').limit?.state).toBe('resting');
  expect(step(facts, '2010-06-01', 'town_review_date').limit?.state).toBe('overdue');
});

describe('a step that was taken', () => {
  const accepted: Facts = { apply_date: '2022-03-01', accept_date: '2022-03-01' };

  it('is kept or late as the rule on it says', () => {
    expect(step({ ...accepted, town_review_date: '2022-03-22' }, '2022-06-01', 'town_review_date').limit?.state).toBe('kept');
    const { limit } = step({ ...accepted, town_review_date: '2022-03-23' }, '2022-06-01', 'town_review_date');
    expect(limit?.state).toBe('late');
    expect(limit?.says).toContain('2022年3月22日');
  });

  it('is passed by where only a later one has its day', () => {
    expect(step({ ...accepted, county_received_date: '2022-03-20' }, '2022-06-01', 'town_review_date').limit?.state).toBe('passed');
  });

  it('asks for what a limit waits for', () => {
    const { limit } = step({ apply_date: '2022-03-01' }, '2022-03-05', 'town_review_date');
    expect(limit).toMatchObject({ state: 'unknown', last: null, left: null });
    expect(limit?.needs.map((n) => n.need)).toContain('accept_date');
  });

  it('begins support with the month after the decision', () => {
    const decided: Facts = { ...accepted, county_decision: 'granted', county_decision_date: '2022-03-30' };
    expect(step(decided, '2022-04-01', 'start_month').month).toMatchObject({ due: '2022-04', is: 'unknown' });
    expect(step({ ...decided, start_month: '2022-05' }, '2022-04-01', 'start_month').month).toMatchObject({ is: 'fail' });
  });
});

it('has the same next limit as the conclusion of that name', () => {
  const day = arbitraryDay('2021-07-01', '2026-06-30');
  fc.assert(
    fc.property(day, fc.option(fc.integer({ min: 0, max: 40 })), fc.option(fc.integer({ min: 0, max: 60 })), fc.option(fc.integer({ min: 0, max: 90 })), (accept_date, reviewed, received, decided) => {
      const after = (n: number | null): string | null => (n === null ? null : addDays(accept_date, n));
      const facts: Facts = { apply_date: accept_date, accept_date, town_review_date: after(reviewed), county_received_date: after(received), county_decision_date: after(decided), county_decision: 'granted' };
      const said = checkCase(facts, on(accept_date)).findings.find((f) => f.rule === 'procedure/next-deadline');
      const { next } = timelineOf(facts, on(accept_date));
      if (said?.is === 'pass') expect(said.says).toContain(next?.title ?? 'none');
      else expect(next).toBeNull();
    }),
  );
});

it('has no limit where the law of the day sets none', () => {
  const { steps, next } = timelineOf({ apply_date: '2015-03-02', accept_date: '2015-03-02' }, on('2015-03-05'));
  expect(steps.every((s) => s.limit === null || s.limit.last === null)).toBe(true);
  expect(next).toBeNull();
});
