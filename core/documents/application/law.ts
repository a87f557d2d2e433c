import { cite } from '../../engine/rule.ts';

/** To whom one applies, with what, and what one answers for. */
export const applyingLaw = [
  cite('measures-2014', '第十六条', 'article 16', { to: '2021-07-01' }),
  cite('determination-2021', '第十条', 'article 10'),
  cite('assistance-law-2026', '第三十七条、第四十条', 'articles 37 and 40'),
];

export const conditionsLaw = [
  cite('measures-2014', '第十四条', 'article 14', { to: '2021-07-01' }),
  cite('determination-2016', '第四条', 'article 4', { to: '2021-07-01' }),
  cite('determination-2021', '第四条至第九条', 'articles 4 to 9'),
  cite('assistance-law-2026', '第十六条', 'article 16'),
];

export const supportersLaw = [cite('determination-2021', '第八条', 'article 8'), cite('assistance-law-2026', '第十六条、第四十一条', 'articles 16 and 41')];

export const meansLaw = [cite('determination-2021', '第六条、第七条', 'articles 6 and 7'), cite('assistance-law-2026', '第二十三条', 'article 23')];

export const checksLaw = [cite('determination-2021', '第十条', 'article 10'), cite('assistance-law-2026', '第四十条、第四十一条', 'articles 40 and 41')];

export const villageLaw = [cite('determination-2021', '第十三条至第十五条', 'articles 13 to 15'), cite('assistance-law-2026', '第四十三条', 'article 43')];

export const townshipLaw = [cite('determination-2021', '第十三条、第十五条', 'articles 13 and 15'), cite('assistance-law-2026', '第四十三条、第四十四条', 'articles 43 and 44')];

export const countyLaw = [cite('determination-2021', '第十六条至第十八条、第二十八条', 'articles 16 to 18 and 28'), cite('assistance-law-2026', '第四十四条、第四十五条', 'articles 44 and 45')];
