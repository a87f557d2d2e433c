import { day, daysAfter, pack } from '../../engine/quantity.ts';
import { cite, type Example } from '../../engine/rule.ts';
import { lastDay, lastDayWords, limitFacts } from './last-day.ts';

/** Twenty days from the day on which the county has the township's papers. */
export default lastDay({
  id: 'procedure/county-deadline-2006',
  about: 'county_received_date',
  decides: 'county_deadline',
  from: '2006-03-01',
  to: '2014-05-01',
  law: [cite('regulations-2006', '第七条', 'article 7')],
  title: { zh: '县级审批最迟日期', en: 'Last day of the county' },
  quantity: daysAfter(day('county_received_date'), pack('county.days')),
  facts: limitFacts('county_received_date', pack('county.days'), 'county_deadline', 'county_received_date'),
  words: lastDayWords('days'),
});

export const covers = ['L06-08'];

export const examples: readonly Example[] = [
  { given: { county_received_date: '2010-05-10' }, on: '2010-05-04', then: 'pass', decides: '2010-05-30' },
  { given: {}, on: '2010-05-04', then: 'unknown', needs: ['county_received_date'] },
];
