import { all, equal } from '../../engine/condition.ts';
import { amount, sum } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { homeLaw } from './home-law.ts';

const levels = sum(amount('homes_regional'), amount('homes_county'));
const works = sum(amount('homes_rebuilt'), amount('homes_built'));
const byLevel = equal(levels, amount('homes_all'));

/** Homes by level and homes by building work are the same homes: in Luonan 9 and 1, 5 and 5. */
export default check({
  id: 'institution/homes-add-up',
  subject: 'institution',
  about: 'homes_all',
  from: '2006-03-01',
  to: null,
  law: [...homeLaw('第十四条第一款', 'article 14(1)'), cite('luonan-report', '第三部分（二）', 'part 3(2)')],
  title: { zh: '全县机构数', en: 'Homes of the county' },
  when: all(byLevel, equal(works, amount('homes_all'))),
  facts: { all: fact.number(amount('homes_all')), levels: fact.number(levels), works: fact.number(works) },
  reasons: [{ reason: 'works', on: 'fail', when: byLevel }],
  words: {
    no: { says: { zh: '区域和县级机构合计{levels}所，总数填{all}所。', en: 'Regional and county homes make {levels}; the total says {all}.' }, todo: { zh: '核对是否漏了县级机构。', en: 'See whether the county’s own was left out.' } },
    works: { says: { zh: '改扩建和新建合计{works}所，总数填{all}所。', en: 'Rebuilt and new homes make {works}; the total says {all}.' }, todo: { zh: '有的机构可能没有改建，核对名单。', en: 'Some may have had no works; check the names.' } },
  },
});

export const covers = ['A15', 'A16'];

const luonan = { homes_all: 10, homes_regional: 9, homes_county: 1, homes_rebuilt: 5, homes_built: 5 };

export const examples: readonly Example[] = [
  { given: luonan, on: '2010-06-01', place: '611021', then: 'pass' },
  { given: { ...luonan, homes_county: 0 }, on: '2018-06-01', then: 'fail', reason: 'no' },
  { given: { ...luonan, homes_rebuilt: 6 }, on: '2026-08-01', then: 'fail', reason: 'works' },
  { given: { ...luonan, homes_built: null }, on: '2018-06-01', then: 'unknown', needs: ['homes_built'] },
  { given: { ...luonan, homes_all: null }, on: '2018-06-01', then: 'unknown', needs: ['homes_all'] },
];
