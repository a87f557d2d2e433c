import { under } from '../../engine/condition.ts';
import { day } from '../../engine/quantity.ts';
import { cite, check, fact, type Example } from '../../engine/rule.ts';

/** The last month paid comes before the first month without support. */
export default check({
  id: 'eligibility/not-paid-after-the-end',
  about: 'last_paid_month',
  from: '2021-07-01',
  to: null,
  law: [cite('determination-2021', '第二十六条', 'article 26'), cite('assistance-law-2026', '第四十七条', 'article 47', { from: '2026-07-01' })],
  title: { zh: '终止后停发', en: 'Nothing paid after the end' },
  when: under(day('last_paid_month'), day('stop_from_month')),
  facts: { paid: fact.month(day('last_paid_month')), stop: fact.month(day('stop_from_month')) },
  words: {
    no: { says: { zh: '{stop}起停发，却发到了{paid}。', en: 'Support stops from {stop}, yet it was paid to {paid}.' }, todo: { zh: '核对停发月份；多发的按规定追回。', en: 'Check the months; recover what was paid beyond.' } },
  },
});

export const covers: readonly string[] = ['R21-39'];

export const examples: readonly Example[] = [
  { given: { last_paid_month: '2022-05', stop_from_month: '2022-06' }, on: '2022-05-04', then: 'pass' },
  { given: { last_paid_month: '2022-06', stop_from_month: '2022-06' }, on: '2022-05-04', then: 'fail' },
  { given: { last_paid_month: '2022-05' }, on: '2022-05-04', then: 'unknown', needs: ['stop_from_month'] },
  { given: { stop_from_month: '2022-05' }, on: '2022-05-04', then: 'unknown', needs: ['last_paid_month'] },
];
