import { all, given, table } from '../../engine/condition.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';

/** Care money at home goes to the one who cares, of residents to the home: so two counties pay. Another account may be a rule of the place. */
export default check({
  id: 'support/care-paid-to-carer',
  about: 'care_payee',
  from: '2024-09-01',
  to: null,
  law: [cite('care-payment-notices'), cite('assistance-law-2026', '第六条', 'article 6', { from: '2026-07-01' })],
  title: { zh: '照料护理费发放账户', en: 'Account for the care money' },
  applies: ofItsLaw('2024-09-01'),
  when: table(
    ['care_payee', 'mode'],
    { when: [['carer'], ['home-based']], then: 'yes' },
    { when: [['institution'], ['centralised']], then: 'yes' },
    { when: [['village'], ['centralised']], then: 'no' },
    { when: [['own', 'institution', 'village', 'other'], null], then: 'look' },
  ),
  facts: { mode: fact.value('mode'), account: fact.value('care_payee') },
  reasons: [{ reason: 'look', on: 'unknown', when: all(given('care_payee'), given('mode')) }],
  words: {
    no: {
      says: { zh: '{mode}的照料费发到了{account}。', en: 'Care money {mode} was paid to {account}.' },
      why: { zh: '集中供养的照料护理费发给供养服务机构。', en: 'In a home, care money goes to the home.' },
      todo: { zh: '核对供养方式和账户。', en: 'Check the mode and the account.' },
    },
    look: { says: { zh: '{mode}的照料费发到{account}，请核实当地规定。', en: 'Care money {mode} went to {account}: see the rule of the place.' } },
  },
});

export const covers = ['PAY-02'];

const on = '2024-10-08';

export const examples: readonly Example[] = [
  { given: { mode: 'home-based', care_payee: 'carer' }, on, then: 'pass' },
  { given: { mode: 'centralised', care_payee: 'institution' }, on, then: 'pass' },
  { given: { mode: 'centralised', care_payee: 'carer' }, on, then: 'fail' },
  { given: { mode: 'centralised', care_payee: 'village' }, on, then: 'fail' },
  { given: { mode: 'centralised', care_payee: 'own' }, on, then: 'unknown', reason: 'look', needs: ['care_payee'] },
  { given: { mode: 'home-based', care_payee: 'own' }, on, then: 'unknown', reason: 'look', needs: ['care_payee'] },
  { given: { mode: 'home-based', care_payee: 'village' }, on, then: 'unknown', reason: 'look', needs: ['care_payee'] },
  { given: { mode: 'home-based', care_payee: 'other' }, on, then: 'unknown', reason: 'look', needs: ['care_payee'] },
  { given: { mode: 'home-based', care_payee: 'institution' }, on, then: 'unknown', reason: 'look', needs: ['care_payee'] },
  { given: { mode: 'home-based' }, on, then: 'unknown', reason: 'unknown', needs: ['care_payee'] },
  { given: { mode: 'centralised', care_payee: 'village', last_paid_month: '2024-08' }, on: '2026-11-24', then: 'not-applicable' },
  { given: { care_payee: 'own' }, on, then: 'unknown', reason: 'unknown' },
];
