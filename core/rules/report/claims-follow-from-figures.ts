import { all, any, atLeast, rows, within } from '../../engine/condition.ts';
import { difference, product, quotient, sum } from '../../engine/quantity.ts';
import { check, type Example } from '../../engine/rule.ts';
import { publicLaw } from './report-law.ts';

/** A share, growth, sum or average follows from the figures beside it, at the precision at which it is stated; “and more” may lie below. */
export default check({
  id: 'report/claims-follow-from-figures',
  subject: 'report',
  about: 'claims',
  from: '2006-03-01',
  to: null,
  law: publicLaw,
  title: { zh: '所称数字与算得数字', en: 'Figures claimed and worked out' },
  when: rows('claims').every((c) => {
    const [a, b] = [c.amount('a'), c.amount('b')];
    const half = quotient(c.amount('precision'), 2);
    const value = c.by('kind', {
      share: quotient(product(100, a), b),
      growth: quotient(product(100, difference(b, a)), a),
      sum: sum(a, b, c.amount('c'), c.amount('d')),
      'per-head': quotient(a, b),
    });
    return any(
      all(c.choice('bound').is('about'), within(value, difference(c.amount('claimed'), half), sum(c.amount('claimed'), half))),
      all(c.choice('bound').is('or-more'), atLeast(value, c.amount('claimed'))),
    );
  }),
  words: {
    no: {
      says: { zh: '有所称数字与文中数字算得的不合。', en: 'A figure claimed does not follow from the figures given.' },
      todo: { zh: '用文中的数字重算，改正其一。', en: 'Work it out again from the figures given, and correct one of them.' },
    },
  },
});

export const covers = ['D01', 'D03', 'A01', 'A03', 'F05', 'F07', 'F08', 'D02', 'D33', 'E10', 'E12', 'E13', 'E14', 'E15', 'E08'];

const claim = (kind: 'share' | 'growth' | 'sum' | 'per-head', parts: readonly number[], claimed: number | null, precision = 1, bound: 'about' | 'or-more' = 'about') => ({
  claims: { complete: true, rows: [{ kind, a: parts[0] ?? null, b: parts[1] ?? null, c: parts[2] ?? null, d: parts[3] ?? null, claimed, precision, bound }] },
});
const on = '2010-06-01';

export const examples: readonly Example[] = [
  { given: claim('share', [1941, 2623], 74), on, then: 'pass' },
  { given: claim('share', [1941, 2623], 74, 0.01), on, then: 'pass' },
  { given: claim('share', [1941, 2623], 75), on, then: 'fail' },
  { given: claim('share', [745, 1000], 74), on, then: 'pass' },
  { given: claim('share', [735, 1000], 74), on, then: 'pass' },
  { given: claim('share', [7451, 10000], 74), on, then: 'fail' },
  { given: claim('share', [7349, 10000], 74), on, then: 'fail' },
  { given: claim('growth', [500, 700], 40), on, then: 'pass' },
  { given: claim('growth', [700, 500], 40), on, then: 'fail' },
  { given: claim('sum', [13, 4, 2, 3], 22), on: '2018-06-01', then: 'pass' },
  { given: claim('sum', [13, 4, 2, 3], 22, 1, 'or-more'), on, then: 'pass' },
  { given: claim('sum', [13, 4, 2, 3], 23, 1, 'or-more'), on, then: 'fail' },
  { given: claim('share', [3, 4], 75, 1, 'or-more'), on, then: 'pass' },
  { given: claim('share', [3, 4], 75.3, 1, 'or-more'), on, then: 'fail' },
  { given: claim('share', [3, 4], 76, 1, 'or-more'), on, then: 'fail' },
  { given: claim('growth', [500, 700], 40, 1, 'or-more'), on, then: 'pass' },
  { given: claim('growth', [500, 700], 41, 1, 'or-more'), on, then: 'fail' },
  { given: claim('growth', [500, 700], 38), on, then: 'fail' },
  { given: claim('sum', [13, 4, 2, 3], 20), on, then: 'fail' },
  { given: claim('sum', [13, 4, 2, 3], 21.5, 1, 'about'), on, then: 'pass' },
  { given: claim('sum', [13, 4, 2, 3], 21.4, 1, 'about'), on, then: 'fail' },
  { given: claim('per-head', [20000000, 100], 199998, 1, 'about'), on, then: 'fail' },
  { given: { claims: { complete: true, rows: [...claim('sum', [1, 1, 0, 0], 2).claims.rows, ...claim('sum', [1, 1, 0, 0], 3).claims.rows] } }, on, then: 'fail' },
  { given: claim('sum', [13, 4, 2, 2], 22), on: '2018-06-01', then: 'fail' },
  { given: claim('per-head', [600000, 1941], 309), on, then: 'pass' },
  { given: claim('per-head', [120000, 110], 1091, 1), on: '2026-08-01', then: 'pass' },
  { given: claim('per-head', [20000000, 100], 199999, 1, 'or-more'), on, then: 'pass' },
  { given: claim('per-head', [20000000, 100], 200000, 1, 'or-more'), on, then: 'pass' },
  { given: claim('per-head', [20000000, 100], 200001, 1, 'or-more'), on, then: 'fail' },
  { given: claim('share', [1941, 2623], null), on, then: 'unknown', needs: ['claims[0].claimed'] },
  { given: claim('share', [1941, 0], 74), on, then: 'unknown', needs: ['claims[0].b'] },
  { given: {}, on, then: 'unknown', needs: ['claims'] },
];
