import { atLeast } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

/** When land is developed or let, the recipient gets what each villager of the group gets; more is nobody's fault. */
export default check({
  id: 'agreement/equal-share-of-land-income',
  subject: 'agreement',
  about: 'land_income_recipient',
  from: '2006-03-01',
  to: null,
  law: [cite('agreement-new', '第二条', 'clause 2'), cite('agreement-old', '第二条', 'clause 2')],
  title: { zh: '土地收益同等分配', en: 'Equal share of land income' },
  when: atLeast(amount('land_income_recipient'), amount('land_income_villager')),
  facts: { own: fact.yuan(amount('land_income_recipient')), each: fact.yuan(amount('land_income_villager')) },
  words: {
    no: {
      says: { zh: '供养对象分得{own}元，同组村民每人{each}元。', en: 'The recipient gets {own} yuan, each villager {each}.' },
      todo: { zh: '按同等待遇补足差额。', en: 'Make up the difference.' },
    },
  },
});

export const covers = ['B08'];

export const examples: readonly Example[] = [
  { given: { land_income_recipient: 50000, land_income_villager: 50000 }, on: '2010-05-04', then: 'pass' },
  { given: { land_income_recipient: 49999, land_income_villager: 50000 }, on: '2010-05-04', then: 'fail' },
  { given: { land_income_recipient: 50000 }, on: '2010-05-04', then: 'unknown', needs: ['land_income_villager'] },
];
