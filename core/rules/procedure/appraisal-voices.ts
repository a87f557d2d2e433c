import { yes, type Answer, type Need } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';

/** Voices at the democratic appraisal: no more than are present. Fewer may have abstained, which no text forbids, and the form has no place for it: asked about. */
export default check({
  id: 'procedure/appraisal-voices',
  about: 'appraisal_present',
  from: '2006-03-01',
  to: null,
  law: [
    cite('regulations-2006', '第七条', 'article 7', { to: '2021-07-01' }),
    cite('determination-2021', '第十四条', 'article 14', { from: '2021-07-01' }),
  ],
  title: { zh: '评议票数', en: 'Voices at the appraisal' },
  when: compute(['appraisal_present', 'appraisal_agree', 'appraisal_disagree'], ([present, agree, disagree]): Answer => {
    if (present !== null && agree !== null && disagree !== null) {
      const sum = agree + disagree;
      const facts = { present, agree, disagree, sum };
      if (sum > present) return { is: 0, reason: 'sum', facts };
      return sum === present ? yes : { is: 1, reason: 'abstained', needs: ['appraisal_present'], facts: { ...facts, rest: present - sum } };
    }
    const some = agree ?? disagree;
    if (present !== null && some !== null && some > present) return { is: 0, reason: 'more', facts: { present, some } };
    const needs: Need[] = [];
    if (present === null) needs.push('appraisal_present');
    if (agree === null) needs.push('appraisal_agree');
    if (disagree === null) needs.push('appraisal_disagree');
    return { is: 1, needs };
  }),
  words: {
    sum: {
      says: { zh: '同意与不同意合计{sum}人，评议人数是{present}人。', en: 'In favour and against make {sum}; {present} were present.' },
      why: { zh: '{agree} ＋ {disagree} ＝ {sum}。', en: '{agree} + {disagree} = {sum}.' },
      todo: { zh: '对照评议记录改正。', en: 'Correct from the record of the appraisal.' },
    },
    abstained: {
      says: { zh: '评议{present}人，表态{sum}人，其余{rest}人是否弃权？', en: '{present} were present and {sum} voices are counted; did {rest} abstain?' },
      why: { zh: '{agree} ＋ {disagree} ＝ {sum}。', en: '{agree} + {disagree} = {sum}.' },
    },
    more: {
      says: { zh: '一项票数{some}人，多于评议人数{present}人。', en: '{some} voices of one kind, but {present} present.' },
      todo: { zh: '对照评议记录改正。', en: 'Correct from the record of the appraisal.' },
    },
  },
});

export const covers = ['R21-26', 'P20-01'];

export const examples: readonly Example[] = [
  { given: { appraisal_present: 12, appraisal_agree: 11, appraisal_disagree: 1 }, on: '2010-05-04', then: 'pass' },
  { given: { appraisal_present: 12, appraisal_agree: 11, appraisal_disagree: 2 }, on: '2010-05-04', then: 'fail', reason: 'sum' },
  { given: { appraisal_present: 12, appraisal_agree: 13 }, on: '2010-05-04', then: 'fail', reason: 'more' },
  { given: { appraisal_present: 12, appraisal_agree: 12 }, on: '2010-05-04', then: 'unknown', needs: ['appraisal_disagree'] },
  { given: { appraisal_present: 12, appraisal_agree: 10, appraisal_disagree: 1 }, on: '2010-05-04', then: 'unknown', reason: 'abstained', needs: ['appraisal_present'] },
  { given: { appraisal_present: 12, appraisal_disagree: 13 }, on: '2010-05-04', then: 'fail', reason: 'more' },
  { given: { appraisal_agree: 3 }, on: '2010-05-04', then: 'unknown', needs: ['appraisal_present', 'appraisal_disagree'] },
  { given: { appraisal_present: 12, appraisal_disagree: 3 }, on: '2010-05-04', then: 'unknown', needs: ['appraisal_agree'] },
];
