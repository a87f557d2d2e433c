import { dateInWords, type PlainDate } from '../../../core/format/dates.ts';
import { yuan } from '../../../core/format/money.ts';
import type { Language, Words } from '../../../core/model/field-spec.ts';
import type { Area, SupportMode, Yield } from '../../../core/policy/amount.ts';
import type { Source } from '../../../core/policy/pack.ts';
import { MAX_MONTHS, type ChoiceField, type Problem } from './choice.ts';

/** Everything that the calculator says by itself; what packs say comes in their own words. */
export interface CalculatorWords {
  readonly lang: string;
  readonly label: Readonly<Record<ChoiceField, string>>;
  readonly area: Readonly<Record<Area, string>>;
  readonly mode: Readonly<Record<SupportMode, string>>;
  readonly problem: Readonly<Record<ChoiceField, Readonly<Record<Problem, string>>>>;
  readonly choose: string;
  readonly monthUnit: string;
  /** What stands in the result's place before there is one. */
  readonly waiting: string;
  readonly total: string;
  readonly perMonth: string;
  readonly sure: string;
  readonly period: string;
  readonly reckoning: string;
  readonly amount: string;
  readonly basis: string;
  readonly method: string;
  readonly assumption: string;
  readonly rounding: string;
  readonly possible: string;
  readonly notSubmitted: string;
  readonly unchanged: string;
  money(fen: number): string;
  /** A figure with its period: 每月300元. */
  standard(of: Yield): string;
  /** The arithmetic of one figure over its months. */
  sum(of: Yield): string;
  about(of: Yield): string;
  /** 2009年3月, 至8月: the first and last of whole months, to be read on end; the second is '' for one month. */
  span(from: PlainDate, months: number): readonly [string, string];
  since(of: Yield): string;
  /** Title, place in it, and when somebody last looked. */
  source(source: Source): string;
  unknownTitle(place: string, mode: SupportMode): string;
  gap(from: PlainDate, months: number, why: Words): string;
  ifApplies(of: Yield): string;
  /** Sure months and a candidate's together. */
  together(known: number, of: Yield): string;
  askWhom(place: string): string;
  cannotFill(place: string, mode: SupportMode): string;
}

/** The calendar month `n` after the one that the day is in. */
function monthAfter(from: PlainDate, n: number): readonly [number, number] {
  const count = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + n;
  return [Math.floor(count / 12), (count % 12) + 1];
}

const zh: CalculatorWords = {
  lang: 'zh-CN',
  label: { place: '县（区）', area: '城乡', date: '开始日期', mode: '供养方式', months: '月数' },
  area: { rural: '农村', urban: '城镇' },
  mode: { centralised: '集中供养', 'home-based': '分散供养' },
  problem: {
    place: { missing: '请选择县（区）', unfit: '没有该县（区）的政策包，请另选' },
    area: { missing: '请选择农村或城镇', unfit: '请选择农村或城镇' },
    date: { missing: '请填写开始日期', unfit: '请填写完整、真实的日期（1950年至2099年）' },
    mode: { missing: '请选择供养方式', unfit: '请选择供养方式' },
    months: { missing: '请填写月数', unfit: `月数应为1至${MAX_MONTHS}的整数` },
  },
  choose: '请选择',
  monthUnit: '个月',
  waiting: '填写以上各项后，在此显示金额。',
  total: '合计',
  perMonth: '每月',
  sure: '能够确定的月份',
  period: '期间',
  reckoning: '计算',
  amount: '金额',
  basis: '依据',
  method: '算法',
  assumption: '按整月计算。首月按开始日期当天的标准，以后各月按当月1日的标准；月中调整的，从次月起按新标准。这是本工具的约定，不是政策规定。',
  rounding: '年标准除以12不尽时，每月数四舍五入到分；合计由年标准直接算出，最后取整一次。',
  possible: '可能的金额',
  notSubmitted: '仅供参考，不填入表单',
  unchanged: '以上按整段期间都适用同一标准计算；期间内如有调整，金额不同。',
  money: (fen) => `${yuan(fen)}元`,
  standard: ({ figure }) => `${figure.per === 'year' ? '每年' : '每月'}${yuan(figure.value)}元`,
  sum: (of) => `${zh.standard(of)}${of.figure.per === 'year' ? ' ÷ 12' : ''} × ${of.months}个月`,
  about: (of) => `每月${of.perMonthExact ? '' : '约'}${yuan(of.perMonthFen)}元`,
  span(from, months) {
    const [y1, m1] = monthAfter(from, 0);
    const [y2, m2] = monthAfter(from, months - 1);
    return [`${y1}年${m1}月`, months === 1 ? '' : `至${y1 === y2 ? '' : `${y2}年`}${m2}月`];
  },
  since: ({ figure }) => (figure.from === 'unknown' ? '' : `${dateInWords(figure.from, 'zh')}起`),
  source: (source) => `${source.title.zh}（${source.where.zh}），${dateInWords(source.checkedOn, 'zh')}核对`,
  unknownTitle: (place, mode) => `${place}${zh.mode[mode]}：无法确定金额`,
  gap: (from, months, why) => `${zh.span(from, months).join('')}：${why.zh}。`,
  ifApplies: (of) => `如果适用${yuan(of.figure.value)}元/${of.figure.per === 'year' ? '年' : '月'}`,
  together: (known, of) => `与已知月份合计${yuan(known + of.fen)}元`,
  askWhom: (place) => `请向${place}民政局查询该期间执行的标准。`,
  cannotFill: (place, mode) => `${place}${zh.mode[mode]}标准在所选期间未知，无法填入金额，请向${place}民政局查询`,
};

