import { all, choice, equal, notAfter, over, rows, under } from '../../engine/condition.ts';
import { amount, day } from '../../engine/quantity.ts';
import { check, fact, type Example } from '../../engine/rule.ts';
import { signingLaw } from './law.ts';

/** “Takes effect on signing” means the day on which the last one signs. */
export default check({
  id: 'agreement/effective-on-last-signature',
  subject: 'agreement',
  about: 'effective',
  from: '1999-10-01',
  to: null,
  law: signingLaw,
  title: { zh: '最后一方签字之日生效', en: 'In effect with the last signature' },
  applies: choice('effective_clause').is('on-signing'),
  when: all(
    rows('parties').every((p) => notAfter(p.day('signed_on'), day('effective'))),
    rows('parties').some((p) => equal(p.day('signed_on'), day('effective'))),
  ),
  facts: { effective: fact.date(day('effective')), lines: fact.number(amount('date_lines')), parties: fact.number(rows('parties').count()) },
  words: {
    no: {
      says: { zh: '生效日期{effective}不是任何一方的签字日期。', en: '{effective} is no day on which a party signed.' },
      todo: { zh: '以最后一方的签字日期为准。', en: 'Take the day of the last signature.' },
    },
    early: {
      says: { zh: '有一方在生效日期{effective}之后才签字。', en: 'A party signed after {effective}, when it should be in effect.' },
      todo: { zh: '以最后一方的签字日期为准。', en: 'Take the day of the last signature.' },
    },
    'few-dates': {
      says: { zh: '{parties}方签字，落款只有{lines}处日期；生效日期以最后签字为准。', en: '{parties} sign but there are {lines} places for a date; it takes effect with the last signature.' },
      todo: { zh: '每方各写签字日期。', en: 'Let each write the day.' },
    },
  },
  reasons: [
    { reason: 'early', on: 'fail', when: rows('parties').some((p) => over(p.day('signed_on'), day('effective'))) },
    { reason: 'few-dates', on: 'unknown', when: under(amount('date_lines'), rows('parties').count()) },
  ],
});

export const covers = ['B13'];

export const examples: readonly Example[] = [
  { given: { effective_clause: 'on-signing', effective: '2010-05-04', parties: { complete: true, rows: [{ signed_on: '2010-05-02' }, { signed_on: '2010-05-04' }] } }, on: '2010-05-04', then: 'pass' },
  { given: { effective_clause: 'on-signing', effective: '2010-05-03', parties: { complete: true, rows: [{ signed_on: '2010-05-03' }, { signed_on: '2010-05-04' }] } }, on: '2010-05-04', then: 'fail', reason: 'early' },
  { given: { effective_clause: 'on-signing', effective: '2010-05-05', parties: { complete: true, rows: [{ signed_on: '2010-05-02' }, { signed_on: '2010-05-04' }] } }, on: '2022-03-01', then: 'fail', reason: 'no' },
  { given: { effective_clause: 'on-signing', date_lines: 1, parties: { complete: true, rows: [{}, {}] } }, on: '2010-05-04', then: 'unknown', reason: 'few-dates' },
  { given: { effective_clause: 'on-signing', effective: '2010-05-04', date_lines: 2, parties: { complete: true, rows: [{ signed_on: '2010-05-04' }, {}] } }, on: '2010-05-04', then: 'unknown', reason: 'unknown', needs: ['parties[1].signed_on'] },
  { given: { effective_clause: 'on-day', effective: '2010-06-01' }, on: '2010-05-04', then: 'not-applicable' },
];
