import { cite } from '../../engine/rule.ts';

/** Service as it should be: the 2006 regulations, order 37 as a whole (its articles on service were not read), the 2026 law on services. */
export const serviceLaw = [
  cite('regulations-2006', '第二十一条', 'article 21', { to: '2016-10-10' }),
  cite('home-measures-2010', undefined, undefined, { from: '2011-01-01' }),
  cite('assistance-law-2026', '第三十四条', 'article 34', { from: '2026-07-01' }),
];
export const luonanService = [...serviceLaw, cite('luonan-report', '第三部分（三）', 'part 3(3)')];
export const dongpingService = [...serviceLaw, cite('dongping-report', '第四部分', 'part 4')];
