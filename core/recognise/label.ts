import { narrow } from '../format/dates.ts';
import { plainCharacters } from './characters.ts';

/** What a box is counted in, as far as its label says. */
export type Unit =
  | 'yuan'
  | 'yuan/month'
  | 'yuan/year'
  | 'ten-thousand'
  | 'ten-thousand/month'
  | 'ten-thousand/year'
  | 'mu'
  | 'square-metre'
  | 'people'
  | 'rooms'
  | 'years'
  | 'other';

export interface Label {
  /** The words alone: no blanks, signs, brackets or help; Latin letters in lower case. */
  readonly core: string;
  /** The same without what stands in brackets, without a number before it and without a remark behind it: 1、姓名（户主） is 姓名, 申请理由，200字以内 is 申请理由. */
  readonly short: string;
  /** What it offers a choice of, each as a core: 电话/手机. Empty for a plain label. */
  readonly parts: readonly string[];
  readonly unit: Unit | null;
  /** The period that stands between the label and its box: 供养标准：每年 □ 元. */
  readonly per: 'month' | 'year' | null;
}

/** No label of a form is longer; a page may well put a chapter where a label should stand. */
const longest = 120;

const plainUnits: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['亩', 'mu'],
  ['平方米', 'square-metre'],
  ['平米', 'square-metre'],
  ['平方', 'square-metre'],
  ['㎡', 'square-metre'],
  ['m2', 'square-metre'],
  ['m²', 'square-metre'],
  ['人', 'people'],
  ['口', 'people'],
  ['间', 'rooms'],
  ['岁', 'years'],
  ['周岁', 'years'],
  ['斤', 'other'],
  ['公斤', 'other'],
  ['个', 'other'],
  ['户', 'other'],
  ['%', 'other'],
]);

/** Reads a unit that stands by itself: 元/月, 单位：万元, 元/人·年, 亩. */
export function readUnit(text: string): Unit | null {
  const said = narrow(text.slice(0, 40)).toLowerCase().replace(/[\s*:：]/g, '').replace(/^单位/, '');
  const plain = plainUnits.get(said);
  if (plain) return plain;
  const m = /^\/?(万)?元?(?:整)?(.*)$/.exec(said);
  if (!m || !/元/.test(said)) return /^[/每](月|年)$/.test(said) ? (said.endsWith('月') ? 'yuan/month' : 'yuan/year') : null;
  const size = m[1] ? 'ten-thousand' : 'yuan';
  const per = (m[2] ?? '').replace(/[/每·.、]|人|户/g, '');
  if (per === '') return size;
  return per === '月' ? `${size}/month` : per === '年' ? `${size}/year` : null;
}

const none: readonly string[] = [];
const wordsOnly = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

function partsOf(text: string): readonly string[] {
  const parts = text.split(/[/、]|(?<=.)[或及和](?=.)/).map(wordsOnly).filter((part) => part !== '');
  return parts.length > 1 ? parts : none;
}

/** Labels that were read: a page says the same few hundred again and again. */
const kept = new Map<string, Label>();
const mostKept = 2000;

/** Takes a label as it stands on the page apart into its words and its unit. */
export function readLabel(text: string): Label {
  const known = kept.get(text);
  if (known) return known;
  const label = takeApart(text);
  if (kept.size >= mostKept) kept.clear();
  if (text.length <= longest) kept.set(text, label);
  return label;
}

function takeApart(text: string): Label {
  let unit: Unit | null = null;
  const whole = plainCharacters(narrow(text.slice(0, longest)).toLowerCase().replace(/[\s①-⓿❶-➓㈠-㉃]+/g, ''));
  const every = /.(?=[:,]?每([月年])$)/u.exec(whole);
  const open = every ? whole.replace(/[:,]?每[月年]$/, '') : whole;
  const per = every ? (every[1] === '月' ? 'month' : 'year') : null;
  const plain = open.replace(/[([【[]([^()[\]【】]*)[)\]】]?/g, (_whole, inside: string) => {
    const found = readUnit(inside);
    if (found) {
      unit ??= found;
      return '';
    }
    // help, not words: (点击?选择或者输入汉字、首字母拼音检索), (必填), (如:2009-03-05)
    return /[?？]|点击|选择|选填|必填|输入|填写|检索|格式|例如|^如|可不填|位数?$/.test(inside) ? '' : inside;
  });
  const core = wordsOnly(plain);
  // Most labels are nothing but their words.
  if ((core === open && !/\d/.test(open)) || /^\p{Script=Han}+[:*]*$/u.test(open)) return { core, short: core, parts: /[或及和]/.test(core) ? partsOf(core) : none, unit, per };
  const unbracketed = open
    .replace(/[([【[][^()[\]【】]*[)\]】]?/g, '')
    .replace(/^(?:\d{1,2}(?=[、.:：)\p{Script=Han}])|[一二三四五六七八九十]{1,2}、)/u, '')
    .replace(/(?<=\p{Script=Han})[,;!。].*$/u, '')
    .replace(/^(请(?:输入|填写|填入))\d+位(?:数?的)?/, '$1');
  return { core, short: wordsOnly(unbracketed), parts: partsOf(unbracketed), unit, per };
}
