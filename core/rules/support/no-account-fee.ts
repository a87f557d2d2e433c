import { number } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';

/** The bank takes no fee for the account. Medium: the article was seen quoted, without its day. */
export default check({
  id: 'support/no-account-fee',
  about: 'account_fee',
  from: '2024-09-01',
  to: null,
  law: [cite('relief-fund-measures', '第十条', 'article 10'), cite('assistance-law-2026', '第六条', 'article 6', { from: '2026-07-01' })],
  title: { zh: '账户管理费', en: 'Fee of the account' },
  applies: ofItsLaw('2024-09-01'),
  when: number('account_fee').is(0),
  facts: { fee: fact.yuan(amount('account_fee')) },
  words: { no: { says: { zh: '收了账户管理费{fee}元，应不收。', en: 'A fee of {fee} yuan was taken; there should be none.' }, todo: { zh: '请代发金融机构退还。', en: 'Ask the bank to give it back.' } } },
});

export const covers = ['PAY-01'];

export const examples: readonly Example[] = [
  { given: { account_fee: 0 }, on: '2024-10-08', then: 'pass' },
  { given: { account_fee: 1 }, on: '2024-10-08', then: 'fail' },
  { given: {}, on: '2024-10-08', then: 'unknown', needs: ['account_fee'] },
  { given: { account_fee: 500, last_paid_month: '2024-08' }, on: '2026-11-24', then: 'not-applicable' },
];
