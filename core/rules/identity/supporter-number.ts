import { yes, type Answer } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { isMistyped } from './number-fault.ts';
import { soundNumber } from './recipient-number.ts';

/** The ID number of the supporter on the form: well typed, and not the applicant's. */
export default check({
  id: 'identity/supporter-number',
  about: 'obligor_id_no',
  from: '1999-07-01',
  to: null,
  law: [cite('gb-11643')],
  title: { zh: '法定义务人身份证号', en: 'ID number of the supporter' },
  when: compute(['obligor_id_no', 'id_no'], ([supporter, own]): Answer => {
    if (isMistyped(supporter)) return { is: 0, reason: 'mistyped' };
    const other = soundNumber(supporter)?.eighteen;
    const me = soundNumber(own)?.eighteen;
    if (other && me) return other === me ? { is: 0, reason: 'applicant' } : yes;
    return { is: 1, needs: [...(other ? [] : (['obligor_id_no'] as const)), ...(me ? [] : (['id_no'] as const))] };
  }),
  words: {
    mistyped: {
      says: { zh: '法定义务人身份证号的位数、日期或校验码不符。', en: 'Length, date or check character of the supporter’s ID number don’t fit.' },
      todo: { zh: '对照证件逐位核对。', en: 'Compare each character with the card.' },
    },
    applicant: {
      says: { zh: '法定义务人与申请人是同一个身份证号。', en: 'The supporter has the applicant’s own ID number.' },
      todo: { zh: '核对两人的身份证。', en: 'Compare both cards.' },
    },
  },
});

export const examples: readonly Example[] = [
  { given: { id_no: '611021188001010010', obligor_id_no: '11010519491231002X' }, on: '2010-05-04', then: 'pass' },
  { given: { id_no: '611021188001010010', obligor_id_no: '611021188001010010' }, on: '2010-05-04', then: 'fail', reason: 'applicant' },
  { given: { obligor_id_no: '110105194912310021' }, on: '2010-05-04', then: 'fail', reason: 'mistyped' },
  { given: { obligor_id_no: '11010519490231002X' }, on: '2010-05-04', then: 'fail', reason: 'mistyped' },
  { given: { obligor_id_no: '1101051949123100' }, on: '2010-05-04', then: 'fail', reason: 'mistyped' },
  { given: { obligor_id_no: '1101051949123100X2' }, on: '2010-05-04', then: 'fail', reason: 'mistyped' },
  { given: { id_no: '611021188001010010', obligor_id_no: '110105********002X' }, on: '2010-05-04', then: 'unknown', needs: ['obligor_id_no'] },
  { given: { obligor_id_no: '11010519491231002X' }, on: '2010-05-04', then: 'unknown', needs: ['id_no'] },
  { given: { obligor_id_no: ' ' }, on: '2026-11-24', then: 'unknown', needs: ['obligor_id_no', 'id_no'] },
];
