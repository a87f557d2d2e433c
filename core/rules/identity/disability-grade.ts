import { inspectCertificate } from '../../format/disability-certificate.ts';
import { yes, type Answer } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';

/** The grade of disability against the certificate number's 20th character. */
export default check({
  id: 'identity/disability-grade',
  about: 'disab_grade',
  from: '2008-01-01',
  to: null,
  law: [cite('disability-certificate')],
  title: { zh: '残疾等级与残疾人证号', en: 'Grade of disability and certificate' },
  when: compute(['disab_no', 'disab_grade'], ([no, grade]): Answer => {
    const certificate = no === null ? null : inspectCertificate(no);
    if (!certificate?.grade || !certificate.gradeDigit) return { is: 1, needs: grade === null ? ['disab_no', 'disab_grade'] : ['disab_no'] };
    const facts = { expected: { code: certificate.grade, of: 'disab_grade' }, digit: certificate.gradeDigit } as const;
    const fix = { field: 'disab_grade', value: certificate.grade } as const;
    if (grade === null) return { is: 1, needs: ['disab_grade'], reason: 'offer', facts, fix };
    return grade === certificate.grade ? yes : { is: 0, reason: 'differs', facts: { ...facts, grade: { code: grade, of: 'disab_grade' } }, fix };
  }),
  words: {
    differs: {
      says: { zh: '填的是“{grade}”，残疾人证号中是“{expected}”。', en: 'Entered: {grade}; in the certificate number: {expected}.' },
      why: { zh: '残疾人证号第20位是{digit}，表示{expected}。', en: 'Character 20 of the certificate number is {digit}: {expected}.' },
      fix: { zh: '按残疾人证填入', en: 'Fill in from certificate' },
    },
    offer: {
      says: { zh: '残疾人证号中的等级是“{expected}”。', en: 'The grade in the certificate number is {expected}.' },
      fix: { zh: '按残疾人证填入', en: 'Fill in from certificate' },
    },
  },
});

export const examples: readonly Example[] = [
  { given: { disab_no: '11010519491231002X43', disab_grade: 'three' }, on: '2010-05-04', then: 'pass' },
  { given: { disab_no: '11010519491231002X43', disab_grade: 'one' }, on: '2010-05-04', then: 'fail', reason: 'differs', fix: { field: 'disab_grade', value: 'three' } },
  { given: { disab_grade: 'one' }, on: '2010-05-04', then: 'unknown', needs: ['disab_no'] },
  { given: { disab_no: '11010519491231002X43' }, on: '2010-05-04', then: 'unknown', reason: 'offer', needs: ['disab_grade'], fix: { field: 'disab_grade', value: 'three' } },
  { given: {}, on: '2010-05-04', then: 'unknown', needs: ['disab_no', 'disab_grade'] },
];
