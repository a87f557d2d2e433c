import { holds } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';

/** Treatment is joined up with the medical insurance of the place, for which the premium is paid: a recipient is in it. */
export default check({
  id: 'support/medical-insured',
  about: 'medical_insured',
  from: '2006-03-01',
  to: null,
  law: [
    cite('regulations-2006', '第九条', 'article 9', { to: '2014-05-01' }),
    cite('measures-2014', '第十五条、第二十九条', 'articles 15 and 29', { from: '2014-05-01' }),
    cite('assistance-law-2026', '第二十四条', 'article 24', { from: '2026-07-01' }),
  ],
  title: { zh: '参加医疗保险', en: 'Medical insurance' },
  when: holds('medical_insured'),
  words: {
    no: {
      says: { zh: '未参加基本医疗保险（合作医疗）。', en: 'Not in the medical insurance.' },
      why: { zh: '疾病治疗先由医疗保险支付，个人缴费由财政资助。', en: 'Treatment is paid by the insurance first, whose premium is aided.' },
      todo: { zh: '办理参保；在别处参保的，填写参保情况。', en: 'Have the recipient insured; if insured elsewhere, say so.' },
    },
  },
});

export const covers = ['L06-15'];

export const examples: readonly Example[] = [
  { given: { medical_insured: true }, on: '2010-05-04', then: 'pass' },
  { given: { medical_insured: false }, on: '2010-05-04', then: 'fail' },
  { given: { medical_insured: false }, on: '2026-08-04', then: 'fail' },
  { given: {}, on: '2010-05-04', then: 'unknown', needs: ['medical_insured'] },
];
