import { all, atLeast, notAfter, under } from '../../engine/condition.ts';
import { day, givenDay } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

/** From 2014 on the papers go to the county when the notice of the township's opinion is over. A notice of before then is another law's. */
export default check({
  id: 'procedure/notice-before-county',
  about: 'town_notice_end',
  from: '2014-05-01',
  to: null,
  law: [
    cite('measures-2014', '第十一条、第十六条', 'articles 11 and 16', { to: '2021-07-01' }),
    cite('determination-2021', '第十五条', 'article 15', { from: '2021-07-01' }),
    cite('assistance-law-2026', '第四十四条', 'article 44', { from: '2026-07-01' }),
  ],
  title: { zh: '公示期满再报县级', en: 'Notice first, then the county' },
  applies: atLeast(day('town_notice_end'), givenDay('2014-05-01')),
  when: all(notAfter(day('town_notice_end'), day('county_received_date')), notAfter(day('town_notice_end'), day('county_decision_date'))),
  facts: { end: fact.date(day('town_notice_end')), received: fact.date(day('county_received_date')), decided: fact.date(day('county_decision_date')) },
  reasons: [{ reason: 'received', on: 'fail', when: under(day('county_received_date'), day('town_notice_end')), field: 'county_received_date' }],
  words: {
    no: {
      says: { zh: '公示到{end}结束，县级{decided}已审批。', en: 'The notice ends {end}; the county decided on {decided}.' },
      todo: { zh: '对照材料看哪个日期写错。', en: 'See in the papers which of the two is wrong.' },
    },
    received: {
      says: { zh: '公示到{end}结束，县级{received}已收到材料。', en: 'The notice ends {end}; the county had the papers on {received}.' },
      todo: { zh: '对照材料看哪个日期写错。', en: 'See in the papers which of the two is wrong.' },
    },
  },
});

export const covers = ['L14-05', 'G14-04', 'R21-28'];

const steps = { town_notice_end: '2022-03-18', county_received_date: '2022-03-18', county_decision_date: '2022-03-18' };

export const examples: readonly Example[] = [
  { given: steps, on: '2022-03-01', then: 'pass' },
  { given: { ...steps, county_received_date: '2022-03-17' }, on: '2022-03-01', then: 'fail', reason: 'received' },
  { given: { ...steps, county_received_date: null, county_decision_date: '2022-03-17' }, on: '2015-03-01', then: 'fail', reason: 'no' },
  { given: { ...steps, county_received_date: null }, on: '2022-03-01', then: 'unknown', needs: ['county_received_date'] },
  { given: { ...steps, county_decision_date: null }, on: '2026-08-01', then: 'unknown', needs: ['county_decision_date'] },
  { given: { ...steps, town_notice_end: '2014-05-01' }, on: '2014-05-01', then: 'pass' },
  { given: {}, on: '2022-03-01', then: 'unknown', needs: ['town_notice_end', 'county_received_date', 'county_decision_date'] },
  { given: { ...steps, town_notice_end: '2014-04-30', county_decision_date: '2014-04-29' }, on: '2026-08-01', then: 'not-applicable' },
  { given: { ...steps, county_decision_date: '2022-03-17' }, on: '2022-03-01', then: 'fail', reason: 'no' },
];
