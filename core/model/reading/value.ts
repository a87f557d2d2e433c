import { isRealDate, narrow, readDate } from '../../format/dates.ts';
import { readMoney } from '../../format/money.ts';
import { readMonth } from '../../format/months.ts';
import { nearest } from '../../policy/reading/nearest.ts';
import type { Known, NumberSpec, ValueSpec, Words } from '../field-spec.ts';
import { limitsOf, longestText } from '../limits.ts';
import { valueInWords } from '../value-in-words.ts';
import { broken } from './safe.ts';

/** What a value was read as; null where it could not be. `says` where somebody should know how it was read, or why it wasn’t. */
export interface Reading {
  readonly value: Known | null;
  readonly says?: Words;
  readonly todo?: Words;
}

const shown = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text).replace(/\p{C}/gu, '');
const words = (zh: string, en: string): Words => ({ zh, en });
const silent = (value: Known | null): Reading => ({ value });
const unread = (says: Words, todo: Words): Reading => ({ value: null, says, todo });

/** How a value of the field is written. */
export function howToWrite(spec: ValueSpec): Words {
  switch (spec.kind) {
    case 'integer':
      return words('填一个整数，如 12。', 'Write a whole number, such as 12.');
    case 'decimal':
      return words('填一个数，如 12.5。', 'Write a number, such as 12.5.');
    case 'money':
      return words('写成文本“3600元”，或者写成以分为单位的整数（360000）。', 'Write it as text, “3600元”, or as whole fen, 360000.');
    case 'date':
      return words('写成 2009-03-05 这样的日期。', 'Write a day such as 2009-03-05.');
    case 'month':
      return words('写成 2009-03 这样的月份。', 'Write a month such as 2009-03.');
    case 'truth':
      return words('填 true（是）或 false（否）；不知道的留空。', 'Write true or false; leave it out where it isn’t known.');
    case 'code': {
      const codes = Object.entries(spec.codes);
      const more = codes.length > 12;
      const listed = codes.slice(0, 12);
      return words(`填以下代码之一：${listed.map(([code, w]) => `${code}（${w.zh}）`).join('、')}${more ? '等' : ''}。`, `Write one of: ${listed.map(([code, w]) => `${code} (${w.en})`).join(', ')}${more ? ' and so on' : ''}.`);
    }
    case 'text':
      return words(`填文字，不超过${longestText}字。`, `Write text, of at most ${longestText} characters.`);
    default:
      return words('按文本填写号码，如 "0123"。', 'Write the number as text, such as "0123".');
  }
}

function readAs(spec: ValueSpec, value: Known): Reading {
  const unit = spec.kind === 'money' ? words('元', ' yuan') : words('', '');
  return {
    value,
    says: words(`已按“${valueInWords(spec, value, 'zh')}${unit.zh}”读入。`, `Was read as “${valueInWords(spec, value, 'en')}${unit.en}”.`),
    todo: words('请核对是否如此。', 'Check that this is what was meant.'),
  };
}

const kindNames: Readonly<Record<string, Words>> = {
  object: words('一组数据', 'a group of values'),
  function: words('一段程序', 'a program'),
  symbol: words('一个符号', 'a symbol'),
  boolean: words('是或否', 'yes or no'),
  number: words('一个数字', 'a number'),
  bigint: words('一个数字', 'a number'),
  string: words('一段文字', 'text'),
};

const wrongKind = (spec: ValueSpec, value: unknown): Reading => {
  const is = kindNames[typeof value] ?? words('别的内容', 'something else');
  return unread(words(`这里应填“${spec.label.zh}”，填的却是${is.zh}。`, `“${spec.label.en}” belongs here, and there is ${is.en}.`), howToWrite(spec));
};

function bounded(spec: NumberSpec, n: number, isPlain: boolean): Reading {
  const { least, most } = limitsOf(spec);
  if (n < 0 && least >= 0) return unread(words(`“${spec.label.zh}”不能小于0。`, `“${spec.label.en}” can’t be below 0.`), words('填0或大于0的数；不知道的留空。', 'Write 0 or more; leave it out where it isn’t known.'));
  if (n < least || n > most) return unread(words(`“${spec.label.zh}”不可能是这么大的数。`, `“${spec.label.en}” can’t be a number of that size.`), words('核对是否多写了数字，再填写。', 'Look for digits too many, and write it again.'));
  if (spec.kind !== 'decimal' && !Number.isInteger(n)) {
    return spec.kind === 'money'
      ? unread(words('金额写成数字时以分为单位，不能有小数。', 'A sum written as a number is in fen, with nothing behind the point.'), howToWrite(spec))
      : unread(words(`“${spec.label.zh}”应为整数。`, `“${spec.label.en}” is a whole number.`), howToWrite(spec));
  }
  const value = Object.is(n, -0) ? 0 : n;
  if (isPlain && value >= 0) return silent(value);
  // Below nothing it is read, and said.
  if (isPlain && spec.kind === 'decimal') return silent(value);
  return readAs(spec, value);
}

const written = /^([+-])?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;

/** A number as text: full-width, with separators of thousands, with its unit behind. */
function numberIn(spec: NumberSpec, text: string): number | null {
  let bare = narrow(text).replace(/\s/g, '').replace('−', '-');
  for (const unit of [spec.unit.zh, spec.unit.zh === '周岁' ? '岁' : '']) if (unit !== '' && bare.endsWith(unit)) bare = bare.slice(0, -unit.length);
  const m = written.exec(bare);
  return m ? Number(bare.replaceAll(',', '')) : null;
}

