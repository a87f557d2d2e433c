import { yes, type Answer } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { soundNumber } from './recipient-number.ts';

/** The birth date against the ID number. */
export default check({
  id: 'identity/birth-date',
  about: 'birth',
  from: '1999-07-01',
  to: null,
  law: [cite('gb-11643')],
  title: { zh: '出生日期与身份证号', en: 'Birth date and ID number' },
  when: compute(['id_no', 'birth'], ([id, birth]): Answer => {
    const number = soundNumber(id);
    if (number === null) return { is: 1, needs: birth === null ? ['id_no', 'birth'] : ['id_no'] };
    const fix = { field: 'birth', value: number.birth } as const;
    if (birth === null) return { is: 1, needs: ['birth'], reason: 'offer', facts: { expected: { date: number.birth } }, fix };
    return birth === number.birth ? yes : { is: 0, reason: 'differs', facts: { expected: { date: number.birth }, birth: { date: birth } }, fix };
  }),
  words: {
    differs: {
      says: { zh: '填的是{birth}，身份证号中是{expected}。', en: 'Entered: {birth}; in the ID number: {expected}.' },
      why: { zh: '身份证号第7至14位是出生日期。', en: 'Characters 7 to 14 of the ID number are the birth date.' },
      todo: { zh: '按身份证填入；证件有误的，先更正证件。', en: 'Fill in from the ID number; if the card is wrong, have the card corrected first.' },
      fix: { zh: '按身份证填入', en: 'Fill in from ID number' },
    },
    offer: {
      says: { zh: '身份证号中的出生日期是{expected}。', en: 'The birth date in the ID number is {expected}.' },
      fix: { zh: '按身份证填入', en: 'Fill in from ID number' },
    },
  },
});

export const examples: readonly Example[] = [
  { given: { id_no: '611021188001010010', birth: '1880-01-01' }, on: '1940-05-04', then: 'not-applicable' },
  { given: { id_no: '611021188001010010', birth: '1880-01-01' }, on: '2010-05-04', then: 'pass' },
  { given: { id_no: '611021188001010010', birth: '1880-10-01' }, on: '2010-05-04', then: 'fail', reason: 'differs' },
  { given: { id_no: '611021188010010010', birth: '1880-01-01' }, on: '2010-05-04', then: 'unknown', needs: ['id_no'] },
  { given: { id_no: '611021188001010010' }, on: '2010-05-04', then: 'unknown', reason: 'offer', needs: ['birth'] },
];
