import { all, equal, not } from '../../engine/condition.ts';
import { day, monthsFrom, monthStart, pack, sum } from '../../engine/quantity.ts';
import { cite, check, fact, type Example } from '../../engine/rule.ts';

const months = sum(monthsFrom(day('income_from'), day('income_through')), 1);
const right = equal(months, pack('income.window.months'));

/** Income is counted over as many months before the application as the place has laid down. */
export default check({
  id: 'eligibility/income-over-the-local-months',
  about: 'income_through',
  from: '2021-07-01',
  to: null,
  law: [
    cite('determination-2021', '第六条', 'article 6'),
    cite('assistance-law-2026', '第二十三条', 'article 23', { from: '2026-07-01' }),
  ],
  title: { zh: '收入核算期', en: 'Months over which income is counted' },
  when: all(right, equal(day('income_through'), monthStart(day('apply_date'), -1))),
  reasons: [{ reason: 'length', on: 'fail', when: not(right) }],
  facts: { months: fact.number(months), due: fact.number(pack('income.window.months')), apply: fact.date(day('apply_date')) },
  words: {
    length: { says: { zh: '核算了{months}个月的收入，当地规定是{due}个月。', en: 'Income of {months} months is counted; the place has laid down {due}.' }, todo: { zh: '按当地规定的月数重新核算。', en: 'Count it again over the months of the place.' } },
    no: { says: { zh: '收入应核算到{apply}申请前一个月。', en: 'Income should be counted up to the month before the application of {apply}.' }, todo: { zh: '核对核算截止月份和申请日期。', en: 'Look at the last month counted and at the day of the application.' } },
  },
});

export const covers: readonly string[] = ['LOC-12'];

export const examples: readonly Example[] = [
  { given: { income_from: '2021-02', income_through: '2021-07', apply_date: '2021-08-09' }, on: '2021-08-09', place: '330782', then: 'pass' },
  { given: { income_from: '2020-08', income_through: '2021-07', apply_date: '2021-08-09' }, on: '2021-08-09', place: '330782', then: 'fail', reason: 'length' },
  { given: { income_from: '2021-03', income_through: '2021-07', apply_date: '2021-08-09' }, on: '2021-08-09', place: '330782', then: 'fail', reason: 'length' },
  { given: { income_from: '2021-01', income_through: '2021-06', apply_date: '2021-08-09' }, on: '2021-08-09', place: '330782', then: 'fail' },
  { given: { income_from: '2021-02', apply_date: '2021-08-09' }, on: '2021-08-09', place: '330782', then: 'unknown', needs: ['income_through'] },
  { given: { income_from: '2021-02', income_through: '2021-07', apply_date: '2021-08-09' }, on: '2021-08-09', then: 'unknown', needs: ['pack:income.window.months'] },
];
