import { choice } from '../../engine/condition.ts';
import { cite, choose, type Example } from '../../engine/rule.ts';

const category = choice('category');
const is = <K extends 'dibao' | 'dibao-edge' | 'heavy-expense' | 'disaster' | 'sudden' | 'emergency' | 'adrift'>(code: K) => [code, category.is(code)] as const;

/** What a category is called today: rural five guarantees and urban three-no are one since February 2016; the law of 2026 lists the others. */
export default choose({
  id: 'eligibility/category-of-today',
  about: 'category',
  decides: 'category_now',
  from: '2016-02-10',
  to: null,
  law: [cite('opinion-2016'), cite('assistance-law-2026', '第十三条', 'article 13', { from: '2026-07-01' })],
  title: { zh: '现行救助类别', en: 'Category of today' },
  choose: [
    ['tekun', category.oneOf('wubao', 'three-no', 'tekun')],
    is('dibao'),
    is('dibao-edge'),
    is('heavy-expense'),
    is('disaster'),
    is('sudden'),
    is('emergency'),
    is('adrift'),
  ],
  words: {},
});

export const covers: readonly string[] = ['G14-01', 'L26-02'];

export const examples: readonly Example[] = [
  { given: { category: 'wubao' }, on: '2018-05-04', then: 'pass', decides: 'tekun' },
  { given: { category: 'three-no' }, on: '2018-05-04', then: 'pass', decides: 'tekun' },
  { given: { category: 'tekun' }, on: '2026-07-01', then: 'pass', decides: 'tekun' },
  { given: { category: 'dibao' }, on: '2026-07-01', then: 'pass', decides: 'dibao' },
  { given: { category: 'dibao-edge' }, on: '2026-07-01', then: 'pass', decides: 'dibao-edge' },
  { given: { category: 'heavy-expense' }, on: '2026-07-01', then: 'pass', decides: 'heavy-expense' },
  { given: { category: 'disaster' }, on: '2026-07-01', then: 'pass', decides: 'disaster' },
  { given: { category: 'sudden' }, on: '2026-07-01', then: 'pass', decides: 'sudden' },
  { given: { category: 'emergency' }, on: '2026-07-01', then: 'pass', decides: 'emergency' },
  { given: { category: 'adrift' }, on: '2026-07-01', then: 'pass', decides: 'adrift' },
  { given: { category: 'other' }, on: '2026-07-01', then: 'unknown', needs: ['category'] },
  { given: {}, on: '2026-07-01', then: 'unknown', needs: ['category'] },
];
