import { all, given, table } from '../../engine/condition.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';

/**
 * Support at home goes to the recipient's own account (“in principle”), that of residents to the home's. Medium: the article
 * was seen quoted, without its day, so the rule begins with the first county that was seen to pay so.
 */
export default check({
  id: 'support/paid-to-own-account',
  about: 'payee_account',
  from: '2024-09-01',
  to: null,
  law: [cite('relief-fund-measures', '第十条', 'article 10'), cite('assistance-law-2026', '第六条', 'article 6', { from: '2026-07-01' })],
  title: { zh: '供养金发放账户', en: 'Account for the support' },
  applies: ofItsLaw('2024-09-01'),
  when: table(
    ['payee_account', 'mode'],
    { when: [['own'], ['home-based']], then: 'yes' },
    { when: [['institution'], ['centralised']], then: 'yes' },
    { when: [['carer', 'other'], ['home-based']], then: 'look' },
    { when: [['own', 'other'], ['centralised']], then: 'look' },
  ),
  facts: { mode: fact.value('mode'), account: fact.value('payee_account') },
  reasons: [{ reason: 'look', on: 'unknown', when: all(given('payee_account'), given('mode')) }],
  words: {
    no: {
      says: { zh: '{mode}的供养金发到了{account}。', en: 'Support {mode} was paid to {account}.' },
      why: { zh: '分散供养的发到本人账户，集中供养的发到供养服务机构集体账户。', en: 'At home it goes to the recipient’s own account, in a home to the home’s.' },
      todo: { zh: '核对账户；确属特殊情况的，写明原因。', en: 'Check the account; if there is a reason, write it down.' },
    },
    look: { says: { zh: '{mode}发到{account}，由经办人核实是否有规定。', en: 'Paid {mode} to {account}: a person must see whether a rule allows it.' } },
  },
});

export const covers = ['PAY-01'];

const on = '2024-10-08';

export const examples: readonly Example[] = [
  { given: { mode: 'home-based', payee_account: 'own' }, on, then: 'pass' },
  { given: { mode: 'centralised', payee_account: 'institution' }, on, then: 'pass' },
  { given: { mode: 'home-based', payee_account: 'institution' }, on, then: 'fail' },
  { given: { mode: 'home-based', payee_account: 'village' }, on, then: 'fail' },
  { given: { mode: 'centralised', payee_account: 'carer' }, on, then: 'fail' },
  { given: { mode: 'centralised', payee_account: 'village' }, on, then: 'fail' },
  { given: { mode: 'home-based', payee_account: 'carer' }, on, then: 'unknown', reason: 'look', needs: ['payee_account'] },
  { given: { mode: 'home-based', payee_account: 'other' }, on, then: 'unknown', reason: 'look', needs: ['payee_account'] },
  { given: { mode: 'centralised', payee_account: 'own' }, on, then: 'unknown', reason: 'look', needs: ['payee_account'] },
  { given: { mode: 'centralised', payee_account: 'other' }, on, then: 'unknown', reason: 'look', needs: ['payee_account'] },
  { given: { payee_account: 'own' }, on, then: 'unknown', reason: 'unknown', needs: ['mode'] },
  { given: { mode: 'home-based', payee_account: 'village', last_paid_month: '2024-08' }, on: '2026-11-24', then: 'not-applicable' },
  { given: { mode: 'home-based' }, on, then: 'unknown', reason: 'unknown', needs: ['payee_account'] },
];
