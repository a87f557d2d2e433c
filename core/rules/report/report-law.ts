import { cite } from '../../engine/rule.ts';

/** Standards, recipients and the use of money are told to the public: so the figures have to be right. */
export const publicLaw = [
  cite('regulations-2006', '第二十条', 'article 20', { to: '2016-10-10' }),
  cite('measures-2014', '第六十二条', 'article 62', { from: '2014-05-01' }),
  cite('assistance-law-2026', '第六十七条', 'article 67', { from: '2026-07-01' }),
];
