import { not, rows } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { publicLaw } from './report-law.ts';

/** What is part of another investment does not stand beside it. Luonan does not say whether the centre’s land and flats are in the 24.08 million. */
export default check({
  id: 'report/investments-counted-once',
  subject: 'report',
  about: 'investments',
  from: '2006-03-01',
  to: null,
  law: [...publicLaw, cite('luonan-report', '第四部分', 'part 4')],
  title: { zh: '投资不重复计算', en: 'Each investment once' },
  when: rows('investments').every((i) => not(i.holds('part_of_another'))),
  words: {
    no: {
      says: { zh: '有一项投资已含在另一项中，重复列出。', en: 'An investment is part of another and is listed again.' },
      todo: { zh: '删去其一，或写明“其中”。', en: 'Take one out, or mark it as part of the other.' },
    },
  },
});

export const covers = ['A36'];

const parts = (...list: readonly (boolean | null)[]) => ({ investments: { complete: true, rows: list.map((part_of_another) => ({ part_of_another })) } });

export const examples: readonly Example[] = [
  { given: parts(false, false), on: '2010-06-01', then: 'pass' },
  { given: parts(false, true), on: '2010-06-01', then: 'fail' },
  { given: parts(false, null), on: '2026-08-01', then: 'unknown', needs: ['investments[1].part_of_another'] },
];
