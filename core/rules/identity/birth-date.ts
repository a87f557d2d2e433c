import { all, given, same } from '../../engine/condition.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

/** The birth date against the ID number. */
export default check({
  id: 'identity/birth-date',
  about: 'birth',
  from: '1999-07-01',
  to: null,
  law: [cite('gb-11643')],
  title: { zh: '出生日期与身份证号', en: 'Birth date and ID number' },
  when: same('birth', 'id_birth'),
  facts: { birth: fact.value('birth'), expected: fact.value('id_birth') },
  reasons: [
    { reason: 'differs', on: 'fail', when: all(), fix: { field: 'birth', to: { sameAs: 'id_birth' } } },
    { reason: 'offer', on: 'unknown', when: given('id_birth'), fix: { field: 'birth', to: { sameAs: 'id_birth' } } },
  ],
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
  { given: { id_no: '611021188001010010', birth: '1880-10-01' }, on: '2010-05-04', then: 'fail', reason: 'differs', fix: { field: 'birth', value: '1880-01-01' } },
  { given: { id_no: '611021188010010010', birth: '1880-01-01' }, on: '2010-05-04', then: 'unknown', needs: ['id_no'] },
  { given: { id_no: '611021188001010010' }, on: '2010-05-04', then: 'unknown', reason: 'offer', needs: ['birth'], fix: { field: 'birth', value: '1880-01-01' } },
];
