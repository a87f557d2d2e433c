import { all, choice, holds } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';

/** A refusal gives its reasons in writing. */
export default check({
  id: 'procedure/refusal-with-reasons',
  about: 'refusal_reasons',
  from: '2006-03-01',
  to: null,
  law: [
    cite('regulations-2006', '第七条', 'article 7', { to: '2014-05-01' }),
    cite('measures-2014', '第十一条、第十六条', 'articles 11 and 16', { from: '2014-05-01', to: '2021-07-01' }),
    cite('determination-2021', '第十八条', 'article 18', { from: '2021-07-01' }),
    cite('assistance-law-2026', '第四十五条', 'article 45', { from: '2026-07-01' }),
  ],
  title: { zh: '书面说明理由', en: 'Reasons in writing' },
  applies: all(ofItsLaw('2006-03-01'), choice('county_decision').is('refused')),
  when: holds('refusal_reasons'),
  words: {
    no: {
      says: { zh: '不予同意，没有书面说明理由。', en: 'Refused without reasons in writing.' },
      todo: { zh: '书面告知并说明理由。', en: 'Write down the reasons.' },
    },
  },
});

export const covers = ['L06-09', 'L14-05', 'R21-31', 'L26-16'];

export const examples: readonly Example[] = [
  { given: { county_decision: 'refused', refusal_reasons: true }, on: '2010-05-04', then: 'pass' },
  { given: { county_decision: 'refused', refusal_reasons: false }, on: '2022-05-04', then: 'fail', reason: 'no' },
  { given: { county_decision: 'refused' }, on: '2026-08-04', then: 'unknown', needs: ['refusal_reasons'] },
  { given: {}, on: '2015-05-04', then: 'unknown', needs: ['county_decision', 'refusal_reasons'] },
  { given: { county_decision: 'granted', refusal_reasons: false }, on: '2022-05-04', then: 'not-applicable' },
  { given: { county_decision: 'refused', refusal_reasons: false, county_decision_date: '2006-02-28' }, on: '2026-11-24', then: 'not-applicable' },
];
