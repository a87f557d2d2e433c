import { yes, type Answer, type FactsOfAnswer } from '../../engine/answer.ts';
import type { Truth } from '../../engine/truth.ts';
import { compute, packNeed, type Condition } from '../../engine/condition.ts';
import type { Words } from '../../model/field-spec.ts';
import { fields } from '../../model/fields.ts';
import type { Figure } from '../../policy/pack.ts';
import type { Setting } from '../../policy/resolve.ts';

const monthOf = (f: Figure): number => (f.per === 'year' ? Math.round(f.value / 12) : f.value);
const yearOf = (f: Figure): number => (f.per === 'year' ? f.value : f.value * 12);
const monthWords = (d: string): Words => ({ zh: `${d.slice(0, 4)}年${Number(d.slice(5, 7))}月`, en: d.slice(0, 7) });

const since = (f: Figure): Words => {
  if (f.from !== 'unknown') return { zh: `${monthWords(f.from).zh}起`, en: `since ${monthWords(f.from).en}` };
  if (f.to === null || f.to === 'unknown') return { zh: '起始日期未载', en: 'since an unknown day' };
  return { zh: `${monthWords(f.to).zh}以前`, en: `before ${monthWords(f.to).en}` };
};
const factsOf = (f: Figure): FactsOfAnswer => ({ month: { yuan: monthOf(f) }, year: { yuan: yearOf(f) }, since: since(f) });

const factors: readonly (readonly [times: number, over: number, words: Words])[] = [
  [1, 12, { zh: '十二分之一', en: 'a twelfth of' }],
  [12, 1, { zh: '12倍', en: '12 times' }],
  [1, 10_000, { zh: '万分之一', en: 'a ten-thousandth of' }],
  [10_000, 1, { zh: '1万倍', en: '10,000 times' }],
  [100, 1, { zh: '100倍', en: '100 times' }],
];

// A year’s figure that makes no whole yuan a month is paid rounded.
const isRight = (ofMonth: boolean, amount: number, figure: Figure): boolean =>
  amount === (ofMonth ? monthOf(figure) : yearOf(figure)) ||
  (ofMonth && figure.per === 'year' && figure.value % 1200 !== 0 && Math.abs(amount * 12 - figure.value) < 1200);

/** The truth of `against` alone. */
function truthOf(ofMonth: boolean, amount: number, setting: Setting): Truth {
  if (!setting.known) return 1;
  const { figure, series } = setting;
  if (isRight(ofMonth, amount, figure)) return 2;
  if (figure.from !== 'unknown') return 0;
  // Since nobody wrote down when it began, only what is surely mixed up is no.
  const right = ofMonth ? monthOf(figure) : yearOf(figure);
  const named = (f: Figure): boolean => monthOf(f) === amount || yearOf(f) === amount;
  return factors.some(([times, over]) => amount * over === right * times) || series.some(named) ? 0 : 1;
}

/** Holds an amount of a month or a year against one figure that may be in force; what it can't settle is asked. */
function against(field: 'basic_amount' | 'basic_amount_year', amount: number, setting: Setting, facts: FactsOfAnswer, needs: Answer & { is: 1 }): Answer {
  const ofMonth = field === 'basic_amount';
  const [own, other, mixed] = ofMonth ? ([monthOf, yearOf, 'yearly'] as const) : ([yearOf, monthOf, 'monthly'] as const);
  if (!setting.known) {
    const candidate = setting.candidates.find((f) => other(f) === amount && own(f) !== amount);
    const told = { ...facts, because: setting.why };
    return candidate ? { ...needs, reason: `maybe-${mixed}`, facts: { ...told, ...factsOf(candidate) } } : { ...needs, reason: 'no-figure', facts: told };
  }
  const { figure } = setting;
  const right = own(figure);
  const told = { ...facts, ...factsOf(figure), source: setting.source.title, where: setting.source.where };
  const fix = { field, value: right } as const;
  if (isRight(ofMonth, amount, figure)) return { ...yes, reason: 'yes', facts: told };
  if (amount === other(figure)) return { is: 0, reason: mixed, facts: told, fix };
  const factor = factors.find(([times, over]) => amount * over === right * times);
  if (factor) return { is: 0, reason: 'unit', facts: { ...told, times: factor[2] }, fix };
  const period = setting.series.find((f) => f !== figure && (own(f) === amount || other(f) === amount));
  if (period) return { is: 0, reason: own(period) === amount ? 'other-period' : `other-${mixed}`, facts: { ...told, period: since(period) }, fix };
  // Nobody wrote down since when this figure ran: another amount may have been right on the day.
  return figure.from === 'unknown' ? { ...needs, reason: 'undated', facts: told } : { is: 0, reason: 'differs', facts: told, fix };
}

const keys = ['standard.rural.centralised', 'standard.rural.home-based', 'standard.urban.centralised', 'standard.urban.home-based'] as const;

/** The amount against the place’s standard for area, mode and day. While the area is open, what is right in one of the two is right. */
export const asStandard = (field: 'basic_amount' | 'basic_amount_year'): Condition =>
  compute(
    [field, 'mode', 'support_area'],
    ([amount, mode, area], settings): Answer => {
      // A page may hold what is no mode at all.
      const known = mode !== null && Object.hasOwn(fields.mode.codes, mode);
      if (amount === null || mode === null || !known) return { is: 1, needs: [...(known ? [] : (['mode'] as const)), ...(amount === null ? [field] : [])] };
      const at = (a: 'rural' | 'urban'): number => keys.indexOf(`standard.${a}.${mode}`);
      // A place without a figure for its town has one for all.
      const both = settings[at('urban')]!.pack !== null;
      const one = (a: 'rural' | 'urban'): Answer => {
        const setting = settings[at(a)]!;
        const way = fields.mode.codes[mode];
        const where = fields.support_area.codes[a];
        const facts = {
          mode: both ? { zh: where.zh + way.zh, en: `${way.en} (${where.en})` } : ({ code: mode, of: 'mode' } as const),
          place: setting.pack?.name ?? { zh: '当地', en: 'the place' },
          amount: { yuan: amount },
        };
        return against(field, amount, setting, facts, { is: 1, needs: [packNeed(keys[at(a)]!)] });
      };
      if (area !== null || !both) return one(area ?? 'rural');
      const answers = [one('rural'), one('urban')] as const;
      const right = answers.find((a) => a.is === 2);
      if (right) return right;
      if (answers.some((a) => a.is === 1)) return { is: 1, needs: ['support_area'] };
      const [rural, urban] = answers.map((a) => a.facts ?? {}) as [FactsOfAnswer, FactsOfAnswer];
      return { is: 0, reason: 'neither', facts: { ...rural, urban: urban['month']!, urbanYear: urban['year']! } };
    },
    keys,
    ([amount, mode, area], settings) => {
      if (amount === null || mode === null || !Object.hasOwn(fields.mode.codes, mode)) return 1;
      const one = (a: 'rural' | 'urban'): Truth => truthOf(field === 'basic_amount', amount, settings[keys.indexOf(`standard.${a}.${mode}`)]!);
      if (area !== null || settings[keys.indexOf(`standard.urban.${mode}`)]!.pack === null) return one(area ?? 'rural');
      const [rural, urban] = [one('rural'), one('urban')];
      return rural === 2 || urban === 2 ? 2 : rural === 1 || urban === 1 ? 1 : 0;
    },
  );
