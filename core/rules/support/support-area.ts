import { all, any, atLeast, choice, holds, named, number, under } from '../../engine/condition.ts';
import { day, givenDay } from '../../engine/quantity.ts';
import { choose, cite, type Example } from '../../engine/rule.ts';

const onDay = day('case_day');
const since2021 = atLeast(onDay, givenDay('2021-07-01'));

/**
 * Town or village: before May 2014 support was for villagers only. Since July 2021 land or a dividend usually means the
 * village’s standard, and relocation to a town the town’s; else the registration tells.
 */
export default choose({
  id: 'support/support-area',
  about: 'hukou_type',
  decides: 'support_area',
  from: '1994-01-23',
  to: null,
  law: [
    cite('regulations-1994', '第二条', 'article 2', { to: '2006-03-01' }),
    cite('regulations-2006', '第二条', 'article 2', { from: '2006-03-01', to: '2014-05-01' }),
    cite('measures-2014', '第十四条', 'article 14', { from: '2014-05-01', to: '2021-07-01' }),
    cite('determination-2021', '第十九条', 'article 19', { from: '2021-07-01' }),
    cite('assistance-law-2026', '第十七条', 'article 17', { from: '2026-07-01' }),
  ],
  title: { zh: '适用农村或城镇标准', en: 'Standard of village or town' },
  choose: [
    ['rural', named('2014年5月以前只供养村民', 'before May 2014 support was for villagers only', under(onDay, givenDay('2014-05-01')))],
    ['urban', named('易地扶贫搬迁至城镇', 'relocated to a town', all(since2021, holds('relocated')))],
    ['rural', named('有承包土地或参加集体分红', 'has contracted land or a collective dividend', all(since2021, any(number('land_area').over(0), holds('collective_dividend'))))],
    ['rural', named('农业户籍', 'rural registration', choice('hukou_type').is('rural'))],
    ['urban', named('非农业户籍', 'urban registration', choice('hukou_type').is('urban'))],
  ],
  words: {
    yes: {
      says: { zh: '按当地标准的城乡类别：{grounds}。', en: 'Village or town: {grounds}.' },
      todo: { zh: '城乡标准不一致的地方才有区别。', en: 'It matters where the two standards differ.' },
    },
  },
});

export const covers = ['R21-32'];

export const examples: readonly Example[] = [
  { given: {}, on: '2010-05-04', then: 'pass', decides: 'rural' },
  { given: { hukou_type: 'urban' }, on: '2014-04-30', then: 'pass', decides: 'rural' },
  { given: { hukou_type: 'urban' }, on: '2014-05-01', then: 'pass', decides: 'urban' },
  { given: { hukou_type: 'rural' }, on: '2018-05-04', then: 'pass', decides: 'rural' },
  { given: { hukou_type: 'urban', land_area: 3, relocated: true }, on: '2021-06-30', then: 'pass', decides: 'urban' },
  { given: { hukou_type: 'rural', land_area: 3, relocated: true }, on: '2021-06-30', then: 'pass', decides: 'rural' },
  { given: { hukou_type: 'rural', relocated: true }, on: '2021-07-01', then: 'pass', decides: 'urban' },
  { given: { hukou_type: 'rural', relocated: false }, on: '2022-05-04', then: 'pass', decides: 'rural' },
  { given: { hukou_type: 'urban', land_area: 2.5, relocated: false }, on: '2022-05-04', then: 'pass', decides: 'rural' },
  { given: { hukou_type: 'urban', land_area: 3, relocated: false }, on: '2021-07-01', then: 'pass', decides: 'rural' },
  { given: { hukou_type: 'urban', land_area: 0, collective_dividend: true, relocated: false }, on: '2022-05-04', then: 'pass', decides: 'rural' },
  { given: { hukou_type: 'urban', land_area: 0, collective_dividend: false, relocated: false }, on: '2022-05-04', then: 'pass', decides: 'urban' },
  { given: { hukou_type: 'urban', relocated: false }, on: '2022-05-04', then: 'unknown', needs: ['land_area', 'collective_dividend'] },
  { given: { hukou_type: 'rural' }, on: '2022-05-04', then: 'unknown', needs: ['relocated', 'land_area', 'collective_dividend'] },
  { given: {}, on: '2018-05-04', then: 'unknown', needs: ['hukou_type'] },
  { given: { hukou_type: 'urban', land_area: 0.5, relocated: false }, on: '2022-05-04', then: 'pass', decides: 'rural' },
];
