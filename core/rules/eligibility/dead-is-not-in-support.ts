import { any, choice, not, notAfter } from '../../engine/condition.ts';
import { day, monthStart } from '../../engine/quantity.ts';
import { cite, check, fact, type Example } from '../../engine/rule.ts';

/** Who died is not entered as supported any more. The rest of the month and the next are left for the notice and the decision. */
export default check({
  id: 'eligibility/dead-is-not-in-support',
  about: 'member_state',
  from: '2006-03-01',
  to: null,
  law: [
    cite('regulations-2006', '第八条', 'article 8', { to: '2016-10-10' }),
    cite('determination-2016', '终止救助供养的规定', 'on the end of support', { from: '2016-10-10', to: '2021-07-01' }),
    cite('determination-2021', '第二十四条', 'article 24', { from: '2021-07-01' }),
    cite('assistance-law-2026', '第四十七条', 'article 47', { from: '2026-07-01' }),
  ],
  title: { zh: '死亡后的人员状态', en: 'State after death' },
  when: any(not(choice('member_state').is('normal')), not(notAfter(monthStart(day('death_date'), 2), day('case_day')))),
  facts: { death: fact.date(day('death_date')) },
  words: {
    no: { says: { zh: '{death}已死亡，人员状态仍是在保。', en: 'Died on {death}, yet still entered as supported.' }, todo: { zh: '办理丧葬后及时终止供养、核销证件。', en: 'After the funeral end the support and cancel the certificate.' } },
  },
});

export const covers: readonly string[] = ['R21-39'];

export const examples: readonly Example[] = [
  { given: { member_state: 'ended', death_date: '2022-01-04' }, on: '2022-05-04', then: 'pass' },
  { given: { member_state: 'normal', death_date: '2022-01-04' }, on: '2022-02-28', then: 'pass' },
  { given: { member_state: 'normal', death_date: '2022-01-04' }, on: '2022-03-01', then: 'fail' },
  { given: { member_state: 'normal' }, on: '2022-03-01', then: 'unknown', needs: ['death_date'] },
  { given: { death_date: '2022-01-04' }, on: '2022-03-01', then: 'unknown', needs: ['member_state'] },
];
