import { day, least, pack, workdaysAfter } from '../../engine/quantity.ts';
import { cite, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';
import { lastDay, lastDayWords, limitFacts } from './last-day.ts';

const limit = least(pack('town.workdays'), pack('town.workdays.local'));

/** Working days from acceptance: twenty from 2016, fifteen from 2021, fewer where the place says so. */
export default lastDay({
  id: 'procedure/town-deadline',
  about: 'accept_date',
  decides: 'town_deadline',
  from: '2016-02-10',
  to: null,
  law: [
    cite('opinion-2016', '“办理程序”', '“procedure”', { to: '2021-07-01' }),
    cite('determination-2021', '第十三条', 'article 13', { from: '2021-07-01' }),
    cite('assistance-law-2026', '第四十四条', 'article 44', { from: '2026-07-01' }),
  ],
  title: { zh: '乡镇审核最迟日期', en: 'Last day of the township' },
  applies: ofItsLaw('2016-02-10', '2021-07-01'),
  quantity: workdaysAfter(day('accept_date'), limit),
  facts: limitFacts('accept_date', limit, 'town_deadline', 'accept_date'),
  words: lastDayWords('workdays'),
});

export const covers = ['R21-25', 'G14-04', 'LOC-11'];

export const examples: readonly Example[] = [
  { given: { accept_date: '2018-03-01' }, on: '2018-03-01', then: 'pass', decides: '2018-03-29' },
  { given: { accept_date: '2022-03-01' }, on: '2022-03-01', then: 'pass', decides: '2022-03-22' },
  { given: { accept_date: '2023-03-01' }, on: '2023-03-01', place: '230502', then: 'pass', decides: '2023-03-15' },
  { given: { accept_date: '2026-08-03' }, on: '2026-08-03', then: 'pass', decides: '2026-08-24' },
  { given: { accept_date: '2022-03-01' }, on: '2022-03-01', place: '370600', then: 'unknown', needs: ['pack:town.workdays.local'] },
  { given: { accept_date: '2026-12-20' }, on: '2026-12-20', then: 'unknown', needs: ['calendar'] },
  { given: {}, on: '2022-03-01', then: 'unknown', needs: ['accept_date'] },
  { given: { accept_date: '2021-06-30' }, on: '2026-11-24', then: 'not-applicable' },
];
