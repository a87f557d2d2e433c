import { all, rows, under } from '../../engine/condition.ts';
import { pack } from '../../engine/quantity.ts';
import { check, cite, type Example } from '../../engine/rule.ts';

/** Where each township has a dedicated account, it has a book of its own, somebody named to keep it, and is checked. How often, the source does not say. */
export default check({
  id: 'funding/accounts-kept-and-checked',
  subject: 'ledger',
  about: 'fund_accounts',
  from: '2006-03-01',
  to: null,
  law: [cite('luonan-report', '第二部分', 'part 2')],
  title: { zh: '专账专人、定期检查', en: 'Own book, named keeper, checked' },
  applies: under(0, pack('fund.accounts')),
  when: rows('fund_accounts').every((a) => all(a.holds('own_book'), a.holds('keeper_named'), a.holds('checked'))),
  words: {
    no: {
      says: { zh: '有专户没有专账、专人或定期检查。', en: 'An account lacks a book, a named keeper or its check.' },
      todo: { zh: '补上缺的一项，并记入台账。', en: 'Make good what is lacking, and note it.' },
    },
  },
});

export const covers = ['SRC-05'];

const account = (over: object) => ({ fund_accounts: { complete: true, rows: [{ own_book: true, keeper_named: true, checked: true, ...over }] } });
const at = { on: '2010-06-01', place: '611021' } as const;

export const examples: readonly Example[] = [
  { given: account({}), ...at, then: 'pass' },
  { given: account({ own_book: false }), ...at, then: 'fail' },
  { given: account({ keeper_named: false }), ...at, then: 'fail' },
  { given: account({ checked: false }), ...at, then: 'fail' },
  { given: account({ checked: null }), ...at, then: 'unknown', needs: ['fund_accounts[0].checked'] },
  { given: account({ checked: false }), on: '2018-06-01', then: 'unknown', needs: ['pack:fund.accounts'] },
  { given: { fund_accounts: { complete: true, rows: [...account({}).fund_accounts.rows, ...account({ checked: false }).fund_accounts.rows] } }, ...at, then: 'fail' },
];
