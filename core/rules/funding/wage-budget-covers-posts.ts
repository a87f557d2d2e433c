import { all, any, atLeast, equal, look, over, rows } from '../../engine/condition.ts';
import { amount, product } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

const posts = product(12, rows('wage_posts').total((p) => product(p.amount('homes'), p.amount('people'), p.amount('wage'))));

/** The wages of a year are twelve months of the posts. More may be performance pay or posts not listed: that is asked, not said. */
export default check({
  id: 'funding/wage-budget-covers-posts',
  subject: 'ledger',
  about: 'wage_budget',
  from: '2006-03-01',
  to: null,
  law: [cite('regulations-2006', '第十四条第二款', 'article 14(2)', { to: '2016-10-10' }), cite('luonan-report', '第四部分', 'part 4')],
  title: { zh: '工资预算与岗位', en: 'Wage budget and posts' },
  when: all(atLeast(amount('wage_budget'), posts), any(equal(amount('wage_budget'), posts), look('wage_budget'))),
  facts: { posts: fact.yuan(posts), budget: fact.yuan(amount('wage_budget')) },
  reasons: [{ reason: 'more', on: 'unknown', when: over(amount('wage_budget'), posts) }],
  words: {
    no: {
      says: { zh: '岗位一年工资{posts}元，预算只有{budget}元。', en: 'The posts cost {posts} yuan a year; the budget has only {budget}.' },
      todo: { zh: '核对岗位、月工资和预算。', en: 'Check the posts, the wages and the budget.' },
    },
    more: {
      says: { zh: '预算{budget}元，多于所列岗位的{posts}元，请说明。', en: 'The budget has {budget} yuan, the posts listed cost {posts}; please explain.' },
      why: { zh: '可能另有绩效工资或未列的岗位。', en: 'There may be performance pay, or posts not listed.' },
    },
  },
});

export const covers = ['A33', 'A34'];

const luonan = { complete: true, rows: [{ homes: 9, people: 1, wage: 70000 }, { homes: 9, people: 1, wage: 60000 }, { homes: 9, people: 2, wage: 80000 }] };

export const examples: readonly Example[] = [
  { given: { wage_posts: luonan, wage_budget: 31320000 }, on: '2010-06-01', place: '611021', then: 'pass' },
  { given: { wage_posts: { complete: true, rows: [{ homes: 9, people: 2, wage: 80000 }] }, wage_budget: 17280000 }, on: '2010-06-01', then: 'pass' },
  { given: { wage_posts: luonan, wage_budget: 40000000 }, on: '2010-06-01', place: '611021', then: 'unknown', reason: 'more', needs: ['wage_budget'] },
  { given: { wage_posts: luonan, wage_budget: 31319999 }, on: '2018-06-01', then: 'fail' },
  { given: { wage_posts: luonan }, on: '2018-06-01', then: 'unknown', reason: 'unknown', needs: ['wage_budget'] },
  { given: { wage_posts: { ...luonan, complete: false }, wage_budget: 40000000 }, on: '2018-06-01', then: 'unknown', reason: 'unknown' },
];
