import type { ValueOf } from '../../model/fields.ts';
import type { Setting } from '../../policy/resolve.ts';
import { yes, type Answer, type Need } from '../../engine/answer.ts';
import { all, compute } from '../../engine/condition.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';

const ofAYear = ({ value, per }: { readonly value: number; readonly per: 'month' | 'year' | null }): number => (per === 'year' ? value : value * 12);

const lineKeys = ['dibao.rural', 'dibao.urban'] as const;
const ofIncome = ['income_year', 'income_month', 'counted_income', 'dibao_month', 'hukou_type'] as const;
type Income = readonly [year: number | null, month: number | null, counted: number | null, onForm: number | null, hukou: ValueOf<'hukou_type'> | null];
type Property = readonly [entered: ValueOf<'property_fits'> | null, within: boolean | null];

/** The incomes that are known and the lines that may hold, each a year; null for a line that isn't known. */
function incomesAndLines([ofYear, ofMonth, counted, onForm, hukou]: Income, settings: readonly Setting[]) {
  const [rural = null, urban = null] = settings.map((s) => (s.known ? ofAYear(s) : null));
  // Without the kind of registration both lines count, and so does a line on the form that differs: what they say alike is sure.
  const published = hukou === 'urban' ? [urban] : hukou === 'rural' || urban === rural ? [rural] : [rural, urban];
  const form = onForm === null ? null : onForm * 12;
  const lines = form === null ? published : published.includes(form) ? [form] : [form, ...published.filter((line) => line !== null)];
  return { form, lines, incomes: [ofYear, ofMonth === null ? null : ofMonth * 12, counted].filter((i) => i !== null) };
}

/** Whether income is below the line. Where two incomes, or two lines, say different things, nobody knows. An income of nothing is below any line. */
function isBelow({ incomes, lines }: ReturnType<typeof incomesAndLines>): boolean | null {
  const sides = new Set(incomes.flatMap((i) => lines.map((line) => (i === 0 ? true : line === null ? null : i < line))));
  return sides.size === 1 ? ([...sides][0] ?? null) : null;
}

const below = compute(
  ofIncome,
  (values, settings): Answer => {
    const known = incomesAndLines(values, settings);
    const is = isBelow(known);
    if (is !== null) return is ? yes : { is: 0, reason: 'income' };
    const { form, lines, incomes } = known;
    const [line = null] = lines;
    const needs: Need[] = [];
    if (incomes.length === 0) needs.push('income_year', 'income_month', 'counted_income');
    else if (lines.length === 1 && line !== null) needs.push('income_year');
    if (form !== null ? lines.length > 1 : line === null) needs.push('dibao_month');
    else if (lines.length > 1) needs.push('hukou_type');
    return { is: 1, needs };
  },
  lineKeys,
);

/** Whether the property is within the limit: as entered or as counted, where the two don't differ. */
const fits = ([entered, within]: Property): boolean | null => (entered === null ? within : within === null || within === (entered === 'yes') ? entered === 'yes' : null);

const fitting = compute(['property_fits', 'property_within'], (values): Answer => {
  const is = fits(values);
  if (is === null) return { is: 1, needs: values[0] === null ? ['property_fits', 'property_within'] : ['property_fits'] };
  return is ? yes : { is: 0, reason: 'property' };
});

/** No source of livelihood under the determination measures of 2016 and 2021: income strictly below the dibao line, property within the local limit. */
export default conclusion({
  id: 'eligibility/no-livelihood-2016',
  about: 'income_year',
  decides: 'no_livelihood',
  from: '2016-10-10',
  to: null,
  law: [
    cite('determination-2016', '第六条', 'article 6', { to: '2021-07-01' }),
    cite('determination-2021', '第六条、第七条', 'articles 6 and 7', { from: '2021-07-01' }),
    cite('assistance-law-2026', '第十六条', 'article 16', { from: '2026-07-01' }),
  ],
  title: { zh: '无生活来源', en: 'No source of livelihood' },
  when: compute(
    [...ofIncome, 'property_fits', 'property_within'],
    ([year, month, counted, onForm, hukou, ...owned], settings): Answer => {
      const known = incomesAndLines([year, month, counted, onForm, hukou], settings);
      const { incomes, lines } = known;
      const [line = null] = lines;
      // The higher income is told.
      const facts = line === null || incomes.length === 0 ? {} : { income: { yuan: Math.max(...incomes) }, line: { yuan: Math.round(line / 12) }, year: { yuan: line } };
      const told = 'income' in facts;
      const [is, fit] = [isBelow(known), fits(owned)];
      if (fit === false) return { is: 0, reason: 'property' };
      if (is === false && told) return { is: 0, reason: 'income', facts };
      if (is && fit) return told ? { is: 2, reason: 'below', facts } : yes;
      // What each of the two lacks, they say themselves.
      return { is: 1, needs: [] };
    },
    lineKeys,
    all(below, fitting),
  ),
  words: {
    yes: { says: { zh: '没有收入，家庭财产符合规定。', en: 'No income; property within the limit.' } },
    below: {
      says: { zh: '收入低于当地低保标准，家庭财产符合规定。', en: 'Income below the minimum living standard; property within the limit.' },
      why: { zh: '年收入{income}元 ＜ 全年{year}元（每月{line}元）。', en: '{income} yuan a year < {year} yuan ({line} a month).' },
    },
    income: {
      says: { zh: '收入不低于当地低保标准，未显示无生活来源。', en: 'Income isn’t below the minimum living standard.' },
      why: { zh: '年收入{income}元，低保标准全年{year}元（每月{line}元），须低于此数。', en: '{income} yuan a year; the line is {year} yuan ({line} a month), and income must be below it.' },
      todo: {
        zh: '核对收入是否计入了不应计入的项目：基础养老金、社会保险待遇、优待抚恤金、高龄津贴等。',
        en: 'See whether what must be left out was counted: the basic pension, social insurance benefits, special care pensions, old-age allowance.',
      },
    },
    property: { says: { zh: '登记的家庭财产不符合当地规定。', en: 'Property is entered as over the local limit.' } },
  },
});

