import { holds, not } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';

/** Spouses, parents, grandparents and grandchildren, brothers and sisters may owe support too. */
export default check({
  id: 'agreement/no-children-not-no-supporter',
  subject: 'agreement',
  about: 'childless_as_unsupported',
  from: '2006-03-01',
  to: null,
  law: [
    cite('regulations-2006', '第六条', 'article 6'),
    cite('civil-code', '第一千零五十九条、第一千零六十七条、第一千零七十四条、第一千零七十五条', 'articles 1059, 1067, 1074 and 1075', { from: '2021-01-01' }),
    cite('assistance-law-2026', '第十六条', 'article 16', { from: '2026-07-01' }),
  ],
  title: { zh: '无子女与无义务人', en: 'No children, no supporter' },
  when: not(holds('childless_as_unsupported')),
  words: {
    no: {
      says: { zh: '无子女不等于无法定义务人。', en: 'No children does not mean no statutory supporter.' },
      why: { zh: '配偶、父母，以及法定情形下的（外）祖父母、（外）孙子女、兄弟姐妹，也可能负有义务。', en: 'Spouse and parents may owe support, in set cases grandparents, grandchildren, brothers and sisters.' },
      todo: { zh: '改写为“无法定赡养、抚养、扶养义务人”。', en: 'Say “without a statutory supporter”.' },
    },
  },
});

export const covers = ['C03'];

export const examples: readonly Example[] = [
  { given: { childless_as_unsupported: false }, on: '2010-05-04', then: 'pass' },
  { given: { childless_as_unsupported: true }, on: '2010-05-04', then: 'fail' },
  { given: { childless_as_unsupported: true }, on: '2026-08-03', then: 'fail' },
  { given: {}, on: '2010-05-04', then: 'unknown', needs: ['childless_as_unsupported'] },
];
