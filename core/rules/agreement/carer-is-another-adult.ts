import { yes, type Answer, type Need } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { ageOn } from '../../format/dates.ts';
import { soundNumber } from '../identity/recipient-number.ts';
import { lawOf2026 } from './law.ts';

/** The carer is of age, and not the recipient. */
export default check({
  id: 'agreement/carer-is-another-adult',
  subject: 'agreement',
  about: 'carer_id_no',
  from: '2006-03-01',
  to: null,
  law: [
    cite('regulations-2006', '第十七条', 'article 17'),
    cite('civil-code', '第十七条、第十八条', 'articles 17 and 18', { from: '2021-01-01' }),
    lawOf2026,
  ],
  title: { zh: '照料人', en: 'The carer' },
  when: compute(
    ['carer_id_no', 'id_no', 'carer_age', 'case_day'],
    ([carerNo, ownNo, typed, day], [adult]): Answer => {
      const carer = soundNumber(carerNo);
      const own = soundNumber(ownNo);
      if (carer && own && carer.eighteen === own.eighteen) return { is: 0, reason: 'same' };
      const age = carer && day !== null && carer.birth <= day ? ageOn(carer.birth, day) : typed;
      if (age !== null && adult.known && age < adult.value) return { is: 0, reason: 'minor', facts: { age, adult: adult.value } };
      const needs: Need[] = [...(carer ? [] : (['carer_id_no'] as const)), ...(own ? [] : (['id_no'] as const)), ...(age === null ? (['carer_age'] as const) : [])];
      return needs.length === 0 && adult.known ? yes : { is: 1, needs: needs.length > 0 ? needs : ['pack:adult.age'] };
    },
    ['adult.age'],
  ),
  words: {
    same: {
      says: { zh: '照料人与供养对象是同一个身份证号。', en: 'Carer and recipient have the same ID number.' },
      todo: { zh: '核对两人的身份证。', en: 'Compare both cards.' },
    },
    minor: {
      says: { zh: '照料人{age}周岁，未满{adult}周岁。', en: 'The carer is {age}, under {adult}.' },
      todo: { zh: '另选成年人照料。', en: 'Choose an adult.' },
    },
  },
});

export const covers = ['SRC-17'];

export const examples: readonly Example[] = [
  { given: { id_no: '611021188001010010', carer_id_no: '11010519491231002X' }, on: '2010-05-04', then: 'pass' },
  { given: { id_no: '611021188001010010', carer_id_no: '611021188001010010' }, on: '2010-05-04', then: 'fail', reason: 'same' },
  { given: { id_no: '611021188001010010', carer_id_no: '11010519491231002X' }, on: '1967-12-30', then: 'not-applicable' },
  { given: { carer_age: 17 }, on: '2022-03-01', then: 'fail', reason: 'minor' },
  { given: { carer_age: 18 }, on: '2022-03-01', then: 'unknown', needs: ['carer_id_no', 'id_no'] },
  { given: { carer_age: 17, carer_id_no: '11010519491231002X' }, on: '2010-05-04', then: 'unknown', needs: ['id_no'] },
  { given: { id_no: '611021188001010010', carer_id_no: '11010519491231002X' }, on: '2006-03-01', then: 'pass' },
];
