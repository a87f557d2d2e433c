import { yes, type Answer, type Need } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import type { Truth } from '../../engine/truth.ts';
import type { ValueOf } from '../../model/fields.ts';
import { isMistyped } from './number-fault.ts';
import { soundNumber } from './recipient-number.ts';

function allFit([members]: readonly [ValueOf<'members'> | null]): Truth {
  if (members === null) return 1;
  let fit: Truth = members.complete ? 2 : 1;
  for (const { id_no: id = null, birth, sex } of members.rows) {
    if (isMistyped(id)) return 0;
    const number = soundNumber(id);
    if (number && ((birth && birth !== number.birth) || (sex && sex !== number.sex))) return 0;
    if (!number || !birth || !sex) fit = 1;
  }
  return fit;
}

/** Each member's ID number: well typed, and in step with birth date and sex. */
export default check({
  id: 'identity/members-numbers',
  about: 'members',
  from: '1999-07-01',
  to: null,
  law: [cite('gb-11643')],
  title: { zh: '家庭成员身份证号', en: 'ID numbers of the members' },
  when: compute(['members'], ([members]): Answer => {
    if (members === null) return { is: 1, needs: ['members'] };
    const needs: Need[] = members.complete ? [] : ['members'];
    for (const [at, { id_no: id = null, birth, sex }] of members.rows.entries()) {
      const facts = { row: at + 1 };
      if (isMistyped(id)) return { is: 0, reason: 'mistyped', facts };
      const number = soundNumber(id);
      if (number && birth && birth !== number.birth) return { is: 0, reason: 'birth', facts: { ...facts, birth: { date: birth }, expected: { date: number.birth } } };
      if (number && sex && sex !== number.sex) return { is: 0, reason: 'sex', facts: { ...facts, expected: { code: number.sex, of: 'sex' } } };
      for (const [key, value] of [['id_no', number], ['birth', birth], ['sex', sex]] as const) if (!value) needs.push(`members[${at}].${key}`);
    }
    return needs.length === 0 ? yes : { is: 1, needs };
  }, [], allFit),
  words: {
    mistyped: {
      says: { zh: '第{row}人身份证号的位数、日期或校验码不符。', en: 'Row {row}: length, date or check character of the ID number don’t fit.' },
      todo: { zh: '对照证件逐位核对。', en: 'Compare each character with the card.' },
    },
    birth: {
      says: { zh: '第{row}人出生日期填{birth}，身份证号中是{expected}。', en: 'Row {row}: born {birth}; in the ID number {expected}.' },
      todo: { zh: '对照证件核对。', en: 'Compare with the card.' },
    },
    sex: {
      says: { zh: '第{row}人的性别，身份证号中是“{expected}”。', en: 'Row {row}: in the ID number the sex is {expected}.' },
      todo: { zh: '对照证件核对。', en: 'Compare with the card.' },
    },
  },
});

const other = '11010519491231002X';

export const examples: readonly Example[] = [
  { given: { members: { complete: true, rows: [{ id_no: other, birth: '1949-12-31', sex: 'female' }] } }, on: '2010-05-04', then: 'pass' },
  { given: { members: { complete: true, rows: [] } }, on: '2010-05-04', then: 'pass' },
  { given: { members: { complete: false, rows: [{}, { id_no: '110105194912310021' }] } }, on: '2010-05-04', then: 'fail', reason: 'mistyped' },
  { given: { members: { complete: false, rows: [{ id_no: other, birth: '1949-12-30' }] } }, on: '2010-05-04', then: 'fail', reason: 'birth' },
  { given: { members: { complete: false, rows: [{ id_no: other, sex: 'male' }] } }, on: '2010-05-04', then: 'fail', reason: 'sex' },
  { given: { members: { complete: true, rows: [{ birth: '1949-12-31', sex: 'female' }, { id_no: other }] } }, on: '2010-05-04', then: 'unknown', needs: ['members[0].id_no', 'members[1].birth', 'members[1].sex'] },
  { given: { members: { complete: false, rows: [{ id_no: other, birth: '1949-12-31', sex: 'female' }] } }, on: '2010-05-04', then: 'unknown', needs: ['members'] },
  { given: {}, on: '2010-05-04', then: 'unknown', needs: ['members'] },
  { given: { members: { complete: true, rows: [{ id_no: '440524800101001', birth: '1980-01-01', sex: 'male' }] } }, on: '2010-05-04', then: 'pass' },
  { given: { members: { complete: true, rows: [{ id_no: '61102118800101001' }] } }, on: '2010-05-04', then: 'fail', reason: 'mistyped' },
  { given: { members: { complete: true, rows: [{ id_no: '1101051949123100X2' }] } }, on: '2010-05-04', then: 'fail', reason: 'mistyped' },
  { given: { members: { complete: true, rows: [{ id_no: '11010519490231002X' }] } }, on: '2010-05-04', then: 'fail', reason: 'mistyped' },
  { given: { members: { complete: true, rows: [{ id_no: other, sex: 'female' }] } }, on: '2010-05-04', then: 'unknown', needs: ['members[0].birth'] },
  { given: { members: { complete: true, rows: [{ id_no: other, birth: '1949-12-31' }] } }, on: '2010-05-04', then: 'unknown', needs: ['members[0].sex'] },
  { given: { members: { complete: true, rows: [{ birth: '1949-12-31', sex: 'female' }] } }, on: '2010-05-04', then: 'unknown', needs: ['members[0].id_no'] },
];
