import { cite, type Citation } from '../../engine/rule.ts';

/**
 * What stands behind a rule on homes: an article of the 2006 regulations, then order 37, of which only article 2 and the
 * opening were read and which is therefore cited whole, then the Social Assistance Law on support in a home.
 */
export const homeLaw = (zh: string, en: string): readonly Citation[] => [
  cite('regulations-2006', zh, en, { to: '2016-10-10' }),
  cite('home-measures-2010', undefined, undefined, { from: '2011-01-01' }),
  cite('assistance-law-2026', '第十六条第二款', 'article 16(2)', { from: '2026-07-01' }),
];

/** Equipment, money and the staff that a home needs. */
export const equipmentLaw = homeLaw('第十四条第二款', 'article 14(2)');
/** How a home is run by those in it. */
export const managementLaw = homeLaw('第十五条', 'article 15');
/** Service as it should be, and supervision. */
export const serviceLaw = homeLaw('第二十一条', 'article 21');
