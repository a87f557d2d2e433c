import { holds } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';

/** In every version of the law the township looks into the applicant's circumstances, by visits or otherwise. */
export default check({
  id: 'procedure/township-surveyed',
  about: 'township_surveyed',
  from: '2006-03-01',
  to: null,
  law: [
    cite('regulations-2006', '第七条', 'article 7', { to: '2014-05-01' }),
    cite('measures-2014', '第十一条、第十六条', 'articles 11 and 16', { from: '2014-05-01', to: '2021-07-01' }),
    cite('determination-2021', '第十三条', 'article 13', { from: '2021-07-01' }),
    cite('assistance-law-2026', '第四十三条、第四十四条', 'articles 43 and 44', { from: '2026-07-01' }),
  ],
  title: { zh: '乡镇调查核实', en: 'Checked by the township' },
  applies: ofItsLaw('2006-03-01'),
  when: holds('township_surveyed'),
  words: {
    no: {
      says: { zh: '登记为乡镇未调查核实。', en: 'Entered as not checked by the township.' },
      todo: { zh: '调查核实后再提出意见。', en: 'Check before giving an opinion.' },
    },
  },
});

export const covers = ['L06-10', 'L14-05'];

export const examples: readonly Example[] = [
  { given: { township_surveyed: true }, on: '2010-05-04', then: 'pass' },
  { given: { township_surveyed: false }, on: '2022-05-04', then: 'fail', reason: 'no' },
  { given: {}, on: '2026-08-04', then: 'unknown', needs: ['township_surveyed'] },
  { given: { township_surveyed: false, county_decision_date: '2006-02-28' }, on: '2026-11-24', then: 'not-applicable' },
];