const monthsEn = (n: number): string => (n === 1 ? '1 month' : `${n} months`);
const monthName = (y: number, m: number): string => dateInWords(`${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-01`, 'en').slice(2);

const en: CalculatorWords = {
  lang: 'en',
  label: { place: 'County', area: 'Area', date: 'From', mode: 'Support mode', months: 'Months' },
  area: { rural: 'Rural', urban: 'Urban' },
  mode: { centralised: 'In an institution', 'home-based': 'At home' },
  problem: {
    place: { missing: 'Choose a county', unfit: 'No policy pack for this place: choose another' },
    area: { missing: 'Choose rural or urban', unfit: 'Choose rural or urban' },
    date: { missing: 'Fill in the first day', unfit: 'A whole, real day from 1950 to 2099' },
    mode: { missing: 'Choose a support mode', unfit: 'Choose a support mode' },
    months: { missing: 'Fill in the number of months', unfit: `A whole number from 1 to ${MAX_MONTHS}` },
  },
  choose: 'Choose',
  monthUnit: 'months',
  waiting: 'Fill in the above to see the amount here.',
  total: 'In all',
  perMonth: 'A month',
  sure: 'Months that are sure',
  period: 'Period',
  reckoning: 'Reckoning',
  amount: 'Amount',
  basis: 'Basis',
  method: 'Method',
  assumption:
    'Whole months are counted. The first month has the standard of the chosen day, each later one that of its first day; a change within a month counts from the next. This is a convention of this tool, not policy.',
  rounding: 'Where a yearly standard is not a whole number of fen a month, the month is rounded to the fen; the sum comes from the yearly standard and is rounded once.',
  possible: 'Possible amounts',
  notSubmitted: 'for reference, not put into the form',
  unchanged: 'Each takes one standard to hold for the whole period; a change within it gives another amount.',
  money: (fen) => `${yuan(fen)} yuan`,
  standard: ({ figure }) => `${yuan(figure.value)} yuan a ${figure.per === 'year' ? 'year' : 'month'}`,
  sum: (of) => `${en.standard(of)}${of.figure.per === 'year' ? ' ÷ 12' : ''} × ${monthsEn(of.months)}`,
  about: (of) => `${of.perMonthExact ? '' : 'about '}${yuan(of.perMonthFen)} yuan a month`,
  span(from, months) {
    const [y1, m1] = monthAfter(from, 0);
    const [y2, m2] = monthAfter(from, months - 1);
    return [monthName(y1, m1), months === 1 ? '' : ` to ${monthName(y2, m2)}`];
  },
  since: ({ figure }) => (figure.from === 'unknown' ? '' : `since ${dateInWords(figure.from, 'en')}`),
  source: (source) => `${source.title.en} (${source.where.en}), checked on ${dateInWords(source.checkedOn, 'en')}`,
  unknownTitle: (place, mode) => `${place}, ${en.mode[mode].toLowerCase()}: no amount can be named`,
  gap: (from, months, why) => `${en.span(from, months).join('')}: ${why.en}.`,
  ifApplies: (of) => `If ${en.standard(of)} applies`,
  together: (known, of) => `${yuan(known + of.fen)} yuan with the known months`,
  askWhom: (place) => `Ask the civil affairs bureau of ${place} which standard was in force.`,
  cannotFill: (place, mode) => `The standard of ${place} (${en.mode[mode].toLowerCase()}) is not known for the period, so no amount can be filled in: ask its civil affairs bureau`,
};

/** The words in the asked language; Chinese unless English is asked for. */
export const words = (language: Language): CalculatorWords => (language === 'en' ? en : zh);
