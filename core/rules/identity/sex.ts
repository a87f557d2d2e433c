import { yes, type Answer } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { soundNumber } from './recipient-number.ts';

/** The sex against the ID number. */
export default check({
  id: 'identity/sex',
  about: 'sex',
  from: '1999-07-01',
  to: null,
  law: [cite('gb-11643')],
  title: { zh: '性别与身份证号', en: 'Sex and ID number' },
  when: compute(['id_no', 'sex'], ([id, sex]): Answer => {
    const number = soundNumber(id);
    if (number === null) return { is: 1, needs: sex === null ? ['id_no', 'sex'] : ['id_no'] };
    const facts = { expected: { code: number.sex, of: 'sex' }, digit: number.eighteen.charAt(16) } as const;
    const fix = { field: 'sex', value: number.sex } as const;
    if (sex === null) return { is: 1, needs: ['sex'], reason: 'offer', facts, fix };
    return sex === number.sex ? yes : { is: 0, reason: 'differs', facts: { ...facts, sex: { code: sex, of: 'sex' } }, fix };
  }),
  words: {
    differs: {
      says: { zh: '填的是“{sex}”，身份证号中是“{expected}”。', en: 'Entered: {sex}; in the ID number: {expected}.' },
      why: { zh: '身份证号第17位是{digit}，奇数为男，偶数为女。', en: 'Character 17 of the ID number is {digit}: odd for male, even for female.' },
      todo: { zh: '按身份证填入；证件有误的，先更正证件。', en: 'Fill in from the ID number; if the card is wrong, have the card corrected first.' },
      fix: { zh: '按身份证填入', en: 'Fill in from ID number' },
    },
    offer: {
      says: { zh: '身份证号中的性别是“{expected}”。', en: 'The sex in the ID number is {expected}.' },
      fix: { zh: '按身份证填入', en: 'Fill in from ID number' },
    },
  },
});

export const examples: readonly Example[] = [
  { given: { id_no: '611021188001010010', sex: 'male' }, on: '2010-05-04', then: 'pass' },
  { given: { id_no: '611021188001010010', sex: 'female' }, on: '2010-05-04', then: 'fail', reason: 'differs' },
  { given: { sex: 'female' }, on: '2010-05-04', then: 'unknown', needs: ['id_no'] },
  { given: { id_no: '611021188001010010' }, on: '2010-05-04', then: 'unknown', reason: 'offer', needs: ['sex'] },
];
