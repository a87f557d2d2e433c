import type { Figure } from '../../policy/pack.ts';
import type { Setting } from '../../policy/resolve.ts';
import type { Answer, FactsOfAnswer } from '../../engine/answer.ts';
import { compute, packNeed } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';

const monthOf = (f: Figure): number => (f.per === 'year' ? Math.round(f.value / 12) : f.value);
const yearOf = (f: Figure): number => (f.per === 'year' ? f.value : f.value * 12);

const modeFacts = (mode: 'centralised' | 'home-based', setting: Setting, amount: number): FactsOfAnswer => ({
  mode: { code: mode, of: 'mode' },
  place: setting.pack?.name ?? { zh: '当地', en: 'the place' },
  amount: { yuan: amount },
});

const since = (f: Figure): FactsOfAnswer => ({
  month: { yuan: monthOf(f) },
  year: { yuan: yearOf(f) },
  since:
    f.from !== 'unknown'
      ? { zh: `${f.from.slice(0, 4)}年${Number(f.from.slice(5, 7))}月起`, en: `since ${f.from.slice(0, 7)}` }
      : { zh: typeof f.to === 'string' && f.to !== 'unknown' ? `${f.to.slice(0, 4)}年${Number(f.to.slice(5, 7))}月以前` : '起始日期未载', en: typeof f.to === 'string' && f.to !== 'unknown' ? `before ${f.to.slice(0, 7)}` : 'since an unknown day' },
});

/** What the packs can't settle: is the amount at least a figure that belongs to a year? Asked, never claimed. */
function undecided(amount: number, setting: Setting & { known: false }, facts: FactsOfAnswer, needs: readonly [`pack:standard.rural.${'centralised' | 'home-based'}`]): Answer {
  const candidates = setting.candidates;
  const yearly = candidates.find((f) => yearOf(f) === amount && monthOf(f) !== amount);
  if (yearly) return { is: 1, needs, reason: 'maybe-yearly', facts: { ...facts, ...since(yearly), because: setting.why } };
  return { is: 1, needs, reason: 'no-figure', facts: { ...facts, because: setting.why } };
}

/** The monthly amount against the place's standard for the mode and day; a figure of a year or of another period is named as such. */
export default check({
  id: 'support/standard',
  about: 'basic_amount',
  from: '2006-03-01',
  to: null,
  law: [
    cite('regulations-2006', '第十条', 'article 10', { to: '2016-10-10' }),
    cite('assistance-law-2026', '第十七条', 'article 17', { from: '2026-07-01' }),
  ],
  title: { zh: '月供养标准与当地标准', en: 'Monthly amount and local standard' },
  when: compute(
    ['basic_amount', 'mode'],
    ([amount, mode], [centralised, homeBased]): Answer => {
      if (amount === null || mode === null) {
        return { is: 1, needs: [...(mode === null ? (['mode'] as const) : []), ...(amount === null ? (['basic_amount'] as const) : [])] };
      }
      const setting: Setting = mode === 'centralised' ? centralised : homeBased;
      const needs = [packNeed(`standard.rural.${mode}`)] as readonly [`pack:standard.rural.${typeof mode}`];
      const facts = modeFacts(mode, setting, amount);
      if (!setting.known) return undecided(amount, setting, facts, needs);
      const right = monthOf(setting.figure);
      const told = { ...facts, ...since(setting.figure), source: setting.source.title, where: setting.source.where };
      const fix = { field: 'basic_amount', value: right } as const;
      if (amount === right) return { is: 2, reason: 'yes', facts: told };
      if (amount === yearOf(setting.figure)) return { is: 0, reason: 'yearly', facts: told, fix };
      const other = setting.series.find((f) => f !== setting.figure && (monthOf(f) === amount || yearOf(f) === amount));
      if (other) {
        return { is: 0, reason: monthOf(other) === amount ? 'other-period' : 'other-yearly', facts: { ...told, other: { yuan: monthOf(other) }, period: since(other)['since'] ?? '' }, fix };
      }
      // Nobody wrote down since when this figure ran: another amount may have been right on the day.
      if (setting.figure.from === 'unknown') return { is: 1, needs, reason: 'undated', facts: told };
      return { is: 0, reason: 'differs', facts: told, fix };
    },
    ['standard.rural.centralised', 'standard.rural.home-based'],
  ),
  words: {
    yes: { says: { zh: '{place}{mode}标准是每月{month}元（{since}）。', en: 'The standard of {place} {mode} is {month} yuan a month ({since}).' }, why: { zh: '依据：{source}，{where}。', en: 'Source: {source}, {where}.' } },
    yearly: {
      says: { zh: '{amount}元是{place}一年的标准；{mode}每月是{month}元（{since}）。', en: '{amount} yuan is what {place} pays a year; a month {mode} it is {month} yuan ({since}).' },
      why: { zh: '{month}元 × 12 ＝ {year}元。依据：{source}，{where}。', en: '{month} × 12 = {year} yuan. Source: {source}, {where}.' },
      todo: { zh: '本栏填每月的数。', en: 'Enter the monthly figure here.' },
      fix: { zh: '改为{month}元', en: 'Change to {month} yuan' },
    },
    'other-period': {
      says: { zh: '{amount}元是{place}{period}的标准；申请日期适用的是每月{month}元（{since}）。', en: '{amount} yuan is the standard of {place} {period}; on the date of application it is {month} yuan a month ({since}).' },
      why: { zh: '依据：{source}，{where}。', en: 'Source: {source}, {where}.' },
      todo: { zh: '核对申请日期；日期无误就改为{month}元。', en: 'Check the date of application; if it is right, change to {month} yuan.' },
      fix: { zh: '改为{month}元', en: 'Change to {month} yuan' },
    },
    'other-yearly': {
      says: { zh: '{amount}元是{place}{period}一年的标准；申请日期适用的是每月{month}元（{since}）。', en: '{amount} yuan is what {place} paid a year {period}; on the date of application it is {month} yuan a month ({since}).' },
      why: { zh: '依据：{source}，{where}。', en: 'Source: {source}, {where}.' },
      todo: { zh: '本栏填每月的数；并核对申请日期。', en: 'Enter the monthly figure here, and check the date of application.' },
      fix: { zh: '改为{month}元', en: 'Change to {month} yuan' },
    },
    differs: {
      says: { zh: '填的是{amount}元，{place}{mode}标准是每月{month}元（{since}）。', en: 'Entered: {amount} yuan; the standard of {place} {mode} is {month} yuan a month ({since}).' },
      why: { zh: '依据：{source}，{where}。', en: 'Source: {source}, {where}.' },
      todo: { zh: '按标准改正；当地另有规定的，以当地文件为准。', en: 'Correct it to the standard, unless the place has a rule of its own.' },
      fix: { zh: '改为{month}元', en: 'Change to {month} yuan' },
    },
    undated: { says: { zh: '{place}{since}的标准是每月{month}元，但资料未载始于何日，不能判断{amount}元是否正确。', en: 'The standard of {place} {since} was {month} yuan a month, but the source does not say since when; whether {amount} yuan is right can’t be told.' } },
    'maybe-yearly': {
      says: { zh: '{amount}元与{place}{mode}一年的标准相同；如果填的是年标准，每月是{month}元。', en: '{amount} yuan equals what {place} paid a year; if that is what was meant, a month is {month} yuan.' },
      why: { zh: '{because}，所以不作判断。', en: 'Not decided: {because}.' },
    },
    'no-figure': {
      says: { zh: '没有可用的{mode}标准，未核对{amount}元。', en: 'No standard to hold {amount} yuan against.' },
      why: { zh: '{because}。', en: '{because}.' },
    },
  },
});

