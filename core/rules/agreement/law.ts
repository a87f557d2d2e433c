import { cite } from '../../engine/rule.ts';

/** When a contract in writing comes about: once all have signed. */
export const signingLaw = [
  cite('contract-law-1999', '第三十二条', 'article 32', { to: '2021-01-01' }),
  cite('civil-code', '第四百九十条', 'article 490', { from: '2021-01-01' }),
];

/** What a contract says. */
export const contentLaw = [
  cite('contract-law-1999', '第十二条', 'article 12', { to: '2021-01-01' }),
  cite('civil-code', '第四百七十条', 'article 470', { from: '2021-01-01' }),
];

/** Support at home or in a home, since the law of 2026. */
export const lawOf2026 = cite('assistance-law-2026', '第十六条', 'article 16', { from: '2026-07-01' });
