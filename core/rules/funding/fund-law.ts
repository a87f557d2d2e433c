import { cite } from '../../engine/rule.ts';

/** Where the money comes from. */
export const budgetLaw = [
  cite('regulations-2006', '第十一条', 'article 11', { to: '2016-10-10' }),
  cite('measures-2014', '第五条', 'article 5', { from: '2014-05-01' }),
  cite('assistance-law-2026', '第六条', 'article 6', { from: '2026-07-01' }),
];

/** Paid when due, and whole. */
export const inFullLaw = [
  cite('regulations-2006', '第十九条', 'article 19', { to: '2016-10-10' }),
  cite('measures-2014', '第六十六条第六项', 'article 66(6)', { from: '2014-05-01' }),
  cite('assistance-law-2026', '第七十条第五项', 'article 70(5)', { from: '2026-07-01' }),
];

/** For recipients, and nothing else. */
export const purposeLaw = [
  cite('regulations-2006', '第十一条第三款', 'article 11(3)', { to: '2016-10-10' }),
  cite('measures-2014', '第五条', 'article 5', { from: '2014-05-01' }),
  cite('assistance-law-2026', '第七十一条', 'article 71', { from: '2026-07-01' }),
];

/** Kept so that others can look into it. */
export const oversightLaw = [
  cite('regulations-2006', '第十九条、第二十条', 'articles 19 and 20', { to: '2016-10-10' }),
  cite('measures-2014', '第六十四条', 'article 64', { from: '2014-05-01' }),
  cite('assistance-law-2026', '第六十六条、第六十七条', 'articles 66 and 67', { from: '2026-07-01' }),
];
