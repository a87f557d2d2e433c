import { yes } from '../../engine/answer.ts';
import { all, any, choice, compute, look, number } from '../../engine/condition.ts';
import { pack } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

/** Entered as unable to apply; what nobody entered is no such thing. */
const unable = compute(['unable_to_apply'], ([is]) => (is === true ? yes : { is: 0, reason: 'unsaid' }));

/**
 * Under the 2006 regulations others apply only for one too young or too weak in mind to say so. How young the text
 * does not say: between 16 and majority, for several disabilities at once, a mental one, a guardian or somebody unable for another
 * reason, a person must look.
 */
export default check({
  id: 'procedure/proxy-for-the-unable-2006',
  about: 'applied_by',
  from: '2006-03-01',
  to: '2014-05-01',
  law: [cite('regulations-2006', '第七条', 'article 7')],
  title: { zh: '代为申请的情形', en: 'Others applying' },
  when: any(
    choice('applied_by').is('own'),
    number('age_on_day').under(pack('minor.age')),
    choice('disab_type').is('intellectual'),
    all(any(number('age_on_day').under(pack('adult.age')), choice('disab_type').oneOf('multiple', 'mental'), choice('applied_by').is('guardian'), unable), look('applied_by')),
  ),
  facts: { by: fact.value('applied_by') },
  words: {
    no: {
      says: { zh: '由{by}代为申请，但未登记年幼或智力残疾。', en: 'Applied for by {by}; neither youth nor an intellectual disability is entered.' },
      why: { zh: '条例只允许为年幼或智力残疾、不能表达意愿的人代为申请。', en: 'Others apply only for the young and the intellectually disabled who can’t say so themselves.' },
      todo: { zh: '由本人补提申请，或核对年龄、残疾类别。', en: 'Have the person apply, or look at age and disability.' },
    },
    unknown: { says: { zh: '是否属于可以代为申请的情形，需要核实：{needs}。', en: 'Whether others may apply must be seen: {needs}.' } },
  },
});

export const covers = ['L06-04'];

const adult = { birth: '1945-03-02', disab_type: 'none', applied_by: 'villager' } as const;

export const examples: readonly Example[] = [
  { given: { ...adult, applied_by: 'own' }, on: '2010-05-04', then: 'pass' },
  { given: { ...adult, birth: '1994-05-05' }, on: '2010-05-04', then: 'pass' },
  { given: { ...adult, birth: '1994-05-04' }, on: '2010-05-04', then: 'unknown', needs: ['applied_by'] },
  { given: { ...adult, birth: '1992-05-05' }, on: '2010-05-04', then: 'unknown', needs: ['applied_by'] },
  { given: { ...adult, birth: '1992-05-04' }, on: '2010-05-04', then: 'fail', reason: 'no' },
  { given: { ...adult, disab_type: 'intellectual' }, on: '2010-05-04', then: 'pass' },
  { given: { ...adult, disab_type: 'multiple' }, on: '2010-05-04', then: 'unknown', needs: ['applied_by'] },
  { given: adult, on: '2010-05-04', then: 'fail', reason: 'no' },
  { given: { birth: '1945-03-02', applied_by: 'villager-group' }, on: '2010-05-04', then: 'unknown', needs: ['disab_type', 'applied_by'] },
  { given: adult, on: '2014-05-01', then: 'not-applicable' },
  { given: { ...adult, disab_type: 'mental' }, on: '2010-05-04', then: 'unknown', needs: ['applied_by'] },
  { given: { ...adult, applied_by: 'guardian' }, on: '2010-05-04', then: 'unknown', needs: ['applied_by'] },
  { given: { ...adult, unable_to_apply: true }, on: '2010-05-04', then: 'unknown', needs: ['applied_by'] },
  { given: { ...adult, unable_to_apply: false }, on: '2010-05-04', then: 'fail', reason: 'no' },
];
