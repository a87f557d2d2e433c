import { all, named, rows } from '../../engine/condition.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';
import { fields } from '../../model/fields.ts';
import { managementLaw } from './home-law.ts';

const { codes } = fields.rule_books.of.book;
const books = ['finance', 'safety', 'hygiene', 'meals', 'goods', 'director', 'cook', 'residents'] as const;

/** Luonan’s five rule books and three sets of duties. */
export default conclusion({
  id: 'institution/eight-rule-books',
  subject: 'institution',
  about: 'rule_books',
  decides: 'eight_books',
  from: '2006-03-01',
  to: null,
  law: [...managementLaw, cite('luonan-report', '第三部分（三）', 'part 3(3)')],
  title: { zh: '管理制度和职责', en: 'Rule books and duties' },
  when: all(...books.map((book) => named(codes[book].zh, codes[book].en, rows('rule_books').some((b) => b.choice('book').is(book))))),
  words: { no: { says: { zh: '制度还缺：{grounds}。', en: 'There lacks: {grounds}.' } } },
});

export const covers = ['A25'];

const without = (...gone: readonly (typeof books)[number][]) => ({ rule_books: { complete: true, rows: books.filter((b) => !gone.includes(b)).map((book) => ({ book })) } });

export const examples: readonly Example[] = [
  { given: without(), on: '2010-06-01', place: '611021', then: 'pass', decides: true },
  ...books.map((book): Example => ({ given: without(book), on: '2018-06-01', then: 'fail', decides: false })),
  { given: { rule_books: { ...without('meals').rule_books, complete: false } }, on: '2026-08-01', then: 'unknown', needs: ['rule_books'] },
];
