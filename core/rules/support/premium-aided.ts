import { number } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';

/** The 2014 measures aid the recipient's own premium of medical insurance, without saying by how much. */
export default check({
  id: 'support/premium-aided',
  about: 'premium_aid',
  from: '2014-05-01',
  to: '2016-02-10',
  law: [cite('measures-2014', '第二十八条至第三十条', 'articles 28 to 30')],
  title: { zh: '医疗保险个人缴费补贴', en: 'Aid to the premium' },
  when: number('premium_aid').over(0),
  words: {
    no: {
      says: { zh: '医疗保险个人缴费没有得到补贴。', en: 'The premium of medical insurance is not aided.' },
      todo: { zh: '由县级医疗救助直接办理补贴。', en: 'The county’s medical aid grants it without an application.' },
    },
  },
});

export const covers = ['L14-09'];

export const examples: readonly Example[] = [
  { given: { premium_aid: 1 }, on: '2015-05-04', then: 'pass' },
  { given: { premium_aid: 0 }, on: '2015-05-04', then: 'fail' },
  { given: {}, on: '2015-05-04', then: 'unknown', needs: ['premium_aid'] },
];