export const examples: readonly Example[] = [
  { given: { mode: 'centralised', basic_amount: 30000 }, on: '2010-05-04', place: '611021', then: 'pass' },
  { given: { mode: 'centralised', basic_amount: 360000 }, on: '2010-05-04', place: '611021', then: 'fail', reason: 'yearly' },
  { given: { mode: 'centralised', basic_amount: 12000 }, on: '2010-05-04', place: '611021', then: 'fail', reason: 'other-period' },
  { given: { mode: 'centralised', basic_amount: 144000 }, on: '2010-05-04', place: '611021', then: 'fail', reason: 'other-yearly' },
  { given: { mode: 'centralised', basic_amount: 25000 }, on: '2010-05-04', place: '611021', then: 'fail', reason: 'differs' },
  { given: { mode: 'centralised', basic_amount: 12000 }, on: '2009-03-04', place: '611021', then: 'pass' },
  { given: { mode: 'centralised', basic_amount: 30000 }, on: '2009-03-04', place: '611021', then: 'fail', reason: 'other-period' },
  { given: { mode: 'centralised', basic_amount: 144000 }, on: '2009-03-04', place: '611021', then: 'fail', reason: 'yearly' },
  { given: { mode: 'centralised', basic_amount: 11000 }, on: '2009-03-04', place: '611021', then: 'unknown', reason: 'undated', needs: ['pack:standard.rural.centralised'] },
  { given: { mode: 'centralised', basic_amount: 360000 }, on: '2020-05-04', place: '611021', then: 'unknown', reason: 'maybe-yearly', needs: ['pack:standard.rural.centralised'] },
  { given: { mode: 'home-based', basic_amount: 30000 }, on: '2010-05-04', place: '611021', then: 'unknown', reason: 'no-figure', needs: ['pack:standard.rural.home-based'] },
  { given: { mode: 'centralised', basic_amount: 230000 }, on: '2008-05-04', place: '370923', then: 'unknown', reason: 'maybe-yearly', needs: ['pack:standard.rural.centralised'] },
  { given: { mode: 'centralised' }, on: '2010-05-04', place: '611021', then: 'unknown', needs: ['basic_amount'] },
];