export const covers: readonly string[] = ['R16-03', 'R21-10'];

export const examples: readonly Example[] = [
  { given: { income_year: 479999, dibao_month: 40000, property_fits: 'yes' }, on: '2018-10-10', then: 'pass', reason: 'below' },
  { given: { incomes: { rows: [{ kind: 'wages', amount: 240000 }, { kind: 'basic-pension', amount: 900000 }], complete: true }, dibao_month: 40000, property_fits: 'yes' }, on: '2022-10-10', then: 'pass', reason: 'below' },
  { given: { incomes: { rows: [{ kind: 'wages', amount: 480000 }], complete: true }, dibao_month: 40000, property_fits: 'yes' }, on: '2022-10-10', then: 'fail', reason: 'income' },
  { given: { incomes: { rows: [{ kind: 'wages', amount: 240000 }], complete: true }, income_year: 480000, dibao_month: 40000, property_fits: 'yes' }, on: '2022-10-10', then: 'unknown', needs: ['income_year'] },
  { given: { incomes: { rows: [{ kind: 'wages' }], complete: true }, dibao_month: 40000, property_fits: 'yes' }, on: '2022-10-10', then: 'unknown', needs: ['income_year', 'income_month', 'incomes[0].amount'] },
  // Lu’an from July 2024: 721 yuan a month in villages, 756 in towns.
  { given: { income_month: 72099, property_fits: 'yes' }, on: '2024-10-10', place: '341500', then: 'pass', reason: 'below' },
  { given: { income_month: 72100, property_fits: 'yes' }, on: '2024-10-10', place: '341500', then: 'unknown', needs: ['hukou_type'] },
  { given: { income_month: 72100, property_fits: 'yes', hukou_type: 'rural' }, on: '2024-10-10', place: '341500', then: 'fail', reason: 'income' },
  { given: { income_month: 72100, property_fits: 'yes', hukou_type: 'urban' }, on: '2024-10-10', place: '341500', then: 'pass', reason: 'below' },
  { given: { income_month: 72000, property_fits: 'yes', hukou_type: 'rural', dibao_month: 40000 }, on: '2024-10-10', place: '341500', then: 'unknown', needs: ['dibao_month'] },
  { given: { income_month: 72100, property_fits: 'yes', dibao_month: 75600 }, on: '2024-10-10', place: '341500', then: 'pass', reason: 'below' },
  { given: { income_month: 39999, property_fits: 'yes', hukou_type: 'rural', dibao_month: 40000 }, on: '2024-10-10', place: '341500', then: 'pass', reason: 'below' },
  // Dongying in late 2019: 5,400 yuan a year in villages.
  { given: { income_year: 539999, property_fits: 'yes', hukou_type: 'rural' }, on: '2019-10-10', place: '370500', then: 'pass', reason: 'below' },
  { given: { income_year: 540000, property_fits: 'yes', hukou_type: 'rural' }, on: '2019-10-10', place: '370500', then: 'fail', reason: 'income' },
  { given: { income_month: 75600, property_fits: 'yes' }, on: '2024-10-10', place: '341500', then: 'fail', reason: 'income' },
  { given: { income_year: 0, savings_limit: 100000, deposit: 100001 }, on: '2022-10-10', then: 'fail', reason: 'property' },
  { given: { income_year: 0, savings_limit: 100000, deposit: 100001, property_fits: 'yes' }, on: '2022-10-10', then: 'unknown', needs: ['property_fits'] },
  { given: { income_year: 0, savings_limit: 100000, deposit: 100000, homes: 1, vehicles: 0, businesses: 0 }, on: '2022-10-10', then: 'pass' },
  { given: { income_year: 240000, dibao_month: 40000, property_fits: 'yes' }, on: '2018-10-10', then: 'pass', reason: 'below' },
  { given: { income_year: 0, property_fits: 'yes' }, on: '2018-10-10', then: 'pass' },
  { given: { income_year: 480000, dibao_month: 40000, property_fits: 'yes' }, on: '2018-10-10', then: 'fail', reason: 'income' },
  { given: { income_year: 0, income_month: 50000, dibao_month: 40000, property_fits: 'yes' }, on: '2018-10-10', then: 'unknown', needs: ['income_year'] },
  { given: { property_fits: 'no' }, on: '2022-10-10', then: 'fail', reason: 'property' },
  { given: { income_year: 240000 }, on: '2022-10-10', then: 'unknown', needs: ['dibao_month', 'property_fits', 'deposit', 'savings_limit', 'homes', 'vehicles', 'businesses'] },
  { given: { income_month: 20000, dibao_month: 40000 }, on: '2022-10-10', then: 'unknown', needs: ['property_fits', 'deposit', 'savings_limit', 'homes', 'vehicles', 'businesses'] },
];
