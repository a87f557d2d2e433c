import { day, daysAfter, pack } from '../../engine/quantity.ts';
import { cite, fact, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';
import { lastDay } from './last-day.ts';

/** The day on which the township's notice has stood for its full length, the first day not counted. */
export default lastDay({
  id: 'procedure/notice-until',
  about: 'town_notice_start',
  decides: 'notice_until',
  from: '2021-07-01',
  to: null,
  law: [cite('determination-2021', '第十五条', 'article 15'), cite('civil-code', '第二百零一条', 'article 201')],
  title: { zh: '公示期满日期', en: 'The notice has stood in full' },
  applies: ofItsLaw('2021-07-01'),
  quantity: daysAfter(day('town_notice_start'), pack('notice.days')),
  facts: { start: fact.date(day('town_notice_start')), least: fact.number(pack('notice.days')), until: fact.date(day('notice_until')) },
  words: {
    yes: {
      says: { zh: '公示到{until}满{least}天。', en: 'The notice has stood for {least} days on {until}.' },
      why: { zh: '{start}开始，当日不计。', en: 'It began on {start}, that day not counted.' },
    },
  },
});

export const covers = ['R21-27', 'CIV-07'];

export const examples: readonly Example[] = [
  { given: { town_notice_start: '2022-03-01' }, on: '2022-03-01', then: 'pass', decides: '2022-03-08' },
  { given: {}, on: '2022-03-01', then: 'unknown', needs: ['town_notice_start'] },
  { given: { town_notice_start: '2018-03-01' }, on: '2018-03-01', then: 'not-applicable' },
  { given: { town_notice_start: '2021-06-30' }, on: '2026-11-24', then: 'not-applicable' },
];
