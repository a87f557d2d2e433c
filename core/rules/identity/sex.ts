import { all, given, same } from '../../engine/condition.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

/** The sex against the ID number. */
export default check({
  id: 'identity/sex',
  about: 'sex',
  from: '1999-07-01',
  to: null,
  law: [cite('gb-11643')],
  title: { zh: '性别与身份证号', en: 'Sex and ID number' },
  when: same('sex', 'id_sex'),
  facts: { sex: fact.value('sex'), expected: fact.value('id_sex') },
  reasons: [
    { reason: 'differs', on: 'fail', when: all(), fix: { field: 'sex', to: { sameAs: 'id_sex' } } },
    { reason: 'offer', on: 'unknown', when: given('id_sex'), fix: { field: 'sex', to: { sameAs: 'id_sex' } } },
  ],
  words: {
    differs: {
      says: { zh: '填的是“{sex}”，身份证号中是“{expected}”。', en: 'Entered: {sex}; in the ID number: {expected}.' },
      why: { zh: '身份证号第17位奇数为男，偶数为女。', en: 'Character 17 of the ID number is odd for male, even for female.' },
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
  { given: { id_no: '611021188001010010', sex: 'female' }, on: '2010-05-04', then: 'fail', reason: 'differs', fix: { field: 'sex', value: 'male' } },
  { given: { sex: 'female' }, on: '2010-05-04', then: 'unknown', needs: ['id_no'] },
  { given: { id_no: '611021188001010010' }, on: '2010-05-04', then: 'unknown', reason: 'offer', needs: ['sex'], fix: { field: 'sex', value: 'male' } },
];
