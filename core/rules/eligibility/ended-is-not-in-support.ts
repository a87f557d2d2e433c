import { any, choice, not, notAfter } from '../../engine/condition.ts';
import { day, monthStart } from '../../engine/quantity.ts';
import { cite, check, fact, type Example } from '../../engine/rule.ts';

/** Whose support was ended is not entered as supported any more, once the month after the decision has begun. */
export default check({
  id: 'eligibility/ended-is-not-in-support',
  about: 'member_state',
  from: '2021-07-01',
  to: null,
  law: [cite('determination-2021', '第二十六条', 'article 26'), cite('assistance-law-2026', '第四十七条', 'article 47', { from: '2026-07-01' })],
  title: { zh: '终止后的人员状态', en: 'State after the end' },
  when: any(not(choice('member_state').is('normal')), not(notAfter(monthStart(day('end_decision_date'), 1), day('case_day')))),
  facts: { end: fact.date(day('end_decision_date')) },
  words: {
    no: { says: { zh: '{end}已决定终止，人员状态仍是在保。', en: 'Ended by the decision of {end}, yet still entered as supported.' }, todo: { zh: '状态改为已终止，并核对停发月份。', en: 'Enter the support as ended, and check the months paid.' } },
  },
});

export const covers: readonly string[] = ['R21-39'];

export const examples: readonly Example[] = [
  { given: { member_state: 'ended', end_decision_date: '2022-05-04' }, on: '2022-06-01', then: 'pass' },
  { given: { member_state: 'normal', end_decision_date: '2022-05-04' }, on: '2022-05-31', then: 'pass' },
  { given: { member_state: 'normal', end_decision_date: '2022-05-04' }, on: '2022-06-01', then: 'fail' },
  { given: { member_state: 'normal' }, on: '2022-06-01', then: 'unknown', needs: ['end_decision_date'] },
  { given: { end_decision_date: '2022-05-04' }, on: '2022-06-01', then: 'unknown', needs: ['member_state'] },
];
