import { all, any, atMost, equal, look } from '../../engine/condition.ts';
import { day, monthStart } from '../../engine/quantity.ts';
import { cite, check, fact, type Example } from '../../engine/rule.ts';

const paid = day('last_paid_month');
const next = equal(paid, monthStart(day('death_date'), 1));

/** Support is paid to the month of death. The month after may still be due while the ending is on its way: a person looks. */
export default check({
  id: 'eligibility/not-paid-after-death',
  about: 'last_paid_month',
  from: '2006-03-01',
  to: null,
  law: [
    cite('regulations-2006', '第八条', 'article 8', { to: '2016-10-10' }),
    cite('determination-2016', '终止救助供养的规定', 'on the end of support', { from: '2016-10-10', to: '2021-07-01' }),
    cite('determination-2021', '第二十四条、第二十六条', 'articles 24 and 26', { from: '2021-07-01' }),
    cite('assistance-law-2026', '第四十七条', 'article 47', { from: '2026-07-01' }),
  ],
  title: { zh: '死亡后停发', en: 'Nothing paid after death' },
  when: any(atMost(paid, monthStart(day('death_date'))), all(next, look('last_paid_month'))),
  reasons: [{ reason: 'next', on: 'unknown', when: next }],
  facts: { death: fact.date(day('death_date')), paid: fact.month(paid) },
  words: {
    no: {
      says: { zh: '{death}死亡，供养金发到了{paid}。', en: 'Died on {death}; support was paid to {paid}.' },
      todo: { zh: '核对死亡日期和发放月份；多发的按规定追回。', en: 'Check both; recover what was paid beyond.' },
    },
    next: { says: { zh: '{death}死亡，次月仍发；是否在办理终止期间，由经办人核实。', en: 'Died on {death}, and paid for the month after; whether the ending was still on its way, a person must see.' } },
  },
});

export const covers: readonly string[] = ['R21-39'];

export const examples: readonly Example[] = [
  { given: { death_date: '2022-01-28', last_paid_month: '2022-01' }, on: '2022-05-04', then: 'pass' },
  { given: { death_date: '2022-01-28', last_paid_month: '2021-12' }, on: '2022-05-04', then: 'pass' },
  { given: { death_date: '2022-01-28', last_paid_month: '2022-02' }, on: '2022-05-04', then: 'unknown', reason: 'next', needs: ['last_paid_month'] },
  { given: { death_date: '2021-12-31', last_paid_month: '2022-02' }, on: '2022-05-04', then: 'fail' },
  { given: { death_date: '2010-01-28', last_paid_month: '2010-03' }, on: '2010-05-04', then: 'fail' },
  { given: { death_date: '2022-01-28' }, on: '2022-05-04', then: 'unknown', needs: ['last_paid_month'] },
  { given: {}, on: '2022-05-04', then: 'unknown', needs: ['death_date', 'last_paid_month'] },
];
