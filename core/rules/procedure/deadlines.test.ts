import fc from 'fast-check';
import { expect, it } from 'vitest';
import { engines } from '../../engine/engine.ts';
import { addDays } from '../../format/dates.ts';
import { arbitraryDay } from '../../format/testing/citizen-numbers.ts';
import { addWorkingDays, workingDay } from '../../format/working-days.ts';
import type { Facts, FieldKey } from '../../model/fields.ts';
import { allPacks } from '../../policy/all-packs.ts';
import { NATION } from '../../policy/packs.ts';
import { procedure } from './index.ts';

const engineFor = engines(procedure, allPacks);
const on = (facts: Facts, day: string) => {
  const engine = engineFor(NATION, day);
  const open = engine.open(facts, day);
  return {
    decided: (field: FieldKey) => engine.decided(open, field),
    is: (id: string) => engine.outcomes(open).find((o) => o.rule.id === id)?.is,
  };
};

it('passes up to the last day and fails from the next, in calendar days and in working days', () => {
  fc.assert(
    fc.property(arbitraryDay('2006-03-01', '2014-03-01'), fc.integer({ min: -40, max: 40 }), (received, off) => {
      const last = addDays(received, 20);
      const done = addDays(last, off);
      const is = on({ appraisal_received_date: received, town_review_date: done }, received).is('procedure/town-opinion-in-time-2006');
      if (off <= 0) expect(is).toBe('pass');
      // Only days of rest between the last day and the next working day leave it open.
      else expect(is).toBe(workingDay(last) === false && done <= (addWorkingDays(last, 1) ?? '') ? 'unknown' : 'fail');
    }),
  );
  fc.assert(
    fc.property(arbitraryDay('2016-02-10', '2026-09-30'), fc.integer({ min: -20, max: 20 }), (accepted, off) => {
      const last = addWorkingDays(accepted, accepted < '2021-07-01' ? 20 : 15) ?? '';
      const found = on({ accept_date: accepted, town_review_date: addDays(last, off) }, accepted);
      expect(found.decided('town_deadline')).toBe(last);
      expect(found.is('procedure/town-opinion-in-time')).toBe(off <= 0 ? 'pass' : 'fail');
    }),
  );
});

const someDay = fc.option(arbitraryDay('2021-07-01', '2026-10-30'));
const someCase = fc.record({
  accept_date: someDay, town_review_date: someDay, town_notice_start: someDay, county_received_date: someDay, county_decision_date: someDay, objection_date: someDay,
  new_opinion_date: someDay, refusal_notice_date: someDay, end_objection_date: someDay, end_decision_date: someDay,
  town_objection: fc.option(fc.boolean()), county_decision: fc.option(fc.constantFrom('granted' as const, 'refused' as const)),
});
const deadlines = ['town_deadline', 'county_deadline', 'objection_deadline', 'refusal_deadline', 'end_deadline'] as const;
const steps = ['town_review_date', 'county_decision_date', 'new_opinion_date', 'refusal_notice_date', 'end_decision_date'] as const;

it('names as next one of the last days, and never an earlier one once a step is done', () => {
  fc.assert(
    fc.property(someCase, fc.constantFrom(...steps), (facts, step) => {
      const before = on(facts, '2021-07-01');
      const next = before.decided('next_deadline');
      if (next === null) return;
      expect(deadlines.map(before.decided)).toContain(next);
      // A decision opens the three days of its letter, which may be due before the rest.
      if (step === 'county_decision_date' || facts[step] !== null) return;
      const after = on({ ...facts, [step]: '2026-10-30' }, '2021-07-01').decided('next_deadline');
      expect(after === null || after >= next).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it('accuses nobody for what is blank', () => {
  for (const day of ['1994-01-23', '2006-03-01', '2014-05-01', '2016-02-10', '2016-10-10', '2020-08-25', '2021-07-01', '2026-07-01', '2026-11-24']) {
    const engine = engineFor(NATION, day);
    expect(engine.outcomes(engine.open({}, day)).filter((o) => o.is === 'fail' || o.is === 'pass').map((o) => o.rule.id)).toEqual([]);
  }
});
