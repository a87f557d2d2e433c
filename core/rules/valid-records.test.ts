import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engines } from '../engine/engine.ts';
import { explain } from '../engine/explain.ts';
import { addDays } from '../format/dates.ts';
import { arbitraryDay } from '../format/testing/citizen-numbers.ts';
import type { Facts } from '../model/fields.ts';
import type { Subject } from '../model/subjects.ts';
import { allPacks } from '../policy/all-packs.ts';
import { rules } from './all.ts';
import { caseOf, dice, halfFilled, places, records, steps, today, type Bag } from './testing/careful.ts';

const engineFor = engines(rules, allPacks);

/** What is said to be amiss. */
function amiss(facts: Facts, place: string, day: string, subject: Subject): string {
  const engine = engineFor(place, day, subject);
  return engine
    .outcomes(engine.open(facts, day))
    .filter((o) => o.rule.kind === 'check' && (o.is === 'fail' || o.fault !== null))
    .map((o) => `${o.rule.id}: ${explain(o, 'zh', day)?.says} ${o.fault ?? ''}`)
    .join('\n');
}

/** Every how many values one is left out; in the last, none is. */
const gaps = fc.constantFrom(2, 5, 12, 1e6);
// Laws begin on these days: cases that straddle them are tried as often as all others.
const turns = ['2006-03-01', '2014-05-01', '2016-02-10', '2016-10-10', '2020-08-25', '2021-07-01', '2026-07-01'];
const anyDay = fc.oneof(arbitraryDay('1994-01-23', '2026-09-01'), fc.tuple(fc.constantFrom(...turns), fc.integer({ min: -45, max: 5 })).map(([turn, by]) => addDays(turn, by)));

describe('a careful record in which everything agrees', () => {
  it('of a case raises nothing, whole or half filled in, dated or not, by the law of any day in any place', () => {
    fc.assert(
      fc.property(dice, anyDay, fc.constantFrom(...places), gaps, (d, apply, place, one) => {
        const whole = caseOf(d, apply, place);
        const facts: Bag = { ...halfFilled(whole, d, one) };
        // A form without a date of application is judged by today's law; one of its steps then tells how old it is.
        const dated = facts['apply_date'] === apply;
        if (!dated) for (const step of [...steps].reverse()) if (whole[step] !== undefined && !steps.some((s) => facts[s] !== undefined)) facts[step] = whole[step];
        expect(amiss(facts as Facts, place, dated ? apply : today, 'case'), dated ? `applied ${apply}` : 'undated').toBe('');
      }),
      { numRuns: 3000 },
    );
  });

  it.each(Object.entries(records))('of a %s raises nothing, on its own day and when it is looked at later', (subject, of) => {
    fc.assert(
      fc.property(dice, anyDay, fc.constantFrom(...places), gaps, (d, day, place, one) => {
        const whole = of(d, day);
        const facts: Bag = { ...halfFilled(whole, d, one) };
        expect(amiss(facts as Facts, place, day, subject as Subject), `on its day, ${day}`).toBe('');
        // What has days of its own is known to be old by them.
        if (subject === 'institution') return;
        for (const key of ['ledger_month', 'effective', 'agreement_start', 'report_date', 'service_month']) if (whole[key] !== undefined) facts[key] = whole[key];
        expect(amiss(facts as Facts, place, today, subject as Subject), 'today').toBe('');
      }),
      { numRuns: 1200 },
    );
  });
});
