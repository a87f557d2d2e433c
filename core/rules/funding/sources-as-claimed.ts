import { equal, rows } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { budgetLaw } from './fund-law.ts';

const listed = rows('fund_sources').count();

/** “Three sources”, “four levels”: as many are listed as are claimed. */
export default check({
  id: 'funding/sources-as-claimed',
  subject: 'ledger',
  about: 'claimed_sources',
  from: '2006-03-01',
  to: null,
  law: [...budgetLaw, cite('luonan-report', '第三部分（二）', 'part 3(2)')],
  title: { zh: '资金来源个数', en: 'Number of sources' },
  when: equal(listed, amount('claimed_sources')),
  facts: { listed: fact.number(listed), claimed: fact.number(amount('claimed_sources')) },
  words: {
    no: {
      says: { zh: '称有{claimed}个来源，列出{listed}个。', en: '{claimed} sources are claimed; {listed} are listed.' },
      todo: { zh: '补列来源，或改正个数。', en: 'List the rest, or correct the number.' },
    },
  },
});

export const covers = ['A20', 'D09'];

const three = { complete: true, rows: [{ level: 'county' }, { level: 'township' }, { level: 'city' }] } as const;

export const examples: readonly Example[] = [
  { given: { fund_sources: three, claimed_sources: 3 }, on: '2010-06-01', then: 'pass' },
  { given: { fund_sources: three, claimed_sources: 4 }, on: '2010-06-01', then: 'fail' },
  { given: { fund_sources: three, claimed_sources: 2 }, on: '2026-08-01', then: 'fail' },
  { given: { fund_sources: { ...three, complete: false }, claimed_sources: 3 }, on: '2018-06-01', then: 'unknown', needs: ['fund_sources'] },
  { given: { fund_sources: three }, on: '2018-06-01', then: 'unknown', needs: ['claimed_sources'] },
];
