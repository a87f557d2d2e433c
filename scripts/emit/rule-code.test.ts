import { compileFunction } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as arithmetic from '../../core/engine/arithmetic.ts';
import { noRow } from '../../core/engine/binding.ts';
import { engines } from '../../core/engine/engine.ts';
import { yes } from '../../core/engine/answer.ts';
import * as c from '../../core/engine/condition.ts';
import { amount } from '../../core/engine/quantity.ts';
import { check, choose, cite, conclusion, work, type Rule } from '../../core/engine/rule.ts';
import { runnerOf } from '../../core/engine/run.ts';
import * as rows from '../../core/engine/rows.ts';
import { num } from '../../core/engine/slots.ts';
import * as straightParts from '../../core/engine/straight.ts';
import * as truth from '../../core/engine/truth.ts';
import type { Straight } from '../../core/engine/straight.ts';
import { anyCondition, anyQuantity, smallFacts, smallLayout, smallBinding } from '../../core/engine/testing/arbitrary-conditions.ts';
import { dayOf } from '../../core/format/day-number.ts';
import { countWorkingDays, workingDayAfter } from '../../core/format/working-days.ts';
import type { Facts } from '../../core/model/fields.ts';
import { smallSet } from '../../core/policy/packs.ts';
import { rulesText } from './rule-code.ts';

const common = {
  from: '2000-01-01',
  to: null,
  law: [cite('regulations-2006', '第六条', 'article 6')],
  title: { zh: '试', en: 'try' },
  words: { yes: { says: { zh: '是。', en: 'Yes.' } }, no: { says: { zh: '否。', en: 'No.' } } },
} as const;

/** The module as a script: what it imports is handed to it. */
function evaluate(rules: readonly Rule[]): Straight {
  const names = { ...arithmetic, ...rows, ...straightParts, ...truth, num, dayOf, countWorkingDays, workingDayAfter };
  const body = rulesText(rules, '', '').replace(/^import .*$/gm, '').replace('export const straight: Straight =', 'return');
  return compileFunction(body, Object.keys(names))(...Object.values(names)) as Straight;
}

const layout = smallLayout;

/** Both ways of running a rule, on one case: the verdict, and every slot after it. */
function both(rule: Rule, facts: Facts): { straight: unknown; closures: unknown } {
  // The layout of the whole subject: code knows each slot by its number.
  const [engine, fast] = [engines([rule], smallSet), engines([rule], smallSet, { straight: evaluate([rule]) })].map((of) => of('000000', '2010-05-04'));
  const [a, b] = [engine!.open(facts, '2010-05-04'), fast!.open(facts, '2010-05-04')];
  return { closures: { verdicts: a.verdicts, slots: a.slots }, straight: { verdicts: b.verdicts, slots: b.slots } };
}

const says = (rule: Rule, facts: Facts): void => {
  const { straight, closures } = both(rule, facts);
  expect(straight).toEqual(closures);
};

describe('a rule written out as plain code', () => {
  it('says of any condition what its closures say', () => {
    fc.assert(
      fc.property(anyCondition, smallFacts, (when, facts) => says(check({ ...common, id: 'a/check', about: 'age', when }), facts)),
      { numRuns: 600 },
    );
  });

  it('decides what they decide, and takes it back where it does not apply', () => {
    fc.assert(
      fc.property(anyCondition, anyCondition, smallFacts, (when, applies, facts) => says(conclusion({ ...common, id: 'a/conclusion', about: 'age', decides: 'eligible', when, applies }), { ...facts, eligible: true })),
      { numRuns: 400 },
    );
  });

  it('chooses what they choose', () => {
    fc.assert(
      fc.property(anyCondition, anyCondition, anyCondition, smallFacts, (first, second, third, facts) =>
        says(choose({ ...common, id: 'a/choice', about: 'age', decides: 'care_class', choose: [['full', first], ['partial', second], ['full', third]] }), facts),
      ),
      { numRuns: 400 },
    );
  });

  it('measures what they measure, to the last digit', () => {
    fc.assert(
      fc.property(anyQuantity, smallFacts, (quantity, facts) => {
        says(work({ ...common, id: 'a/sum', about: 'age', decides: 'amount_due', quantity }), facts);
        says(work({ ...common, id: 'a/day', about: 'age', decides: 'town_deadline' as 'amount_due', quantity }), facts);
      }),
      { numRuns: 400 },
    );
  });

  it('leaves functions as they are, and writes out what stands for them', () => {
    const odd = c.compute(['age'], ([age]) => (age === null ? { is: 1, needs: ['age'] } : age % 2 === 1 ? yes : { is: 0, reason: 'no' }));
    const grown = c.compute(['age'], () => ({ is: 1, needs: ['age'] }), [], c.atLeast(amount('age'), 2));
    const table = c.table(['sex', 'mode'], { when: [['male'], null], then: 'yes' }, { when: [null, ['home-based']], then: 'look' }, { when: [['female'], ['centralised']], then: 'no' });
    const ofRows = c.rows('obligors').every((o) => o.table(['status', 'property_low'], { when: [['tekun'], ['true']], then: 'yes' }, { when: [['tekun', 'dibao'], null], then: 'look' }));
    fc.assert(
      fc.property(smallFacts, (facts) => {
        for (const when of [odd, c.any(odd, grown), table, c.not(table), ofRows]) says(check({ ...common, id: 'a/check', about: 'age', when }), facts);
      }),
    );
  });

  it('runs on its own, where a rule has no such code the closures run', () => {
    const rule = check({ ...common, id: 'a/check', about: 'age', when: c.atLeast(amount('age'), 2) });
    const made = straightParts.straightRun(rule, {}, smallBinding());
    expect(made).toBeNull();
    expect(runnerOf(rule, smallBinding())(layout.load({ age: 3 }), noRow)).toBe(2);
  });
});
