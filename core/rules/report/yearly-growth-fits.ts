import { yes, type Answer, type Need } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { publicLaw } from './report-law.ts';

const keys = ['growth_before', 'growth_after', 'growth_claimed', 'growth_precision', 'growth_years'] as const;
const tenth = (n: number): number => Math.round(n * 100) / 100;

/**
 * Growth a year depends on the number of years and on whether it is simple or compound; a report often tells neither. With
 * the years known it is held to both ways; without them those numbers of years are listed that would fit. Powers are needed,
 * so it is computed.
 */
export default check({
  id: 'report/yearly-growth-fits',
  subject: 'report',
  about: 'growth_claimed',
  from: '2006-03-01',
  to: null,
  law: [...publicLaw, cite('dongping-report', '第二部分', 'part 2')],
  title: { zh: '年增长率', en: 'Growth a year' },
  when: compute(keys, ([before, after, claimed, precision, years]): Answer => {
    if (before === 0) return { is: 1, needs: ['growth_before'] };
    const needs: Need[] = keys.slice(0, 4).filter((_, i) => [before, after, claimed, precision][i] === null);
    if (needs.length > 0 && !years) needs.push('growth_years');
    if (needs.length > 0 || before === null || after === null || claimed === null || precision === null) return { is: 1, needs };
    const simple = (n: number): number => ((after / before - 1) * 100) / n;
    const compound = (n: number): number => ((after / before) ** (1 / n) - 1) * 100;
    const near = (x: number): boolean => Math.abs(x - claimed) <= precision / 2 + 1e-9;
    const fits = (n: number): boolean => near(simple(n)) || near(compound(n));
    const fit = Array.from({ length: 20 }, (_, i) => i + 1).filter(fits);
    const shown = (n: number, zh: boolean): string => (zh ? `${n}年（单利${tenth(simple(n))}%，复利${tenth(compound(n))}%）` : `${n} (simple ${tenth(simple(n))}%, compound ${tenth(compound(n))}%)`);
    const told = (list: readonly number[]) => ({ zh: list.map((n) => shown(n, true)).join('、'), en: list.map((n) => shown(n, false)).join(', ') });
    const facts = { total: tenth(simple(1)), claimed, fit: told(fit), years: told(years === null || years === 0 ? [] : [years]) };
    if (fit.length === 0) return { is: 0, reason: 'never', facts };
    if (years === null || years === 0) return { is: 1, needs: ['growth_years'], reason: 'which-years', facts };
    return fits(years) ? { ...yes, facts } : { is: 0, reason: 'years', facts };
  }),
  words: {
    never: {
      says: { zh: '共增长{total}%，按多少年算都不是每年{claimed}%。', en: 'Growth of {total}% in all is {claimed}% a year over no number of years.' },
      todo: { zh: '核对前后标准和增长率。', en: 'Check both standards and the rate.' },
    },
    years: {
      says: { zh: '年增长率不合：{years}，所称{claimed}%。', en: 'The yearly rate does not fit: {years}; claimed is {claimed}%.' },
      why: { zh: '合于{fit}。', en: 'It would fit {fit}.' },
      todo: { zh: '核对年数和增长率。', en: 'Check the years and the rate.' },
    },
    'which-years': {
      says: { zh: '每年{claimed}%只合于{fit}，请写明年数。', en: '{claimed}% a year fits only {fit}; say over how many years.' },
      why: { zh: '共增长{total}%。', en: 'It grew by {total}% in all.' },
    },
  },
});

export const covers = ['D11', 'D12', 'D13'];

const home = { growth_before: 200000, growth_after: 230000, growth_claimed: 5, growth_precision: 0.5 };
const atHome = { growth_before: 120000, growth_after: 140000, growth_claimed: 5.5, growth_precision: 0.5 };
const on = '2008-10-01';

export const examples: readonly Example[] = [
  { given: { ...home, growth_years: 3 }, on, then: 'pass' },
  { given: { ...atHome, growth_years: 3 }, on, then: 'pass' },
  { given: { ...home, growth_claimed: 7.2, growth_precision: 0.1, growth_years: 2 }, on, then: 'pass' },
  { given: { ...home, growth_claimed: 7.5, growth_precision: 0.1, growth_years: 2 }, on, then: 'pass' },
  { given: { ...home, growth_years: 2 }, on, then: 'fail', reason: 'years' },
  { given: { ...home, growth_years: 4 }, on: '2018-10-01', then: 'fail', reason: 'years' },
  { given: { ...home, growth_claimed: 16 }, on, then: 'fail', reason: 'never' },
  { given: home, on, then: 'unknown', reason: 'which-years', needs: ['growth_years'] },
  { given: atHome, on, then: 'unknown', reason: 'which-years', needs: ['growth_years'] },
  { given: { ...home, growth_before: null }, on, then: 'unknown', needs: ['growth_before', 'growth_years'] },
  { given: { ...home, growth_before: 0 }, on, then: 'unknown', needs: ['growth_before'] },
  { given: { ...home, growth_years: 0 }, on, then: 'unknown', needs: ['growth_years'] },
  { given: {}, on: '2026-08-01', then: 'unknown', needs: ['growth_before', 'growth_after', 'growth_claimed', 'growth_precision', 'growth_years'] },
  { given: { ...home, growth_claimed: 5.25, growth_years: 3 }, on, then: 'pass' },
  { given: { ...home, growth_claimed: 5.3, growth_years: 3 }, on, then: 'fail', reason: 'never' },
  { given: { ...home, growth_claimed: 7.28, growth_precision: 0.1, growth_years: 2 }, on, then: 'pass' },
  { given: { ...home, growth_claimed: 0.75, growth_precision: 0.01 }, on, then: 'unknown', reason: 'which-years', needs: ['growth_years'] },
  { given: { ...home, growth_claimed: 0.714, growth_precision: 0.002 }, on, then: 'fail', reason: 'never' },
  { given: { ...home, growth_claimed: 15 }, on, then: 'unknown', reason: 'which-years', needs: ['growth_years'] },
];
