import { describe, expect, it } from 'vitest';
import type { Condition } from '../../engine/condition.ts';
import { inOrder } from './date-pairs.ts';

/** What is told of the pairs, beside their truth, which examples of the rules hold. */
const told = (condition: Condition, ...days: readonly (string | null)[]) => (condition.k === 'compute' ? condition.run(days, []) : null);

describe('steps in order', () => {
  const steps = inOrder([
    ['accept_date', 'town_review_date'],
    ['town_review_date', 'county_decision_date'],
  ]);

  it('are told as in order, on one day too', () => {
    expect(told(steps, '2022-03-01', '2022-03-01', '2022-03-02')).toEqual({ is: 2 });
  });

  it('are told by the first pair that is not', () => {
    expect(told(steps, '2022-03-02', '2022-03-03', '2022-03-01')).toMatchObject({ is: 0, reason: 'order', field: 'county_decision_date', facts: { first: { date: '2022-03-03' }, second: { date: '2022-03-01' } } });
    expect(told(steps, '2022-03-03', '2022-03-02', null)).toMatchObject({ is: 0, field: 'town_review_date' });
  });

  it('ask for what is blank, or no day', () => {
    expect(told(steps, null, '2022-03-01', '2022-02-30')).toEqual({ is: 1, needs: ['accept_date', 'county_decision_date'] });
  });
});
