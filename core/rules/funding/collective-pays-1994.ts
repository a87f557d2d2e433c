import { all, any, atLeast, look, rows } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { day, givenDay } from '../../engine/quantity.ts';

/** From 1994 to 2006 support was the rural collective's to pay. With the reform of rural taxes, since 2000, budgets took over by and by: then asked about. */
export default check({
  id: 'funding/collective-pays-1994',
  subject: 'ledger',
  about: 'fund_sources',
  from: '1994-01-23',
  to: '2006-03-01',
  law: [cite('regulations-1994', '第三条、第十一条', 'articles 3 and 11')],
  title: { zh: '集体负担供养', en: 'The collective pays' },
  when: any(
    rows('fund_sources').some((s) => all(s.choice('level').oneOf('village-levy', 'township-levy', 'collective'), s.number('amount').over(0))),
    all(atLeast(day('case_day'), givenDay('2000-01-01')), look('claimed_sources')),
  ),
  words: {
    no: {
      says: { zh: '来源中没有村提留、乡统筹或集体收入。', en: 'No village levy, township levy or income of the collective among the sources.' },
      todo: { zh: '当时由农村集体经济组织负担，补列或说明来源。', en: 'At that time the rural collective paid; add it, or say where the money came from.' },
    },
  },
});

export const covers = ['L94-02'];

const one = (level: 'village-levy' | 'township-levy' | 'collective' | 'county', amount: number | null = 500000) => ({ fund_sources: { complete: true, rows: [{ level, amount }] } });

export const examples: readonly Example[] = [
  { given: one('village-levy'), on: '1995-06-01', then: 'pass' },
  { given: one('township-levy'), on: '1995-06-01', then: 'pass' },
  { given: one('collective'), on: '1995-06-01', then: 'pass' },
  { given: one('county'), on: '1995-06-01', then: 'fail' },
  { given: one('collective', 0), on: '1995-06-01', then: 'fail' },
  { given: one('collective', null), on: '1995-06-01', then: 'unknown', needs: ['fund_sources[0].amount'] },
  { given: { fund_sources: { complete: false, rows: [{ level: 'county', amount: 1 }] } }, on: '1995-06-01', then: 'unknown', needs: ['fund_sources'] },
  { given: one('county'), on: '2006-03-01', then: 'not-applicable' },
  { given: one('county'), on: '1999-12-31', then: 'fail' },
  { given: one('county'), on: '2000-01-01', then: 'unknown', needs: ['claimed_sources'] },
  { given: one('village-levy'), on: '2003-06-01', then: 'pass' },
  { given: one('collective', 1), on: '1995-06-01', then: 'pass' },
];
