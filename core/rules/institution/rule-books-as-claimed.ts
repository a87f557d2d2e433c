import { equal, rows, under } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { managementLaw } from './home-law.ts';

const listed = rows('rule_books').count();

/** Dongping claims twelve and names one: while the list may go on, nothing can be said. */
export default check({
  id: 'institution/rule-books-as-claimed',
  subject: 'institution',
  about: 'rule_books_claimed',
  from: '2006-03-01',
  to: null,
  law: [...managementLaw, cite('dongping-report', '第三部分', 'part 3')],
  title: { zh: '所称制度项数与目录', en: 'Rule books claimed and listed' },
  when: equal(listed, amount('rule_books_claimed')),
  facts: { listed: fact.number(listed), claimed: fact.number(amount('rule_books_claimed')) },
  reasons: [{ reason: 'more', on: 'fail', when: under(amount('rule_books_claimed'), listed) }],
  words: {
    no: { says: { zh: '称有{claimed}项制度，目录只列{listed}项。', en: '{claimed} rule books are claimed, {listed} are listed.' }, todo: { zh: '补全目录，或改正项数。', en: 'Complete the list, or correct the number.' } },
    more: { says: { zh: '称有{claimed}项制度，目录却列{listed}项。', en: '{claimed} rule books are claimed, but {listed} are listed.' }, todo: { zh: '看有没有重复列的。', en: 'See whether one is listed twice.' } },
  },
});

export const covers = ['D21'];

const of = (n: number, complete = true) => ({ rule_books: { complete, rows: Array.from({ length: n }, () => ({})) }, rule_books_claimed: 12 });

export const examples: readonly Example[] = [
  { given: of(12), on: '2008-06-01', then: 'pass' },
  { given: of(11), on: '2018-06-01', then: 'fail', reason: 'no' },
  { given: of(13), on: '2026-08-01', then: 'fail', reason: 'more' },
  { given: of(1, false), on: '2008-06-01', place: '370923', then: 'unknown', needs: ['rule_books'] },
  { given: { rule_books_claimed: 12 }, on: '2018-06-01', then: 'unknown', needs: ['rule_books'] },
];
