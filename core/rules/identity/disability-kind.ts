import { inspectCertificate } from '../../format/disability-certificate.ts';
import { yes, type Answer } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';

/** The kind of disability against the certificate number's 19th character. */
export default check({
  id: 'identity/disability-kind',
  about: 'disab_type',
  from: '2008-01-01',
  to: null,
  law: [cite('disability-certificate')],
  title: { zh: '残疾类别与残疾人证号', en: 'Kind of disability and certificate' },
  when: compute(['disab_no', 'disab_type'], ([no, kind]): Answer => {
    const certificate = no === null ? null : inspectCertificate(no);
    if (!certificate?.kind || !certificate.kindDigit) return { is: 1, needs: kind === null ? ['disab_no', 'disab_type'] : ['disab_no'] };
    const facts = { expected: { code: certificate.kind, of: 'disab_type' }, digit: certificate.kindDigit } as const;
    const fix = { field: 'disab_type', value: certificate.kind } as const;
    if (kind === null) return { is: 1, needs: ['disab_type'], reason: 'offer', facts, fix };
    return kind === certificate.kind ? yes : { is: 0, reason: 'differs', facts: { ...facts, kind: { code: kind, of: 'disab_type' } }, fix };
  }),
  words: {
    differs: {
      says: { zh: '填的是“{kind}”，残疾人证号中是“{expected}”。', en: 'Entered: {kind}; in the certificate number: {expected}.' },
      why: { zh: '残疾人证号第19位是{digit}，表示{expected}残疾。', en: 'Character 19 of the certificate number is {digit}: {expected}.' },
      fix: { zh: '按残疾人证填入', en: 'Fill in from certificate' },
    },
    offer: {
      says: { zh: '残疾人证号中的类别是“{expected}”。', en: 'The kind in the certificate number is {expected}.' },
      fix: { zh: '按残疾人证填入', en: 'Fill in from certificate' },
    },
  },
});

export const examples: readonly Example[] = [
  { given: { disab_no: '11010519491231002X43', disab_type: 'limb' }, on: '2010-05-04', then: 'pass' },
  { given: { disab_no: '11010519491231002X43', disab_type: 'mental' }, on: '2010-05-04', then: 'fail', reason: 'differs', fix: { field: 'disab_type', value: 'limb' } },
  { given: { disab_type: 'mental' }, on: '2010-05-04', then: 'unknown', needs: ['disab_no'] },
  { given: { disab_no: '11010519491231002X43' }, on: '2010-05-04', then: 'unknown', reason: 'offer', needs: ['disab_type'], fix: { field: 'disab_type', value: 'limb' } },
  { given: {}, on: '2010-05-04', then: 'unknown', needs: ['disab_no', 'disab_type'] },
];
