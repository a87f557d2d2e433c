import { all, any, look, number, rows } from '../../engine/condition.ts';
import { check, type Example } from '../../engine/rule.ts';
import { unlessBefore } from '../own-time.ts';
import { budgetLaw } from './fund-law.ts';

/** Since 2006 local budgets pay; the collective and the centre may add. A month that lives on what was left, or on what the centre sent, may have had its own before: asked about. */
export default check({
  id: 'funding/local-budget-pays-2006',
  subject: 'ledger',
  about: 'fund_sources',
  from: '2006-03-01',
  to: null,
  law: budgetLaw,
  title: { zh: '地方财政负担供养', en: 'Local budgets pay' },
  applies: unlessBefore('2006-03-01', 'ledger_month'),
  when: any(
    rows('fund_sources').some((s) => all(s.choice('level').oneOf('province', 'city', 'county', 'township'), s.number('amount').over(0))),
    all(any(rows('fund_sources').some((s) => all(s.choice('level').is('central'), s.number('amount').over(0))), number('opening').over(0)), look('income_fin')),
  ),
  words: {
    no: {
      says: { zh: '资金来源中没有地方财政。', en: 'No local budget among the sources.' },
      why: { zh: '供养资金在地方财政预算中安排；集体收入、中央补助和捐助只是补充。', en: 'Local budgets provide the money; the collective, the centre and donors only add to it.' },
      todo: { zh: '补列财政拨款，或说明未拨的原因。', en: 'Enter what the budget paid, or say why it paid nothing.' },
    },
  },
});

export const covers = ['L06-18'];

const one = (level: 'province' | 'city' | 'county' | 'township' | 'collective' | 'central', amount: number | null = 500000) => ({ fund_sources: { complete: true, rows: [{ level, amount }] } });

export const examples: readonly Example[] = [
  { given: one('province'), on: '2010-06-01', then: 'pass' },
  { given: one('city'), on: '2010-06-01', then: 'pass' },
  { given: one('county'), on: '2026-08-01', then: 'pass' },
  { given: one('township'), on: '2010-06-01', then: 'pass' },
  { given: { fund_sources: { complete: true, rows: [{ level: 'central', amount: 2 }, { level: 'county', amount: 1 }] } }, on: '2018-06-01', then: 'pass' },
  { given: { ...one('collective'), opening: 0 }, on: '2010-06-01', then: 'fail' },
  { given: { ...one('collective'), opening: 1 }, on: '2010-06-01', then: 'unknown', needs: ['income_fin'] },
  { given: one('collective'), on: '2010-06-01', then: 'unknown', needs: ['opening', 'income_fin'] },
  { given: { ...one('central'), opening: 0 }, on: '2018-06-01', then: 'unknown', needs: ['income_fin'] },
  { given: { ...one('central', 0), opening: 0 }, on: '2018-06-01', then: 'fail' },
  { given: { ...one('county', 0), opening: 0 }, on: '2026-08-01', then: 'fail' },
  { given: { ...one('county', null), opening: 0 }, on: '2010-06-01', then: 'unknown', needs: ['fund_sources[0].amount'] },
  { given: { opening: 0 }, on: '2010-06-01', then: 'unknown', needs: ['fund_sources', 'income_fin'] },
  { given: one('collective'), on: '2006-02-28', then: 'not-applicable' },
  { given: { ...one('collective'), ledger_month: '2006-02' }, on: '2026-08-01', then: 'not-applicable' },
  { given: { ...one('central', 1), opening: 0 }, on: '2018-06-01', then: 'unknown', needs: ['income_fin'] },
  { given: { fund_sources: { complete: true, rows: [{ level: 'central', amount: 5 }, { level: 'collective', amount: 5 }] }, opening: 0 }, on: '2018-06-01', then: 'unknown', needs: ['income_fin'] },
];