function numberFrom(spec: NumberSpec, value: unknown): Reading {
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return bounded(spec, value, true);
    return unread(words('这不是一个确定的数。', 'This is no definite number.'), howToWrite(spec));
  }
  if (typeof value === 'bigint') return bounded(spec, Number(value), false);
  if (typeof value !== 'string') return wrongKind(spec, value);
  if (value.length > 100) return unread(words(`“${spec.label.zh}”写得太长，不是一个数。`, `“${spec.label.en}” is too long to be a number.`), howToWrite(spec));
  const n = spec.kind === 'money' ? readMoney(value) : numberIn(spec, value);
  if (n !== null) return bounded(spec, n, false);
  return unread(words(`“${shown(value)}”读不成${spec.kind === 'money' ? '金额' : '数'}。`, `“${shown(value)}” can’t be read as a ${spec.kind === 'money' ? 'sum of money' : 'number'}.`), howToWrite(spec));
}

function dayFrom(spec: ValueSpec & { readonly kind: 'date' | 'month' }, value: unknown): Reading {
  if (typeof value !== 'string') return wrongKind(spec, value);
  const text = value.length > 60 ? '' : value;
  const day = readDate(text);
  if (spec.kind === 'month') {
    const month = readMonth(text);
    if (month !== null) return month === value ? silent(month) : readAs(spec, month);
    if (day !== null && isRealDate(day)) return readAs(spec, day.slice(0, 7));
    return unread(words(`“${shown(value)}”不是一个月份。`, `“${shown(value)}” is no month.`), howToWrite(spec));
  }
  if (day !== null && isRealDate(day)) return day === value ? silent(day) : readAs(spec, day);
  if (day !== null) return unread(words(`日历上没有“${shown(value)}”这一天。`, `There is no such day as “${shown(value)}”.`), words('核对年、月、日后重新填写。', 'Check the year, the month and the day.'));
  return unread(words(`“${shown(value)}”不是一个完整的日期。`, `“${shown(value)}” is no full date.`), howToWrite(spec));
}

function codeFrom(spec: ValueSpec & { readonly kind: 'code' }, value: unknown): Reading {
  if (typeof value !== 'string') return wrongKind(spec, value);
  if (Object.hasOwn(spec.codes, value)) return silent(value);
  const text = value.length > 100 ? '' : narrow(value).trim();
  const said = Object.entries(spec.codes).filter(([code, w]) => [code, w.zh, w.en].some((name) => narrow(name).toLowerCase() === text.toLowerCase()));
  const [only] = said;
  if (only && said.length === 1) return readAs(spec, only[0]);
  const codes = Object.keys(spec.codes);
  const near = text === '' ? null : nearest(text, codes);
  const todo = howToWrite(spec);
  return unread(
    words(`“${spec.label.zh}”没有“${shown(value)}”这一项。`, `“${spec.label.en}” has no “${shown(value)}”.`),
    near === null ? todo : words(`是否要填“${near}”？${todo.zh}`, `Was “${near}” meant? ${todo.en}`),
  );
}

const truths: Readonly<Record<string, boolean>> = { true: true, yes: true, 是: true, false: false, no: false, 否: false };

function truthFrom(spec: ValueSpec, value: unknown): Reading {
  if (typeof value === 'boolean') return silent(value);
  if (typeof value !== 'string') return wrongKind(spec, value);
  const text = value.length > 20 ? '' : narrow(value).trim().toLowerCase();
  if (Object.hasOwn(truths, text)) return readAs(spec, truths[text]!);
  return unread(words(`“${shown(value)}”看不出是“是”还是“否”。`, `“${shown(value)}” says neither yes nor no.`), howToWrite(spec));
}

function textFrom(spec: ValueSpec, value: unknown): Reading {
  if (typeof value === 'number' || typeof value === 'bigint') {
    if (spec.kind === 'text') return wrongKind(spec, value);
    // A table keeps a long number to 15 digits and a leading nought not at all.
    if (typeof value === 'number' && !(Number.isSafeInteger(value) && value >= 0 && value < 1e15)) {
      return unread(words('号码写成了数字，末尾几位可能已经丢失。', 'The number is no text: its last digits may be lost.'), howToWrite(spec));
    }
    const text = String(value);
    return text.startsWith('-') || text.length > 40 ? wrongKind(spec, value) : { value: text, says: words('号码写成了数字，已按文本读入。', 'The number is no text; it was read as text.'), todo: words('核对开头的0有没有丢失。', 'Check that no nought at its beginning was lost.') };
  }
  if (typeof value !== 'string') return wrongKind(spec, value);
  if (value.length > longestText) return unread(words(`“${spec.label.zh}”的文字太长。`, `“${spec.label.en}” is too long.`), howToWrite(spec));
  if (spec.kind === 'text') return silent(value);
  const half = narrow(value).trim();
  return half === value ? silent(value) : { value: half, says: words('全角字符或空格已改为半角读入。', 'Full-width characters or blanks were read as plain ones.'), todo: words('请核对是否如此。', 'Check that this is what was meant.') };
}

/** Reads a value for a field, whatever it is; blank is unknown, and nothing to tell. */
export function readValue(spec: ValueSpec, value: unknown): Reading {
  if (value === broken) return unread(words('这一项读不出来。', 'This can’t be read.'), howToWrite(spec));
  if (value === null || value === undefined || (typeof value === 'string' && value.length <= longestText && value.trim() === '')) return silent(null);
  switch (spec.kind) {
    case 'integer':
    case 'decimal':
    case 'money':
      return numberFrom(spec, value);
    case 'date':
    case 'month':
      return dayFrom(spec as ValueSpec & { readonly kind: 'date' | 'month' }, value);
    case 'code':
      return codeFrom(spec, value);
    case 'truth':
      return truthFrom(spec, value);
    default:
      return textFrom(spec, value);
  }
}
