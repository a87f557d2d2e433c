import { day, daysAfter, pack } from '../../engine/quantity.ts';
import { cite, type Example } from '../../engine/rule.ts';
import { lastDay, lastDayWords, limitFacts } from './last-day.ts';

/** Twenty days from the day on which the township has the village's opinion. */
export default lastDay({
  id: 'procedure/town-deadline-2006',
  about: 'appraisal_received_date',
  decides: 'town_deadline',
  from: '2006-03-01',
  to: '2014-05-01',
  law: [cite('regulations-2006', '第七条', 'article 7')],
  title: { zh: '乡镇审核最迟日期', en: 'Last day of the township' },
  quantity: daysAfter(day('appraisal_received_date'), pack('town.days')),
  facts: limitFacts('appraisal_received_date', pack('town.days'), 'town_deadline', 'appraisal_received_date'),
  words: lastDayWords('days'),
});

export const covers = ['L06-07'];

export const examples: readonly Example[] = [
  { given: { appraisal_received_date: '2010-05-10' }, on: '2010-05-04', then: 'pass', decides: '2010-05-30' },
  { given: {}, on: '2010-05-04', then: 'unknown', needs: ['appraisal_received_date'] },
];
