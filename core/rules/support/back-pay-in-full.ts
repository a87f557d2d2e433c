import { equal, under } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { mixUpExamples, mixUps, mixUpWords } from './mix-ups.ts';

/** What was paid back is what a rise comes to. */
export default check({
  id: 'support/back-pay-in-full',
  about: 'back_pay_paid',
  from: '2006-03-01',
  to: null,
  law: [
    cite('regulations-2006', '第十条、第十九条', 'articles 10 and 19', { to: '2016-02-10' }),
    cite('opinion-2016', '“供养标准”', '“standards”', { from: '2016-02-10' }),
    cite('assistance-law-2026', '第十七条', 'article 17', { from: '2026-07-01' }),
  ],
  title: { zh: '补发金额', en: 'Sum paid back' },
  when: equal(amount('back_pay_paid'), amount('back_pay')),
  facts: { entered: fact.yuan(amount('back_pay_paid')), right: fact.yuan(amount('back_pay')) },
  reasons: [...mixUps('back_pay_paid', amount('back_pay')), { reason: 'less', on: 'fail', when: under(amount('back_pay_paid'), amount('back_pay')) }],
  words: {
    ...mixUpWords,
    less: { says: { zh: '补发了{entered}元，应补{right}元。', en: 'Paid back: {entered} yuan; due: {right}.' }, todo: { zh: '补足差额。', en: 'Pay the rest.' } },
    no: { says: { zh: '补发了{entered}元，多于应补的{right}元。', en: 'Paid back: {entered} yuan, more than the {right} due.' }, todo: { zh: '核对月数和新旧标准。', en: 'Check the months and both standards.' } },
  },
});

export const covers: readonly string[] = [];

const rise = { raise_from: '2009-01', raised_amount: 19667, paid_from: '2008-06', paid_through: '2009-08', paid_amount: 13667 };

export const examples: readonly Example[] = /* @__PURE__ */ (() => [
  { given: { ...rise, back_pay_paid: 48000 }, on: '2009-09-08', then: 'pass' },
  { given: { ...rise, back_pay_paid: 47999 }, on: '2009-09-08', then: 'fail', reason: 'less' },
  { given: { ...rise, back_pay_paid: 48001 }, on: '2009-09-08', then: 'fail', reason: 'no' },
  ...mixUpExamples('back_pay_paid', 120000, { given: { ...rise, raised_amount: 28667 }, on: '2024-09-08' }),
  { given: rise, on: '2009-09-08', then: 'unknown', needs: ['back_pay_paid'] },
  { given: { ...rise, paid_amount: null, back_pay_paid: 48000 }, on: '2009-09-08', then: 'unknown', needs: ['paid_amount'] },
])();
