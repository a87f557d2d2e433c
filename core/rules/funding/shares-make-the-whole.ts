import { equal, rows } from '../../engine/condition.ts';
import { roundTo } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { budgetLaw } from './fund-law.ts';

const shares = roundTo(rows('fund_sources').total((s) => s.amount('share')), 0.01);

/** What the levels of government agreed to bear makes 100 %. */
export default check({
  id: 'funding/shares-make-the-whole',
  subject: 'ledger',
  about: 'fund_sources',
  from: '2006-03-01',
  to: null,
  law: [...budgetLaw, cite('dongping-report', '第二部分', 'part 2')],
  title: { zh: '分担比例合计', en: 'Agreed shares add up' },
  when: equal(shares, 100),
  facts: { shares: fact.number(shares) },
  words: {
    no: {
      says: { zh: '各级分担比例合计{shares}%，应为100%。', en: 'The agreed shares add up to {shares}%; they should make 100%.' },
      todo: { zh: '对照分担文件改正。', en: 'Correct them from the document that lays them down.' },
    },
  },
});

export const covers = ['D09'];

const four = (...shares4: readonly (number | null)[]) => ({ fund_sources: { complete: true, rows: (['province', 'city', 'county', 'township'] as const).map((level, i) => ({ level, share: shares4[i] ?? null })) } });

export const examples: readonly Example[] = [
  { given: four(20, 20, 30, 30), on: '2008-10-01', then: 'pass' },
  { given: four(70.1, 13.3, 9.5, 7.1), on: '2018-10-01', then: 'pass' },
  { given: four(20, 20, 30, 20), on: '2008-10-01', then: 'fail' },
  { given: four(20, 20, 30, 30.01), on: '2026-10-01', then: 'fail' },
  { given: four(20, 20, 30), on: '2008-10-01', then: 'unknown', needs: ['fund_sources[3].share'] },
  { given: four(0.2, 73.9, 15.9, 10), on: '2018-10-01', then: 'pass' },
];
