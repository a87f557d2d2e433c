import { inspectCitizenId } from '../../format/citizen-id.ts';
import { inspectCertificate } from '../../format/disability-certificate.ts';
import { yes, type Answer } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { soundNumber } from './recipient-number.ts';

/** The number of the disability certificate: its layout, and its first 18 characters against the ID number. */
export default check({
  id: 'identity/disability-certificate-number',
  about: 'disab_no',
  from: '2008-01-01',
  to: null,
  law: [cite('disability-certificate')],
  title: { zh: '残疾人证号', en: 'Disability certificate number' },
  when: compute(['disab_no', 'id_no'], ([no, id]): Answer => {
    if (no === null || no.trim() === '') return { is: 1, needs: id === null ? ['disab_no', 'id_no'] : ['disab_no'] };
    const certificate = inspectCertificate(no);
    if (certificate.citizenId === null) return { is: 0, reason: 'malformed', facts: { length: certificate.length } };
    if (certificate.kind === null) return { is: 0, reason: 'kind', facts: { digit: certificate.kindDigit ?? '' } };
    if (certificate.grade === null) return { is: 0, reason: 'grade', facts: { digit: certificate.gradeDigit ?? '' } };
    const number = soundNumber(id);
    if (number) return certificate.citizenId === number.eighteen ? yes : { is: 0, reason: 'other-person', facts: { eighteen: certificate.citizenId } };
    const { check: inner } = inspectCitizenId(certificate.citizenId);
    if (inner && inner.expected !== inner.actual) return { is: 0, reason: 'check', facts: { ...inner } };
    return { is: 1, needs: ['id_no'] };
  }),
  words: {
    malformed: {
      says: { zh: '残疾人证号是{length}位，应为20位：18位身份证号＋1位类别＋1位等级。', en: 'The certificate number has {length} characters; it should have 20: the ID number, a digit for the kind, a digit for the grade.' },
      todo: { zh: '对照残疾人证核对。', en: 'Compare with the certificate.' },
    },
    kind: {
      says: { zh: '第19位“{digit}”不是残疾类别（1至7）。', en: 'Character 19, “{digit}”, is no kind of disability (1 to 7).' },
      todo: { zh: '对照残疾人证核对末两位。', en: 'Compare the last two digits with the certificate.' },
    },
    grade: {
      says: { zh: '第20位“{digit}”不是残疾等级（1至4）。', en: 'Character 20, “{digit}”, is no grade (1 to 4).' },
      todo: { zh: '对照残疾人证核对末两位。', en: 'Compare the last two digits with the certificate.' },
    },
    'other-person': {
      says: { zh: '残疾人证号前18位“{eighteen}”与身份证号不同。', en: 'The first 18 characters, “{eighteen}”, differ from the ID number.' },
      todo: { zh: '核对两份证件：可能填了别人的证号，或有一处写错。', en: 'Compare both cards: it may be somebody else’s, or one of the two is mistyped.' },
    },
    check: {
      says: { zh: '残疾人证号前18位的校验码不符：应为“{expected}”，现为“{actual}”。', en: 'The check character of its first 18 rules it out: it should be “{expected}”, it is “{actual}”.' },
      todo: { zh: '对照残疾人证逐位核对。', en: 'Compare each digit with the certificate.' },
    },
  },
});

export const examples: readonly Example[] = [
  { given: { disab_no: '11010519491231002X43', id_no: '11010519491231002X' }, on: '2010-05-04', then: 'pass' },
  { given: { disab_no: '61102118800101001043', id_no: '11010519491231002X' }, on: '2010-05-04', then: 'fail', reason: 'other-person' },
  { given: { disab_no: '11010519491231002X80' }, on: '2010-05-04', then: 'fail', reason: 'kind' },
  { given: { disab_no: '11010519491231002X15' }, on: '2010-05-04', then: 'fail', reason: 'grade' },
  { given: { disab_no: '11010519491231002X' }, on: '2010-05-04', then: 'fail', reason: 'malformed' },
  { given: { disab_no: '11010519491231002143' }, on: '2010-05-04', then: 'fail', reason: 'check' },
  { given: { disab_no: '11010519491231002X43' }, on: '2010-05-04', then: 'unknown', needs: ['id_no'] },
  { given: {}, on: '2010-05-04', then: 'unknown', needs: ['disab_no', 'id_no'] },
  { given: { disab_no: ' ' }, on: '2026-11-24', then: 'unknown', needs: ['disab_no', 'id_no'] },
  { given: { id_no: '611021188001010010' }, on: '2010-05-04', then: 'unknown', needs: ['disab_no'] },
];
