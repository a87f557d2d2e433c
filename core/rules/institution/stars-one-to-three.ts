import { all, any, look, number } from '../../engine/condition.ts';
import { amount, pack } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

/** Homes are graded with one to three stars, by two accounts of order 37; some places give four or five, so more is asked about. */
export default check({
  id: 'institution/stars-one-to-three',
  subject: 'institution',
  about: 'star',
  from: '2011-01-01',
  to: null,
  law: [cite('home-measures-2010'), cite('assistance-law-2026', '第十六条第二款', 'article 16(2)', { from: '2026-07-01' })],
  title: { zh: '星级', en: 'Stars' },
  when: all(number('star').atLeast(1), any(number('star').atMost(pack('grading.stars')), look('star'))),
  facts: { star: fact.number(amount('star')), most: fact.number(pack('grading.stars')) },
  reasons: [{ reason: 'more', on: 'unknown', when: number('star').over(pack('grading.stars')) }],
  words: {
    no: { says: { zh: '星级填了{star}，最低是一星。', en: '{star} stars; the least is one.' }, todo: { zh: '没有评定的留空。', en: 'Leave it blank where the home was not graded.' } },
    more: { says: { zh: '{star}星，全国办法据转述至多{most}星，请核对是否当地等级。', en: '{star} stars; the measures have {most} at most, by accounts. Is it a local grade?' } },
  },
});

export const covers = ['F37-03'];

export const examples: readonly Example[] = [
  { given: { star: 1 }, on: '2012-05-04', then: 'pass' },
  { given: { star: 3 }, on: '2026-08-01', then: 'pass' },
  { given: { star: 0 }, on: '2012-05-04', then: 'fail' },
  { given: { star: 4 }, on: '2018-05-04', then: 'unknown', reason: 'more', needs: ['star'] },
  { given: {}, on: '2018-05-04', then: 'unknown', reason: 'unknown', needs: ['star'] },
  { given: { star: 1 }, on: '2010-05-04', then: 'not-applicable' },
];
