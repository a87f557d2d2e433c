import { yes, type Answer, type Need } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { conclusion, type Example } from '../../engine/rule.ts';
import { luonanService } from './service-law.ts';

/** No dish twice within a week, “as far as can be”: so a repeat is shown, and is nobody’s fault. Rows are held against each other, which data can’t say. */
export default conclusion({
  id: 'service/menu-does-not-repeat',
  subject: 'service',
  about: 'meals',
  decides: 'menu_varied',
  from: '2006-03-01',
  to: null,
  law: luonanService,
  title: { zh: '一周菜谱不重复', en: 'A varied menu' },
  when: compute(['meals'], ([meals]): Answer => {
    if (meals === null) return { is: 1, needs: ['meals'] };
    const needs: Need[] = meals.complete ? [] : ['meals'];
    const seen = new Map<string, number>();
    for (const [i, row] of meals.rows.entries()) {
      const dish = (row.dish ?? '').replace(/\s/g, '');
      const first = seen.get(dish);
      if (dish === '') needs.push(`meals[${i}].dish`);
      else if (first !== undefined) return { is: 0, reason: 'twice', facts: { dish, first: first + 1, second: i + 1 } };
      else seen.set(dish, i);
    }
    return needs.length > 0 ? { is: 1, needs } : yes;
  }),
  words: {
    twice: {
      says: { zh: '“{dish}”在第{first}餐和第{second}餐重复。', en: '“{dish}” comes twice: meals {first} and {second}.' },
      why: { zh: '当地尽量做到一周菜谱不重复。', en: 'The place keeps a week’s menu free of repeats, as far as can be.' },
    },
  },
});

export const covers = ['A26'];

const menu = (...dishes: readonly (string | null)[]) => ({ meals: { complete: true, rows: dishes.map((dish) => ({ day: 'mon' as const, dish })) } });

export const examples: readonly Example[] = [
  { given: menu('小米粥', '红烧肉', '面条'), on: '2010-06-01', place: '611021', then: 'pass', decides: true },
  { given: menu('小米粥', '红烧肉', ' 小米 粥'), on: '2010-06-01', then: 'fail', reason: 'twice', decides: false },
  { given: { meals: { ...menu('面条', '面条').meals, complete: false } }, on: '2018-06-01', then: 'fail', reason: 'twice' },
  { given: menu('小米粥', null, ' '), on: '2018-06-01', then: 'unknown', needs: ['meals[1].dish', 'meals[2].dish'] },
  { given: { meals: { ...menu('面条').meals, complete: false } }, on: '2026-08-01', then: 'unknown', needs: ['meals'] },
  { given: {}, on: '2026-08-01', then: 'unknown', needs: ['meals'] },
];
