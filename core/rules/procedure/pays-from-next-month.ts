import { all, any, choice, equal, look, under } from '../../engine/condition.ts';
import { day, monthStart } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';

/** The first month of support. */
export const due = monthStart(day('county_decision_date'), 1);
const same = monthStart(day('county_decision_date'));

/** Support begins with the month after the confirmation; before October 2016 no text said so. The month of the confirmation itself may be a place's own rule: asked about. */
export default check({
  id: 'procedure/pays-from-next-month',
  about: 'start_month',
  from: '2016-10-10',
  to: null,
  law: [
    cite('determination-2016', undefined, undefined, { to: '2021-07-01' }),
    cite('determination-2021', '第十七条', 'article 17', { from: '2021-07-01' }),
    cite('assistance-law-2026', '第四十五条', 'article 45', { from: '2026-07-01' }),
  ],
  title: { zh: '救助开始月份', en: 'Support begins in' },
  applies: all(ofItsLaw('2016-10-10'), choice('county_decision').is('granted')),
  when: any(equal(day('start_month'), due), all(equal(day('start_month'), same), look('start_month'))),
  facts: { start: fact.month(day('start_month')), due: fact.month(due), decided: fact.date(day('county_decision_date')) },
  reasons: [{ reason: 'at-once', on: 'unknown', when: equal(day('start_month'), same) }, { reason: 'late', on: 'fail', when: under(due, day('start_month')) }],
  words: {
    no: {
      says: { zh: '填的是{start}起，应从{due}起。', en: 'Entered from {start}; due from {due}.' },
      why: { zh: '{decided}确认，从下月起给予。', en: 'Confirmed {decided}; it begins the month after.' },
      todo: { zh: '核对确认日期和开始月份。', en: 'Look at the day and the month.' },
    },
    'at-once': { says: { zh: '填的是{start}起，即确认当月；应从{due}起，请核实当地规定。', en: 'Entered from {start}, the month of the confirmation; due from {due}. See whether the place pays so.' } },
    late: {
      says: { zh: '填的是{start}起，{due}就应开始。', en: 'Entered from {start}; due from {due} already.' },
      why: { zh: '{decided}确认，从下月起给予。', en: 'Confirmed {decided}; it begins the month after.' },
      todo: { zh: '核对月份；确已晚发的，补发所欠月份。', en: 'Look at the month; if it really began late, pay what is owed.' },
    },
  },
});

export const covers = ['R16-05', 'R21-30'];

const granted = { county_decision: 'granted', county_decision_date: '2022-03-30', start_month: '2022-04' } as const;

export const examples: readonly Example[] = [
  { given: granted, on: '2022-03-01', then: 'pass' },
  { given: { ...granted, county_decision_date: '2021-12-01', start_month: '2022-01' }, on: '2021-11-01', then: 'pass' },
  { given: { ...granted, start_month: '2022-02' }, on: '2022-03-01', then: 'fail', reason: 'no' },
  { given: { ...granted, start_month: '2022-03' }, on: '2022-03-01', then: 'unknown', reason: 'at-once', needs: ['start_month'] },
  { given: { ...granted, start_month: '2022-05' }, on: '2018-03-01', then: 'fail', reason: 'late' },
  { given: { ...granted, start_month: null }, on: '2026-08-01', then: 'unknown', needs: ['start_month'] },
  { given: {}, on: '2022-03-01', then: 'unknown', needs: ['county_decision', 'start_month', 'county_decision_date'] },
  { given: { ...granted, county_decision: 'refused', start_month: '2022-03' }, on: '2022-03-01', then: 'not-applicable' },
  { given: { ...granted, start_month: '2022-03' }, on: '2015-03-01', then: 'not-applicable' },
  { given: { county_decision: 'granted', county_decision_date: '2016-09-01', start_month: '2017-01' }, on: '2026-11-24', then: 'not-applicable' },
];
