import { all, holds, number } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

/** Until 2026 support obtained by fraud was stopped and what was obtained had to be given back. The law of 2026 leaves both to the office. */
export default check({
  id: 'funding/fraud-stopped-2014',
  subject: 'ledger',
  about: 'fraud_reclaimed',
  from: '2014-05-01',
  to: '2026-07-01',
  law: [cite('measures-2014', '第六十八条', 'article 68')],
  title: { zh: '骗取救助的停止与退回', en: 'Fraud: stopped and repaid' },
  applies: number('fraud_amount').over(0),
  when: all(holds('fraud_stopped'), number('fraud_reclaimed').is(amount('fraud_amount'))),
  facts: { amount: fact.yuan(amount('fraud_amount')) },
  words: {
    no: {
      says: { zh: '骗取{amount}元，应停止救助并责令退回同数。', en: '{amount} yuan were obtained by fraud: support stops and the same sum is given back.' },
      todo: { zh: '核对停止决定和退回金额。', en: 'Check the decision to stop and the sum to be repaid.' },
    },
  },
});

export const covers = ['L14-12'];

const done = { fraud_amount: 100000, fraud_stopped: true, fraud_reclaimed: 100000 };

export const examples: readonly Example[] = [
  { given: done, on: '2018-06-01', then: 'pass' },
  { given: { ...done, fraud_stopped: false }, on: '2018-06-01', then: 'fail' },
  { given: { ...done, fraud_reclaimed: 99999 }, on: '2018-06-01', then: 'fail' },
  { given: { ...done, fraud_reclaimed: 100001 }, on: '2018-06-01', then: 'fail' },
  { given: { ...done, fraud_stopped: null }, on: '2026-06-30', then: 'unknown', needs: ['fraud_stopped'] },
  { given: { ...done, fraud_amount: 0 }, on: '2018-06-01', then: 'not-applicable' },
  { given: { ...done, fraud_stopped: false }, on: '2026-07-01', then: 'not-applicable' },
  { given: { ...done, fraud_amount: 1, fraud_reclaimed: 1 }, on: '2018-06-01', then: 'pass' },
];
