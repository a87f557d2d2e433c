import { all, named, rows } from '../../engine/condition.ts';
import { conclusion, type Example } from '../../engine/rule.ts';
import { fields } from '../../model/fields.ts';
import { luonanService } from './service-law.ts';

const week = fields.meals.of.day.codes;
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const three = ['breakfast', 'lunch', 'supper'] as const;

/** Three meals on each of seven days: 21. */
export default conclusion({
  id: 'service/menu-covers-the-week',
  subject: 'service',
  about: 'meals',
  decides: 'menu_whole',
  from: '2006-03-01',
  to: null,
  law: luonanService,
  title: { zh: '一周三餐', en: 'Meals of the week' },
  when: all(...days.map((day) => named(week[day].zh, week[day].en, all(...three.map((meal) => rows('meals').some((m) => all(m.choice('day').is(day), m.choice('meal').is(meal)))))))),
  words: { no: { says: { zh: '三餐不全：{grounds}。', en: 'Meals are missing: {grounds}.' } } },
});

export const covers = ['A26'];

const menu = (complete: boolean, ...without: readonly string[]) => ({
  meals: { complete, rows: days.flatMap((day) => three.filter((meal) => !without.includes(`${day} ${meal}`)).map((meal) => ({ day, meal }))) },
});

export const examples: readonly Example[] = [
  { given: menu(true), on: '2010-06-01', then: 'pass', decides: true },
  ...days.flatMap((day) => three.map((meal): Example => ({ given: menu(true, `${day} ${meal}`), on: '2018-06-01', then: 'fail', decides: false }))),
  { given: menu(false, 'sun supper'), on: '2026-08-01', then: 'unknown', needs: ['meals'] },
];
