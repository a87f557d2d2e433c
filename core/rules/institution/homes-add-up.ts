import { all, any, atMost, equal, look, under } from '../../engine/condition.ts';
import { amount, sum } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { homeLaw } from './home-law.ts';

const levels = sum(amount('homes_regional'), amount('homes_county'));
const works = sum(amount('homes_rebuilt'), amount('homes_built'));
const byLevel = equal(levels, amount('homes_all'));

/** Homes by level make all; homes by building work can’t be more, and in Luonan are the same: 9 and 1, 5 and 5. A home without works is asked about. */
export default check({
  id: 'institution/homes-add-up',
  subject: 'institution',
  about: 'homes_all',
  from: '2006-03-01',
  to: null,
  law: [...homeLaw('第十四条第一款', 'article 14(1)'), cite('luonan-report', '第三部分（二）', 'part 3(2)')],
  title: { zh: '全县机构数', en: 'Homes of the county' },
  when: all(byLevel, atMost(works, amount('homes_all')), any(equal(works, amount('homes_all')), look('homes_rebuilt'))),
  facts: { all: fact.number(amount('homes_all')), levels: fact.number(levels), works: fact.number(works) },
  reasons: [
    { reason: 'works', on: 'fail', when: byLevel },
    { reason: 'without-works', on: 'unknown', when: all(byLevel, under(works, amount('homes_all'))) },
  ],
  words: {
    no: { says: { zh: '区域和县级机构合计{levels}所，总数填{all}所。', en: 'Regional and county homes make {levels}; the total says {all}.' }, todo: { zh: '核对是否漏了县级机构。', en: 'See whether the county’s own was left out.' } },
    works: { says: { zh: '改扩建和新建合计{works}所，总数填{all}所。', en: 'Rebuilt and new homes make {works}; the total says {all}.' }, todo: { zh: '核对名单，看有没有一所算了两次。', en: 'Check the names; one may be counted twice.' } },
    'without-works': { says: { zh: '改扩建和新建合计{works}所，总数{all}所，其余是否没有改建？', en: 'Rebuilt and new homes make {works} of {all}; had the others no works?' } },
  },
});

export const covers = ['A15', 'A16'];

const luonan = { homes_all: 10, homes_regional: 9, homes_county: 1, homes_rebuilt: 5, homes_built: 5 };

export const examples: readonly Example[] = [
  { given: luonan, on: '2010-06-01', place: '611021', then: 'pass' },
  { given: { ...luonan, homes_county: 0 }, on: '2018-06-01', then: 'fail', reason: 'no' },
  { given: { ...luonan, homes_rebuilt: 6 }, on: '2026-08-01', then: 'fail', reason: 'works' },
  { given: { ...luonan, homes_built: 4 }, on: '2018-06-01', then: 'unknown', reason: 'without-works', needs: ['homes_rebuilt'] },
  { given: { ...luonan, homes_county: null, homes_built: 4 }, on: '2018-06-01', then: 'unknown', reason: 'unknown', needs: ['homes_county', 'homes_rebuilt'] },
  { given: { ...luonan, homes_built: null }, on: '2018-06-01', then: 'unknown', reason: 'unknown', needs: ['homes_built', 'homes_rebuilt'] },
  { given: { ...luonan, homes_all: null }, on: '2018-06-01', then: 'unknown', needs: ['homes_all', 'homes_rebuilt'] },
];
