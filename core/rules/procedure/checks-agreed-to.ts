import { holds } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';

/** Who applies agrees to checks of what is told. */
export default check({
  id: 'procedure/checks-agreed-to',
  about: 'check_consent',
  from: '2021-07-01',
  to: null,
  law: [
    cite('determination-2021', '第十条', 'article 10'),
    cite('assistance-law-2026', '第四十条', 'article 40', { from: '2026-07-01' }),
  ],
  title: { zh: '申请人同意核查', en: 'Agreement to checks' },
  applies: ofItsLaw('2021-07-01'),
  when: holds('check_consent'),
  words: {
    no: {
      says: { zh: '登记为申请人不同意核查，申请须同意核查。', en: 'The applicant is entered as not agreeing to checks, which an application takes.' },
      todo: { zh: '说明规定，补办授权核查手续。', en: 'Explain, and have the leave for checks signed.' },
    },
  },
});

export const covers = ['L26-12', 'R21-22'];

export const examples: readonly Example[] = [
  { given: { check_consent: true }, on: '2022-05-04', then: 'pass' },
  { given: { check_consent: false }, on: '2026-08-04', then: 'fail', reason: 'no' },
  { given: {}, on: '2026-08-04', then: 'unknown', needs: ['check_consent'] },
  { given: { check_consent: false }, on: '2018-05-04', then: 'not-applicable' },
  { given: { check_consent: false, accept_date: '2021-06-30' }, on: '2026-11-24', then: 'not-applicable' },
];
