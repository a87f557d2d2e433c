import { choice, holds } from '../../engine/condition.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';

/** A refusal may be taken to review or to court. The texts give the right and do not say that the letter must name it: so nobody has erred. */
export default conclusion({
  id: 'procedure/remedy-told',
  about: 'remedy_named',
  decides: 'remedy_told',
  from: '2014-05-01',
  to: null,
  law: [
    cite('measures-2014', '第六十五条', 'article 65', { to: '2026-07-01' }),
    cite('assistance-law-2026', '第七十六条', 'article 76', { from: '2026-07-01' }),
  ],
  title: { zh: '告知救济途径', en: 'The remedy is named' },
  applies: choice('county_decision').is('refused'),
  when: holds('remedy_named'),
  words: {
    yes: { says: { zh: '告知书写明了复议、诉讼途径。', en: 'The letter names review and lawsuit.' } },
    no: {
      says: { zh: '告知书没有写明可以复议或诉讼。', en: 'The letter does not name review and lawsuit.' },
      todo: { zh: '写明可以依法申请行政复议或者提起行政诉讼。', en: 'Say that the applicant may ask for review or go to court.' },
    },
  },
});

export const covers = ['L14-13', 'L26-24'];

export const examples: readonly Example[] = [
  { given: { county_decision: 'refused', remedy_named: true }, on: '2022-05-04', then: 'pass' },
  { given: { county_decision: 'refused', remedy_named: false }, on: '2026-08-04', then: 'fail' },
  { given: { county_decision: 'refused' }, on: '2022-05-04', then: 'unknown', needs: ['remedy_named'] },
  { given: {}, on: '2022-05-04', then: 'unknown', needs: ['county_decision', 'remedy_named'] },
  { given: { county_decision: 'granted', remedy_named: false }, on: '2022-05-04', then: 'not-applicable' },
];
