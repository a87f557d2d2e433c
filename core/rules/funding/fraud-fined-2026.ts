import { number } from '../../engine/condition.ts';
import { amount, product } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { unlessBefore } from '../own-time.ts';

const most = product(2, amount('fraud_amount'));

/** Since July 2026 a fine for fraud is at most twice what was obtained. */
export default check({
  id: 'funding/fraud-fined-2026',
  subject: 'ledger',
  about: 'fraud_fine',
  from: '2026-07-01',
  to: null,
  law: [cite('assistance-law-2026', '第七十三条', 'article 73')],
  title: { zh: '骗取救助的罚款', en: 'Fine for fraud' },
  applies: unlessBefore('2026-07-01', 'ledger_month'),
  when: number('fraud_fine').atMost(most),
  facts: { fine: fact.yuan(amount('fraud_fine')), most: fact.yuan(most) },
  words: {
    no: {
      says: { zh: '罚款{fine}元，最多{most}元。', en: 'A fine of {fine} yuan; at most it can be {most}.' },
      why: { zh: '骗取财物和利益价值的二倍以下。', en: 'Up to twice the value obtained.' },
      todo: { zh: '核对金额和罚款决定。', en: 'Check the sum and the decision on the fine.' },
    },
  },
});

export const covers = ['L26-20'];

export const examples: readonly Example[] = [
  { given: { fraud_amount: 100000, fraud_fine: 200000 }, on: '2026-07-01', then: 'pass' },
  { given: { fraud_amount: 100000, fraud_fine: 0 }, on: '2026-08-01', then: 'pass' },
  { given: { fraud_amount: 100000, fraud_fine: 200001 }, on: '2026-08-01', then: 'fail' },
  { given: { fraud_amount: 100000 }, on: '2026-08-01', then: 'unknown', needs: ['fraud_fine'] },
  { given: { fraud_fine: 100000 }, on: '2026-08-01', then: 'unknown', needs: ['fraud_amount'] },
  { given: { fraud_amount: 100000, fraud_fine: 200001 }, on: '2026-06-30', then: 'not-applicable' },
  { given: { ledger_month: '2026-06', fraud_amount: 100000, fraud_fine: 300000 }, on: '2026-08-01', then: 'not-applicable' },
];
