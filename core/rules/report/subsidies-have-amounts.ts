import { rows } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';

/** A subsidy that is said to be paid has an amount. Where the text names none it stays unknown; it is never 0. */
export default check({
  id: 'report/subsidies-have-amounts',
  subject: 'report',
  about: 'subsidies',
  from: '2006-03-01',
  to: null,
  law: [cite('combined-care-report', '第一部分（三）', 'part 1(3)')],
  title: { zh: '补助标准', en: 'Amounts of the subsidies' },
  when: rows('subsidies').every((s) => s.number('amount').over(0)),
  words: {
    no: {
      says: { zh: '称有补助，标准却是0元。', en: 'A subsidy is said to be paid, and its amount is 0.' },
      todo: { zh: '填写标准；不知道就留空，不填0。', en: 'Enter the amount; if it is not known leave it blank, not 0.' },
    },
    unknown: { says: { zh: '文中没有写明补助标准：{needs}。', en: 'The text names no amount: {needs}.' } },
  },
});

export const covers = ['E04'];

const subsidy = (...amounts: readonly (number | null)[]) => ({ subsidies: { complete: true, rows: amounts.map((amount) => ({ kind: 'bed' as const, amount })) } });

export const examples: readonly Example[] = [
  { given: subsidy(500000, 1), on: '2016-12-31', then: 'pass' },
  { given: subsidy(500000, 0), on: '2016-12-31', then: 'fail' },
  { given: subsidy(null), on: '2016-12-31', then: 'unknown', needs: ['subsidies[0].amount'] },
  { given: {}, on: '2026-08-01', then: 'unknown', needs: ['subsidies'] },
];
