import { ageOn } from '../../format/dates.ts';
import { yes, type Answer } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';

/** The age, in full years on the case's day, against the ID number. */
export default check({
  id: 'identity/age',
  about: 'age',
  from: '1999-07-01',
  to: null,
  law: [cite('gb-11643')],
  title: { zh: '年龄与身份证号', en: 'Age and ID number' },
  when: compute(['id_birth', 'age', 'case_day', 'apply_date'], ([born, age, day, applied]): Answer => {
    if (born === null || day === null || born > day) return { is: 1, needs: age === null ? ['id_no', 'age'] : ['id_no'] };
    const expected = ageOn(born, day);
    const facts = { expected, birth: { date: born }, day: { date: day } };
    const fix = { field: 'age', value: expected } as const;
    if (age === null) return { is: 1, needs: ['age'], reason: 'offer', facts, fix };
    // Without a date of application the age may have been right on an earlier day; nobody was ever older.
    if (applied === null && age < expected) return { is: 1, needs: ['apply_date'] };
    return age === expected ? yes : { is: 0, reason: 'differs', facts: { ...facts, age }, fix };
  }),
  words: {
    differs: {
      says: { zh: '填的是{age}岁，按身份证号到{day}是{expected}周岁。', en: 'Entered: {age}; by the ID number it is {expected} on {day}.' },
      why: { zh: '{birth}出生，到{day}满{expected}周岁。', en: 'Born {birth}: {expected} full years on {day}.' },
      todo: { zh: '填周岁，不填虚岁。', en: 'Enter full years.' },
      fix: { zh: '按身份证填入', en: 'Fill in from ID number' },
    },
    offer: {
      says: { zh: '按身份证号，到{day}是{expected}周岁。', en: 'By the ID number it is {expected} on {day}.' },
      fix: { zh: '按身份证填入', en: 'Fill in from ID number' },
    },
  },
});

export const examples: readonly Example[] = [
  { given: { id_no: '611021188001010010', age: 130 }, on: '2010-05-04', then: 'pass' },
  { given: { id_no: '611021188001010010', age: 131 }, on: '2010-05-04', then: 'fail', reason: 'differs', fix: { field: 'age', value: 130 } },
  { given: { id_no: '611021188001010010', age: 129, apply_date: '2010-05-04' }, on: '2010-05-04', then: 'fail', reason: 'differs', fix: { field: 'age', value: 130 } },
  { given: { id_no: '611021188001010010', age: 129 }, on: '2010-05-04', then: 'unknown', needs: ['apply_date'] },
  { given: { age: 60 }, on: '2010-05-04', then: 'unknown', needs: ['id_no'] },
  { given: { id_no: '611021188001010010' }, on: '2010-05-04', then: 'unknown', reason: 'offer', needs: ['age'], fix: { field: 'age', value: 130 } },
  { given: {}, on: '2010-05-04', then: 'unknown', needs: ['id_no', 'age'] },
];
