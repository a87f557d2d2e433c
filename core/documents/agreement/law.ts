import { cite } from '../../engine/rule.ts';

/** By a contract’s clauses: the law that asks for each, or the form that it follows. */
export const law = {
  made: [
    cite('regulations-2006', '第十七条', 'article 17'),
    cite('measures-2014', '第十五条', 'article 15', { to: '2026-07-01' }),
    cite('assistance-law-2026', '第十六条', 'article 16'),
  ],
  status: [
    cite('regulations-2006', '第六条、第七条', 'articles 6 and 7', { to: '2014-05-01' }),
    cite('measures-2014', '第十四条、第十六条', 'articles 14 and 16', { to: '2021-07-01' }),
    cite('determination-2021', '第四条、第二十八条', 'articles 4 and 28'),
    cite('assistance-law-2026', '第十六条、第四十四条', 'articles 16 and 44'),
  ],
  mode: [
    cite('regulations-2006', '第十二条', 'article 12', { to: '2014-05-01' }),
    cite('measures-2014', '第十九条', 'article 19', { to: '2026-07-01' }),
    cite('assistance-law-2026', '第十六条', 'article 16'),
  ],
  content: [
    cite('regulations-2006', '第九条', 'article 9', { to: '2014-05-01' }),
    cite('measures-2014', '第十五条', 'article 15', { to: '2026-07-01' }),
    cite('assistance-law-2026', '第十六条', 'article 16'),
  ],
  money: [
    cite('regulations-2006', '第十条', 'article 10', { to: '2016-02-10' }),
    cite('opinion-2016', '“供养标准”', '“standards”'),
    cite('assistance-law-2026', '第十七条', 'article 17'),
    cite('relief-fund-measures', '第十条', 'article 10'),
  ],
  care: [
    cite('determination-2016', '第二十一条、第二十二条', 'articles 21 and 22', { to: '2021-07-01' }),
    cite('determination-2021', '第二十条至第二十三条', 'articles 20 to 23'),
    cite('assistance-law-2026', '第十六条、第十七条', 'articles 16 and 17'),
  ],
  property: [
    cite('agreement-new', '第二条、第三条', 'clauses 2 and 3'),
    cite('regulations-2006', '第十一条', 'article 11'),
    cite('constitution', '第十条', 'article 10'),
    cite('civil-code', '第二百四十条、第三百三十一条、第三百六十二条、第一千一百二十三条', 'articles 240, 331, 362 and 1123'),
  ],
  duties: [
    cite('agreement-new', '第四条', 'clause 4'),
    cite('regulations-2006', '第十一条、第十八条', 'articles 11 and 18'),
    cite('assistance-law-2026', '第四十六条', 'article 46'),
  ],
  term: [cite('contract-law-1999', '第十二条', 'article 12'), cite('civil-code', '第四百七十条', 'article 470')],
  end: [
    cite('regulations-2006', '第八条', 'article 8', { to: '2021-07-01' }),
    cite('determination-2021', '第二十四条至第二十六条', 'articles 24 to 26'),
    cite('assistance-law-2026', '第四十七条、第四十八条', 'articles 47 and 48'),
  ],
  breach: [
    cite('regulations-2006', '第二十四条', 'article 24'),
    cite('contract-law-1999', '第十二条', 'article 12'),
    cite('civil-code', '第四百七十条', 'article 470'),
  ],
  signing: [
    cite('agreement-new', '第五条', 'clause 5'),
    cite('regulations-2006', '第三条', 'article 3'),
    cite('contract-law-1999', '第三十二条', 'article 32'),
    cite('civil-code', '第二十条至第二十三条、第四百九十条', 'articles 20 to 23 and 490'),
  ],
} as const;
