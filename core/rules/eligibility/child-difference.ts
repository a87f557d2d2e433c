import { choice } from '../../engine/condition.ts';
import { amount, difference, greatest } from '../../engine/quantity.ts';
import { cite, fact, work, type Example } from '../../engine/rule.ts';

/** An unsupported child whose support is below the child's rate is paid the difference. Of medium confidence: the day in force is from memory. */
export default work({
  id: 'eligibility/child-difference',
  about: 'child_rate',
  decides: 'child_difference',
  from: '2020-01-01',
  to: null,
  law: [cite('unsupported-children-2019', '第三条第（一）项', 'article 3(1)')],
  title: { zh: '事实无人抚养儿童补差', en: 'Difference due to an unsupported child' },
  applies: choice('child_kind').is('unsupported'),
  quantity: greatest(0, difference(amount('child_rate'), amount('basic_amount'))),
  facts: { due: fact.yuan(amount('child_difference')), rate: fact.yuan(amount('child_rate')), paid: fact.yuan(amount('basic_amount')) },
  words: {
    yes: { says: { zh: '每月应补差额{due}元。', en: 'A difference of {due} yuan a month is due.' }, why: { zh: '儿童补贴标准{rate}元，供养金{paid}元；高出部分不再补。', en: 'The child’s rate is {rate} yuan, support is {paid}; nothing is due where support is higher.' } },
  },
});

export const covers: readonly string[] = ['C19-01'];

export const examples: readonly Example[] = [
  { given: { child_kind: 'unsupported', child_rate: 120000, basic_amount: 90000 }, on: '2022-05-04', then: 'pass', decides: 30000 },
  { given: { child_kind: 'unsupported', child_rate: 90000, basic_amount: 90000 }, on: '2022-05-04', then: 'pass', decides: 0 },
  { given: { child_kind: 'unsupported', child_rate: 80000, basic_amount: 90000 }, on: '2022-05-04', then: 'pass', decides: 0 },
  { given: { child_kind: 'unsupported', basic_amount: 90000 }, on: '2022-05-04', then: 'unknown', needs: ['child_rate'] },
  { given: { child_kind: 'unsupported', child_rate: 90000 }, on: '2022-05-04', then: 'unknown', needs: ['basic_amount'] },
  { given: { child_kind: 'orphan', child_rate: 120000, basic_amount: 90000 }, on: '2022-05-04', then: 'not-applicable' },
];
