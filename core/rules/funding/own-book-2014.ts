import { rows } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { unlessBefore } from '../own-time.ts';

/** Assistance money is managed apart and has accounts of its own, whether the bank account is the treasury’s or a dedicated one. */
export default check({
  id: 'funding/own-book-2014',
  subject: 'ledger',
  about: 'fund_accounts',
  from: '2014-05-01',
  to: null,
  law: [cite('measures-2014', '第五条', 'article 5'), cite('assistance-law-2026', '第六条', 'article 6', { from: '2026-07-01' })],
  title: { zh: '分账核算', en: 'A book of its own' },
  applies: unlessBefore('2014-05-01', 'ledger_month'),
  when: rows('fund_accounts').every((a) => a.holds('own_book')),
  words: {
    no: {
      says: { zh: '有账户没有单独建账。', en: 'An account has no book of its own.' },
      why: { zh: '社会救助资金专项管理，分账核算，专款专用。', en: 'Assistance money is managed apart, accounted for apart, used for its purpose.' },
      todo: { zh: '为供养资金单独建账。', en: 'Open a book for support money alone.' },
    },
  },
});

export const covers = ['L14-11', 'D10'];

const books = (...own: readonly (boolean | null)[]) => ({ fund_accounts: { complete: true, rows: own.map((own_book) => ({ own_book })) } });

export const examples: readonly Example[] = [
  { given: books(true, true), on: '2018-06-01', then: 'pass' },
  { given: books(true, false), on: '2018-06-01', then: 'fail' },
  { given: books(true, null), on: '2026-08-01', then: 'unknown', needs: ['fund_accounts[1].own_book'] },
  { given: {}, on: '2026-08-01', then: 'unknown', needs: ['fund_accounts'] },
  { given: books(false), on: '2014-04-30', then: 'not-applicable' },
  { given: { ...books(false), ledger_month: '2014-04' }, on: '2026-08-01', then: 'not-applicable' },
];
