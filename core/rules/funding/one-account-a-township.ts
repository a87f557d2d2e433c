import { all, equal, rows } from '../../engine/condition.ts';
import { amount, pack } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

const dedicated = rows('fund_accounts').count((a) => a.holds('dedicated'));

/** As many dedicated accounts as townships, and as many as the place says it has: 19 in Luonan, whose text calls them towns once, townships and towns once. */
export default check({
  id: 'funding/one-account-a-township',
  subject: 'ledger',
  about: 'fund_accounts',
  from: '2006-03-01',
  to: null,
  law: [cite('luonan-report', '第二部分', 'part 2')],
  title: { zh: '一乡镇一专户', en: 'One account a township' },
  when: all(equal(dedicated, pack('fund.accounts')), equal(dedicated, amount('ledger_townships'))),
  facts: { accounts: fact.number(dedicated), towns: fact.number(amount('ledger_townships')), told: fact.number(pack('fund.accounts')) },
  reasons: [{ reason: 'towns', on: 'fail', when: equal(dedicated, pack('fund.accounts')) }],
  words: {
    no: {
      says: { zh: '专户{accounts}个，当地应有{told}个。', en: '{accounts} dedicated accounts; the place should have {told}.' },
      todo: { zh: '核对哪个乡镇没有专户，或与他款合用。', en: 'See which township has none, or one that is shared.' },
    },
    towns: {
      says: { zh: '专户{accounts}个，乡镇{towns}个。', en: '{accounts} dedicated accounts for {towns} townships.' },
      todo: { zh: '核对乡镇数，镇与乡都要算。', en: 'Check the number; towns and townships both count.' },
    },
  },
});

export const covers = ['SRC-05', 'A11'];

const accounts = (n: number, shared = 0) => ({ complete: true, rows: Array.from({ length: n + shared }, (_, i) => ({ dedicated: i < n })) });
const at = { on: '2010-06-01', place: '611021' } as const;

export const examples: readonly Example[] = [
  { given: { fund_accounts: accounts(19), ledger_townships: 19 }, ...at, then: 'pass' },
  { given: { fund_accounts: accounts(18, 1), ledger_townships: 19 }, ...at, then: 'fail', reason: 'no' },
  { given: { fund_accounts: accounts(20), ledger_townships: 20 }, ...at, then: 'fail', reason: 'no' },
  { given: { fund_accounts: accounts(19), ledger_townships: 20 }, ...at, then: 'fail', reason: 'towns' },
  { given: { fund_accounts: accounts(19, 1), ledger_townships: 19 }, ...at, then: 'pass' },
  { given: { fund_accounts: accounts(18), ledger_townships: 18 }, ...at, then: 'fail', reason: 'no' },
  { given: { fund_accounts: accounts(18), ledger_townships: 19 }, ...at, then: 'fail', reason: 'no' },
  { given: { fund_accounts: accounts(19), ledger_townships: 18 }, ...at, then: 'fail', reason: 'towns' },
  { given: { fund_accounts: accounts(19) }, ...at, then: 'unknown', needs: ['ledger_townships'] },
  { given: { fund_accounts: accounts(19), ledger_townships: 19 }, on: '2018-06-01', then: 'unknown', needs: ['pack:fund.accounts'] },
];
