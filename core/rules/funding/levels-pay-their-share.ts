import { all, any, look, not, number, rows, within } from '../../engine/condition.ts';
import { product, quotient, roundDown, roundUp } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { budgetLaw } from './fund-law.ts';

const list = rows('fund_sources');
const whole = list.total((s) => s.amount('amount'));

/**
 * Each level pays its agreed share of the whole; where that is no whole fen, either fen is right. Shares are of a year: in a shorter
 * ledger some may be still to come, so that is asked about.
 */
export default check({
  id: 'funding/levels-pay-their-share',
  subject: 'ledger',
  about: 'fund_sources',
  from: '2006-03-01',
  to: null,
  law: [...budgetLaw, cite('dongping-report', '第二部分', 'part 2')],
  title: { zh: '各级按比例负担', en: 'Each level pays its share' },
  when: any(
    list.every((s) => {
      const due = quotient(product(whole, s.amount('share')), 100);
      return within(s.amount('amount'), roundDown(due, 1), roundUp(due, 1));
    }),
    all(not(number('months_covered').is(12)), look('months_covered')),
  ),
  reasons: [{ reason: 'in-the-year', on: 'unknown', when: not(number('months_covered').is(12)) }],
  facts: { whole: fact.yuan(whole) },
  words: {
    'in-the-year': { says: { zh: '各级到账与约定比例不同；不满一年，其余是否还会到？', en: 'What came is not in the agreed shares; the ledger is of less than a year, so is the rest still to come?' } },
    no: {
      says: { zh: '有来源没有按约定比例负担（合计{whole}元）。', en: 'A source did not bear its agreed share of {whole} yuan.' },
      todo: { zh: '合计乘以各自比例，对照到账数。', en: 'Multiply the whole by each share and compare.' },
    },
  },
});

export const covers = ['SRC-12', 'D17'];

const two = (a: number, b: number, shareA: number | null = 50, shareB = 50) => ({ months_covered: 12, fund_sources: { complete: true, rows: [{ level: 'county' as const, amount: a, share: shareA }, { level: 'township' as const, amount: b, share: shareB }] } });
/** Of 2,002 fen a half is 1,001, and a quarter 500 or 501. */
const three = (a: number, b: number, c: number) => ({
  months_covered: 12,
  fund_sources: { complete: true, rows: [{ level: 'county' as const, amount: a, share: 50 }, { level: 'city' as const, amount: b, share: 25 }, { level: 'township' as const, amount: c, share: 25 }] },
});

export const examples: readonly Example[] = [
  { given: two(93168000, 93168000), on: '2008-12-31', then: 'pass' },
  { given: two(1001, 1000), on: '2018-12-31', then: 'pass' },
  { given: { months_covered: 12, fund_sources: { complete: true, rows: [{ amount: 1000, share: 99 }] } }, on: '2008-12-31', then: 'fail' },
  { given: { months_covered: 12, fund_sources: { complete: true, rows: [{ amount: 1000, share: 101 }] } }, on: '2008-12-31', then: 'fail' },
  { given: two(1001, 1000, 33.3, 66.7), on: '2018-12-31', then: 'fail' },
  { given: two(1001, 999), on: '2008-12-31', then: 'fail' },
  { given: two(999, 1001), on: '2026-12-31', then: 'fail' },
  { given: two(1001, 999, null), on: '2008-12-31', then: 'fail' },
  { given: two(1000, 1000, null), on: '2008-12-31', then: 'unknown', reason: 'unknown', needs: ['fund_sources[0].share'] },
  { given: { ...two(1001, 999), months_covered: 1 }, on: '2008-12-31', then: 'unknown', reason: 'in-the-year', needs: ['months_covered'] },
  { given: { ...two(1001, 999), months_covered: null }, on: '2008-12-31', then: 'unknown', needs: ['months_covered'] },
  { given: three(1001, 500, 501), on: '2018-12-31', then: 'pass' },
  { given: three(1002, 500, 500), on: '2018-12-31', then: 'fail' },
  { given: three(1000, 501, 501), on: '2018-12-31', then: 'fail' },
];
