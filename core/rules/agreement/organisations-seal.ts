import { all, not, rows } from '../../engine/condition.ts';
import { check, type Example } from '../../engine/rule.ts';
import { signingLaw } from './law.ts';
import { organisations } from './parties.ts';

const people = ['villagers', 'recipient', 'guardian', 'carer', 'person'];

/** An organisation seals. One whose leader only signed may be bound all the same: a person must look. */
export default check({
  id: 'agreement/organisations-seal',
  subject: 'agreement',
  about: 'parties',
  from: '1999-10-01',
  to: null,
  law: signingLaw,
  title: { zh: '单位盖章', en: 'Organisations seal' },
  when: rows('parties').every((p) =>
    p.table(
      ['kind', 'sealed', 'signed'],
      { when: [null, ['true'], null], then: 'yes' },
      { when: [people, null, null], then: 'yes' },
      { when: [organisations, ['false'], ['true']], then: 'look' },
    ),
  ),
  words: {
    no: {
      says: { zh: '有单位既没有盖章，也没有人签字。', en: 'An organisation has neither sealed nor signed.' },
      todo: { zh: '请该单位盖章。', en: 'Have it sealed.' },
    },
    unsealed: {
      says: { zh: '有单位没有盖章（或没有留盖章处），只靠负责人签字。', en: 'An organisation has no seal (or no place for one); only its leader signs.' },
      todo: { zh: '补盖公章；否则核实签字人有权代表该单位。', en: 'Have it sealed, or see that who signed may bind it.' },
    },
  },
  reasons: [{ reason: 'unsealed', on: 'unknown', when: rows('parties').some((p) => all(p.choice('kind').oneOf(...organisations), not(p.holds('sealed')))) }],
});

export const covers = ['B15', 'C07'];

export const examples: readonly Example[] = /* @__PURE__ */ (() => [
  { given: { parties: { complete: true, rows: [{ kind: 'village', sealed: true }, { kind: 'recipient', sealed: false }, { kind: 'villagers' }, { kind: 'guardian' }, { kind: 'carer' }, { kind: 'person' }] } }, on: '2010-05-04', then: 'pass' },
  { given: { parties: { complete: true, rows: [{ kind: 'village', sealed: false, signed: false }] } }, on: '2010-05-04', then: 'fail' },
  { given: { parties: { complete: true, rows: [{ kind: 'village', sealed: false }, { kind: 'recipient' }] } }, on: '2010-05-04', then: 'unknown', reason: 'unsealed', needs: ['parties[0].signed'] },
  { given: { parties: { complete: true, rows: [{ kind: 'home', signed: true }, { kind: 'carer', sealed: false }] } }, on: '2010-05-04', then: 'unknown', reason: 'unknown', needs: ['parties[0].sealed'] },
  ...organisations.map(
    (kind): Example => ({ given: { parties: { complete: true, rows: [{ kind, sealed: false, signed: true }] } }, on: '2010-05-04', then: 'unknown', reason: 'unsealed', needs: ['parties[0].kind'] }),
  ),
])();
