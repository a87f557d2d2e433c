import { all, any, atLeast, equal, look, over, rows } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { publicLaw } from './report-law.ts';

const parts = rows('investments').total((i) => i.amount('amount'));

/** The parts make the total. Less than it may be parts left out, and is asked; more than it cannot be. */
export default check({
  id: 'report/investments-add-up',
  subject: 'report',
  about: 'investment_total',
  from: '2006-03-01',
  to: null,
  law: [...publicLaw, cite('luonan-report'), cite('combined-care-report')],
  title: { zh: '投资合计', en: 'Investments added up' },
  when: all(atLeast(amount('investment_total'), parts), any(equal(parts, amount('investment_total')), look('investment_total'))),
  facts: { parts: fact.yuan(parts), total: fact.yuan(amount('investment_total')) },
  reasons: [{ reason: 'less', on: 'unknown', when: over(amount('investment_total'), parts) }],
  words: {
    no: {
      says: { zh: '各项投资相加{parts}元，多于合计{total}元。', en: 'The investments add up to {parts} yuan, more than the total of {total}.' },
      todo: { zh: '核对有无重列，或单位不一。', en: 'Look for one listed twice, or for mixed units.' },
    },
    less: {
      says: { zh: '各项投资只有{parts}元，合计{total}元，其余未列。', en: 'The investments listed come to {parts} of {total} yuan; the rest is not listed.' },
      todo: { zh: '补列其余各项。', en: 'List the rest.' },
    },
  },
});

export const covers = ['A21', 'E07', 'E13'];

const spent = (total: number | null, ...amounts: readonly number[]) => ({ investment_total: total, investments: { complete: true, rows: amounts.map((amount) => ({ amount })) } });

export const examples: readonly Example[] = [
  { given: spent(2588000000, 180000000, 2408000000), on: '2010-06-01', then: 'pass' },
  { given: spent(2587999999, 180000000, 2408000000), on: '2010-06-01', then: 'fail' },
  { given: spent(600000000, 350000000, 100000000, 50000000, 12000000), on: '2016-12-31', then: 'unknown', reason: 'less', needs: ['investment_total'] },
  { given: spent(null, 1), on: '2026-08-01', then: 'unknown', reason: 'unknown', needs: ['investment_total'] },
];
