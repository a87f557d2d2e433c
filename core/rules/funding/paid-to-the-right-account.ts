import { rows } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { unlessBefore } from '../own-time.ts';

/**
 * At home: basic living to the recipient, care to the carer; in an institution both to its account. Medium: the article was
 * seen quoted, without its day, so the rule begins with the first county seen to pay so, and only what fits no reading fails.
 */
export default check({
  id: 'funding/paid-to-the-right-account',
  subject: 'ledger',
  about: 'payments',
  from: '2024-09-01',
  to: null,
  law: [cite('relief-fund-measures', '第十条', 'article 10')],
  title: { zh: '发放账户', en: 'Accounts paid into' },
  applies: unlessBefore('2024-09-01', 'ledger_month'),
  when: rows('payments').every((p) =>
    p.table(
      ['kind', 'mode', 'payee'],
      { when: [['funeral', 'other'], null, null], then: 'yes' },
      { when: [null, ['centralised'], ['institution']], then: 'yes' },
      { when: [null, ['centralised'], ['carer', 'village']], then: 'no' },
      { when: [['basic'], ['home-based'], ['own']], then: 'yes' },
      { when: [['basic'], ['home-based'], ['institution', 'village']], then: 'no' },
      { when: [['care'], ['home-based'], ['carer']], then: 'yes' },
      { when: [null, null, null], then: 'look' },
    ),
  ),
  words: {
    no: {
      says: { zh: '有供养金发到了不该发的账户。', en: 'Support was paid into an account that is not for it.' },
      why: { zh: '分散供养发到本人（照料费发给照料人），集中供养发到机构。', en: 'At home it goes to the recipient, care money to the carer; in an institution to its account.' },
      todo: { zh: '核对账户；确属特殊情况的，写明原因。', en: 'Check the account; if there is a reason, write it down.' },
    },
  },
});

export const covers = ['D10'];

const paid = (kind: 'basic' | 'care' | 'funeral' | 'other' | null, mode: 'centralised' | 'home-based' | null, payee: 'own' | 'carer' | 'institution' | 'village' | 'cash' | null) => ({ payments: { complete: true, rows: [{ kind, mode, payee }] } });
const on = '2024-10-08';

export const examples: readonly Example[] = [
  { given: paid('basic', 'home-based', 'own'), on, then: 'pass' },
  { given: paid('care', 'home-based', 'carer'), on, then: 'pass' },
  { given: paid('basic', 'centralised', 'institution'), on, then: 'pass' },
  { given: paid('care', 'centralised', 'institution'), on, then: 'pass' },
  { given: paid('funeral', 'centralised', 'village'), on, then: 'pass' },
  { given: paid('other', 'centralised', 'carer'), on, then: 'pass' },
  { given: paid('basic', 'home-based', 'institution'), on, then: 'fail' },
  { given: paid('basic', 'home-based', 'village'), on, then: 'fail' },
  { given: { payments: { complete: true, rows: [{ kind: 'basic', mode: 'home-based', payee: 'own' }, { kind: 'basic', mode: 'home-based', payee: 'village' }] } }, on, then: 'fail' },
  { given: paid('care', 'centralised', 'carer'), on, then: 'fail' },
  { given: paid('basic', 'centralised', 'village'), on, then: 'fail' },
  { given: paid('basic', 'home-based', 'carer'), on, then: 'unknown', needs: ['payments[0].kind'] },
  { given: paid('care', 'home-based', 'institution'), on, then: 'unknown', needs: ['payments[0].kind'] },
  { given: paid('basic', 'centralised', 'cash'), on, then: 'unknown', needs: ['payments[0].kind'] },
  { given: paid('basic', null, 'own'), on, then: 'unknown', needs: ['payments[0].mode'] },
  { given: paid('basic', 'home-based', 'village'), on: '2024-08-31', then: 'not-applicable' },
  { given: { ...paid('basic', 'home-based', 'village'), ledger_month: '2024-08' }, on, then: 'not-applicable' },
];
