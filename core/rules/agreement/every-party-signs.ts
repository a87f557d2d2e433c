import { all, any, not, rows } from '../../engine/condition.ts';
import { check, type Example } from '../../engine/rule.ts';
import { signingLaw } from './law.ts';

/** Each party has signed, sealed or put a fingerprint. */
export default check({
  id: 'agreement/every-party-signs',
  subject: 'agreement',
  about: 'parties',
  from: '1999-10-01',
  to: null,
  law: signingLaw,
  title: { zh: '各方签名、盖章或按手印', en: 'All parties sign' },
  when: rows('parties').every((p) => any(p.holds('signed'), p.holds('sealed'), p.holds('fingerprint'))),
  words: {
    no: {
      says: { zh: '有一方没有签名、盖章或按手印，协议还没有成立。', en: 'A party has not signed, sealed or put a fingerprint; the agreement stands only when all have.' },
      todo: { zh: '请其补签。', en: 'Have the party sign.' },
    },
    'no-fingerprint': {
      says: { zh: '供养对象一栏没有按手印处；本人不会写字的，按手印。', en: 'No place for the recipient’s fingerprint; who can’t write gives one.' },
      todo: { zh: '落款写“签名或按手印”。', en: 'Let the line say “sign or fingerprint”.' },
    },
  },
  reasons: [{ reason: 'no-fingerprint', on: 'unknown', when: rows('parties').some((p) => all(p.choice('kind').is('recipient'), not(p.holds('fingerprint')))) }],
});

export const covers = ['B15', 'C07'];

export const examples: readonly Example[] = [
  { given: { parties: { complete: true, rows: [{ kind: 'township', sealed: true }, { kind: 'recipient', fingerprint: true }, { kind: 'carer', signed: true }] } }, on: '2010-05-04', then: 'pass' },
  { given: { parties: { complete: true, rows: [{ signed: true }, { signed: false, sealed: false, fingerprint: false }] } }, on: '2010-05-04', then: 'fail' },
  { given: { parties: { complete: true, rows: [{ signed: true }, { kind: 'recipient', fingerprint: false, sealed: false }] } }, on: '2022-03-01', then: 'unknown', reason: 'no-fingerprint', needs: ['parties[1].signed'] },
  { given: { parties: { complete: true, rows: [{ signed: true }, { kind: 'carer', fingerprint: false, sealed: false }] } }, on: '2010-05-04', then: 'unknown', reason: 'unknown', needs: ['parties[1].signed'] },
  { given: { parties: { complete: false, rows: [{ signed: true }, { kind: 'recipient', signed: true }] } }, on: '2010-05-04', then: 'unknown', reason: 'unknown', needs: ['parties'] },
];
