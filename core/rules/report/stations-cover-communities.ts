import { holds, number } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

/** Stations said to cover all communities are at least as many. A text that still strives for it claims nothing. */
export default check({
  id: 'report/stations-cover-communities',
  subject: 'report',
  about: 'stations',
  from: '2006-03-01',
  to: null,
  law: [cite('combined-care-report', '第二部分（四）', 'part 2(4)')],
  title: { zh: '服务站全覆盖', en: 'Stations for all communities' },
  applies: holds('stations_cover_all'),
  when: number('stations').atLeast(amount('communities')),
  facts: { stations: fact.number(amount('stations')), communities: fact.number(amount('communities')) },
  words: {
    no: {
      says: { zh: '称全覆盖，{communities}个社区只有{stations}个站。', en: 'All are said to be covered: {stations} stations for {communities} communities.' },
      todo: { zh: '核对站数；一站服务几个社区的写明。', en: 'Check the stations; say where one serves several.' },
    },
  },
});

export const covers = ['E13'];

const city = { stations_cover_all: true, stations: 31, communities: 41 };

export const examples: readonly Example[] = [
  { given: { ...city, stations: 41 }, on: '2016-12-31', then: 'pass' },
  { given: { ...city, stations: 40 }, on: '2016-12-31', then: 'fail' },
  { given: { ...city, stations: null }, on: '2026-08-01', then: 'unknown', needs: ['stations'] },
  { given: { stations: 31, communities: 41 }, on: '2016-12-31', then: 'unknown', needs: ['stations_cover_all'] },
  { given: { ...city, stations_cover_all: false }, on: '2016-12-31', then: 'not-applicable' },
];
