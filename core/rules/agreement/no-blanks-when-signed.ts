import { all, given, number, rows } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { check, fact, type Example } from '../../engine/rule.ts';
import { contentLaw } from './law.ts';

/** Whoever signs knows what: a signed agreement has no blanks, and what is still blank is listed. */
export default check({
  id: 'agreement/no-blanks-when-signed',
  subject: 'agreement',
  about: 'blanks',
  from: '1999-10-01',
  to: null,
  law: contentLaw,
  title: { zh: '签字时没有空白', en: 'No blanks when signed' },
  applies: rows('parties').some((p) => p.holds('signed')),
  when: all(number('blanks').is(0), given('name'), given('township'), given('village'), given('age')),
  facts: { blanks: fact.number(amount('blanks')) },
  words: {
    no: {
      says: { zh: '已经签字，还有{blanks}处空白。', en: 'Signed, with {blanks} blanks left.' },
      todo: { zh: '填写，或划去并由各方确认。', en: 'Fill them in, or strike them out with all parties.' },
    },
    unknown: { says: { zh: '已经签字，尚未填写：{needs}。', en: 'Signed, but not filled in: {needs}.' } },
  },
});

export const covers = ['SRC-17'];

export const examples: readonly Example[] = [
  { given: { parties: { complete: true, rows: [{ signed: true }] }, blanks: 0, name: '某某', township: '某乡', village: '某村', age: 70 }, on: '2010-05-04', then: 'pass' },
  { given: { parties: { complete: true, rows: [{ signed: true }] }, blanks: 1, name: '某某', township: '某乡', village: '某村', age: 70 }, on: '2010-05-04', then: 'fail' },
  { given: { parties: { complete: true, rows: [{ signed: true }] } }, on: '2022-03-01', then: 'unknown', needs: ['blanks', 'name', 'township', 'village', 'age'] },
  { given: { parties: { complete: true, rows: [{ signed: true }, { signed: false }] }, blanks: 1 }, on: '2022-03-01', then: 'fail' },
  { given: { parties: { complete: true, rows: [{}] }, blanks: 3 }, on: '2022-03-01', then: 'unknown', needs: ['parties[0].signed'] },
  { given: { parties: { complete: true, rows: [{ signed: false }] }, blanks: 3 }, on: '2022-03-01', then: 'not-applicable' },
];
