import { yes, type Answer } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { check, type Example } from '../../engine/rule.ts';
import { inspectCapitals, writeCapitals } from '../../format/capitals.ts';
import { contentLaw } from './law.ts';

/** The amount in capitals says what the figures say. How a bank would write it is no matter here. */
export default check({
  id: 'agreement/amount-in-capitals',
  subject: 'agreement',
  about: 'amount_upper',
  from: '1999-10-01',
  to: null,
  law: contentLaw,
  title: { zh: '金额大小写', en: 'Amount in figures and capitals' },
  when: compute(['agreed_amount', 'amount_upper'], ([amount, upper]): Answer => {
    if (amount === null || upper === null) return { is: 1, needs: [...(amount === null ? (['agreed_amount'] as const) : []), ...(upper === null ? (['amount_upper'] as const) : [])] };
    const { fen } = inspectCapitals(upper);
    const facts = { figures: { yuan: amount }, expected: writeCapitals(amount) };
    if (fen === null) return { is: 1, needs: ['amount_upper'], reason: 'unreadable', facts };
    return fen === amount ? yes : { is: 0, reason: 'differs', facts: { ...facts, capitals: { yuan: fen } } };
  }),
  words: {
    differs: {
      says: { zh: '大写是{capitals}元，小写是{figures}元。', en: 'In capitals {capitals} yuan, in figures {figures}.' },
      why: { zh: '{figures}元的大写是{expected}。', en: '{figures} yuan in capitals: {expected}.' },
      todo: { zh: '由各方确认金额后改正。', en: 'Have the parties confirm the amount.' },
    },
    unreadable: { says: { zh: '大写金额读不出；{figures}元的大写是{expected}。', en: 'The capitals can’t be read; {figures} yuan is {expected}.' } },
  },
});

export const covers = ['SRC-17'];

export const examples: readonly Example[] = [
  { given: { agreed_amount: 180000, amount_upper: '壹仟捌佰元整' }, on: '2010-05-04', then: 'pass' },
  { given: { agreed_amount: 180000, amount_upper: '壹仟捌佰元' }, on: '2022-03-01', then: 'pass' },
  { given: { agreed_amount: 180000, amount_upper: '壹仟零捌拾元整' }, on: '2010-05-04', then: 'fail', reason: 'differs' },
  { given: { agreed_amount: 180000, amount_upper: '若干' }, on: '2010-05-04', then: 'unknown', reason: 'unreadable', needs: ['amount_upper'] },
  { given: { agreed_amount: 180000 }, on: '2010-05-04', then: 'unknown', needs: ['amount_upper'] },
  { given: { amount_upper: '壹仟捌佰元整' }, on: '2010-05-04', then: 'unknown', needs: ['agreed_amount'] },
  { given: {}, on: '2010-05-04', then: 'unknown', needs: ['agreed_amount', 'amount_upper'] },
];
