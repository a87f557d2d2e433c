import { day, pack, workdaysAfter } from '../../engine/quantity.ts';
import { cite, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';
import { lastDay, lastDayWords, limitFacts } from './last-day.ts';

/** Working days from the day on which the county has the papers: twenty from 2016, fifteen from 2021. */
export default lastDay({
  id: 'procedure/county-deadline',
  about: 'county_received_date',
  decides: 'county_deadline',
  from: '2016-02-10',
  to: null,
  law: [
    cite('opinion-2016', '“办理程序”', '“procedure”', { to: '2021-07-01' }),
    cite('determination-2021', '第十六条', 'article 16', { from: '2021-07-01' }),
    cite('assistance-law-2026', '第四十四条', 'article 44', { from: '2026-07-01' }),
  ],
  title: { zh: '县级审批最迟日期', en: 'Last day of the county' },
  applies: ofItsLaw('2016-02-10', '2021-07-01'),
  quantity: workdaysAfter(day('county_received_date'), pack('county.workdays')),
  facts: limitFacts('county_received_date', pack('county.workdays'), 'county_deadline', 'county_received_date'),
  words: lastDayWords('workdays'),
});

export const covers = ['R21-29', 'G14-04', 'R16-05'];

export const examples: readonly Example[] = [
  { given: { county_received_date: '2018-03-01' }, on: '2018-03-01', then: 'pass', decides: '2018-03-29' },
  { given: { county_received_date: '2022-03-01' }, on: '2022-03-01', then: 'pass', decides: '2022-03-22' },
  { given: { county_received_date: '2026-12-20' }, on: '2026-08-20', then: 'unknown', needs: ['calendar'] },
  { given: {}, on: '2022-03-01', then: 'unknown', needs: ['county_received_date'] },
  { given: { county_received_date: '2015-03-01' }, on: '2015-03-01', then: 'not-applicable' },
  { given: { county_received_date: '2021-06-30' }, on: '2026-11-24', then: 'not-applicable' },
];
