import { any, number, within } from '../../engine/condition.ts';
import { amount, product } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

const most = product(3, amount('fraud_amount'));

/** Until 2026 a fine for fraud was one to three times what was obtained; there need be none. */
export default check({
  id: 'funding/fraud-fined-2014',
  subject: 'ledger',
  about: 'fraud_fine',
  from: '2014-05-01',
  to: '2026-07-01',
  law: [cite('measures-2014', '第六十八条', 'article 68')],
  title: { zh: '骗取救助的罚款', en: 'Fine for fraud' },
  applies: number('fraud_amount').over(0),
  when: any(number('fraud_fine').is(0), within(amount('fraud_fine'), amount('fraud_amount'), most)),
  facts: { fine: fact.yuan(amount('fraud_fine')), least: fact.yuan(amount('fraud_amount')), most: fact.yuan(most) },
  words: {
    no: {
      says: { zh: '罚款{fine}元，应在{least}元至{most}元之间。', en: 'A fine of {fine} yuan; it should be between {least} and {most}.' },
      why: { zh: '骗取款额的1倍以上3倍以下；也可以不罚。', en: 'One to three times what was obtained; or none.' },
      todo: { zh: '核对骗取金额和罚款决定。', en: 'Check the sum obtained and the decision on the fine.' },
    },
  },
});

export const covers = ['L14-12'];

const fined = (fraud_fine: number | null, fraud_amount: number | null = 100000) => ({ fraud_amount, fraud_fine });

export const examples: readonly Example[] = [
  { given: fined(0), on: '2018-06-01', then: 'pass' },
  { given: fined(100000), on: '2018-06-01', then: 'pass' },
  { given: fined(300000), on: '2026-06-30', then: 'pass' },
  { given: fined(300001), on: '2018-06-01', then: 'fail' },
  { given: fined(99999), on: '2018-06-01', then: 'fail' },
  { given: fined(null), on: '2018-06-01', then: 'unknown', needs: ['fraud_fine'] },
  { given: fined(100000, null), on: '2018-06-01', then: 'unknown', needs: ['fraud_amount'] },
  { given: fined(100000, 0), on: '2018-06-01', then: 'not-applicable' },
  { given: fined(300001), on: '2026-07-01', then: 'not-applicable' },
  { given: fined(1, 1), on: '2018-06-01', then: 'pass' },
];
