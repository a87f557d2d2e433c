import { amount, day, difference, greatest, monthsFrom, monthStart, product } from '../../engine/quantity.ts';
import { cite, fact, work, type Example } from '../../engine/rule.ts';

const from = greatest(day('raise_from'), day('paid_from'));
const months = greatest(0, monthsFrom(from, monthStart(day('paid_through'), 1)));
const more = greatest(0, difference(amount('raised_amount'), amount('paid_amount')));

/** A standard that is published after the day from which it holds is paid back: the difference for each month that was paid at the old one. */
export default work({
  id: 'support/back-pay',
  about: 'back_pay_paid',
  decides: 'back_pay',
  from: '2006-03-01',
  to: null,
  law: [
    cite('regulations-2006', '第十条、第十九条', 'articles 10 and 19', { to: '2016-02-10' }),
    cite('opinion-2016', '“供养标准”', '“standards”', { from: '2016-02-10' }),
    cite('assistance-law-2026', '第十七条', 'article 17', { from: '2026-07-01' }),
  ],
  title: { zh: '提标补发', en: 'Back pay of a rise' },
  quantity: product(more, months),
  facts: {
    due: fact.yuan(product(more, months)),
    raised: fact.yuan(amount('raised_amount')),
    paid: fact.yuan(amount('paid_amount')),
    months: fact.number(months),
    first: fact.month(from),
    last: fact.month(day('paid_through')),
  },
  words: {
    yes: {
      says: { zh: '应补发{due}元。', en: 'To be paid back: {due} yuan.' },
      why: { zh: '（{raised}元 − {paid}元）× {months}个月 ＝ {due}元；自{first}算至{last}。', en: '({raised} − {paid}) × {months} months = {due} yuan, from {first} through {last}.' },
    },
  },
});

export const covers: readonly string[] = [];

const rise = { raise_from: '2009-01', raised_amount: 19667, paid_from: '2008-06', paid_through: '2009-08', paid_amount: 13667 };

export const examples: readonly Example[] = /* @__PURE__ */ (() => [
  { given: rise, on: '2009-09-08', then: 'pass', decides: 48000 },
  { given: { ...rise, paid_from: '2009-03' }, on: '2009-09-08', then: 'pass', decides: 36000 },
  { given: { ...rise, paid_through: '2009-01' }, on: '2009-09-08', then: 'pass', decides: 6000 },
  { given: { ...rise, paid_through: '2008-12' }, on: '2009-09-08', then: 'pass', decides: 0 },
  { given: { ...rise, paid_through: '2008-08' }, on: '2009-09-08', then: 'pass', decides: 0 },
  { given: { ...rise, raised_amount: 13000 }, on: '2009-09-08', then: 'pass', decides: 0 },
  { given: { ...rise, raised_amount: null }, on: '2024-09-08', then: 'unknown', needs: ['raised_amount'] },
  { given: { ...rise, paid_from: null, paid_through: null }, on: '2024-09-08', then: 'unknown', needs: ['paid_from', 'paid_through'] },
])();
