import { same } from '../../engine/condition.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';

/** The grade of care money follows the class of self-care: 全自理 and 全护理 are opposites. */
export default check({
  id: 'support/care-grade-as-class',
  about: 'care_grade',
  from: '2021-07-01',
  to: null,
  law: [
    cite('determination-2021', '第二十条', 'article 20'),
    cite('assistance-law-2026', '第十七条', 'article 17', { from: '2026-07-01' }),
  ],
  title: { zh: '照料标准档次与自理能力', en: 'Grade of care and self-care' },
  applies: ofItsLaw('2021-07-01'),
  when: same('care_grade', 'care_class'),
  facts: { grade: fact.value('care_grade'), class: fact.value('care_class') },
  fix: { field: 'care_grade', to: { sameAs: 'care_class' } },
  words: {
    no: {
      says: { zh: '照料标准是“{grade}”，自理能力是“{class}”。', en: 'Grade of care: {grade}; self-care: {class}.' },
      why: { zh: '照料标准档次按自理能力评估结果确定。', en: 'The grade follows the assessment.' },
      todo: { zh: '看是否把“全自理”和“全护理”填反。', en: 'See whether “independent” and “full care” were mixed up.' },
    },
  },
});

export const covers = ['R21-33'];

export const examples: readonly Example[] = [
  { given: { care_grade: 'full', self_care: 'full' }, on: '2022-05-04', then: 'pass' },
  { given: { care_grade: 'full', self_care: 'independent' }, on: '2022-05-04', then: 'fail', fix: { field: 'care_grade', value: 'independent' } },
  { given: { care_grade: 'full' }, on: '2022-05-04', then: 'unknown', needs: ['self_care'] },
  { given: { self_care: 'full', care_grade: 'independent', county_decision_date: '2021-06-30' }, on: '2026-11-24', then: 'not-applicable' },
];
