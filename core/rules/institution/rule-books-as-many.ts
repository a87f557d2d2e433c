import { atLeast, rows } from '../../engine/condition.ts';
import { pack } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { managementLaw } from './home-law.ts';

const books = rows('rule_books').count();

/** As many rule books as the place has: eight in Luonan, twelve in Dongping. */
export default check({
  id: 'institution/rule-books-as-many',
  subject: 'institution',
  about: 'rule_books',
  from: '2006-03-01',
  to: null,
  law: [...managementLaw, cite('luonan-report', '第三部分（三）', 'part 3(3)'), cite('dongping-report', '第三部分', 'part 3')],
  title: { zh: '规章制度项数', en: 'Number of rule books' },
  when: atLeast(books, pack('books.count')),
  facts: { books: fact.number(books), asked: fact.number(pack('books.count')), source: fact.source('books.count') },
  words: {
    no: {
      says: { zh: '规章制度{books}项，当地有{asked}项。', en: '{books} rule books; the place has {asked}.' },
      why: { zh: '依据：{source}。', en: 'Source: {source}.' },
      todo: { zh: '补全目录；县里统一印发的也列上。', en: 'Complete the list; those that the county issued count too.' },
    },
  },
});

export const covers = ['A25', 'D21'];

const listed = (n: number, complete = true) => ({ rule_books: { complete, rows: Array.from({ length: n }, () => ({})) } });

export const examples: readonly Example[] = [
  { given: listed(8), on: '2010-06-01', place: '611021', then: 'pass' },
  { given: listed(7), on: '2010-06-01', place: '611021', then: 'fail' },
  { given: listed(12, false), on: '2008-06-01', place: '370923', then: 'pass' },
  { given: listed(11), on: '2008-06-01', place: '370923', then: 'fail' },
  { given: listed(1, false), on: '2008-06-01', place: '370923', then: 'unknown', needs: ['rule_books'] },
  { given: listed(1), on: '2026-08-01', then: 'unknown', needs: ['pack:books.count'] },
];
