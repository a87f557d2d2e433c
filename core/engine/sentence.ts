import { dateInWords, isRealDate } from '../format/dates.ts';
import { dayOf } from '../format/day-number.ts';
import { yuan } from '../format/money.ts';
import type { Known, Language, Words } from '../model/field-spec.ts';
import { labelOf, specOf } from '../model/spec-of.ts';
import { valueInWords } from '../model/value-in-words.ts';
import { NATION, packs } from '../policy/packs.ts';
import { parameters, type ParameterKey } from '../policy/parameters.ts';
import type { Condition, Row } from './condition.ts';
import type { ParameterRef, Quantity } from './quantity.ts';
import { readsOf } from './reads.ts';

/**
 * A condition or quantity as a sentence that can be read aloud: fields by their labels, codes by their words, money in
 * yuan, figures of the packs by their label and who sets them. It is worded from the data, so it can't say anything else.
 */

/** What is said: one sentence, or several under a head. */
type Said = string | Parted;

interface Parted {
  readonly head: string;
  readonly parts: readonly Said[];
  readonly joined: (parts: readonly string[]) => string;
  /** One sentence of two halves, which may be longer than a list in one line. */
  readonly flows?: true;
}

/** What a plain number stands for beside a quantity. */
type Unit = 'plain' | 'money' | 'day' | 'month' | Words;

const days: Words = { zh: '天', en: 'days' };
const times: Words = { zh: '项', en: '' };
const counted = /^[人户间张份处所个名次项方辆位座栋台家]/;

const lower = (text: string): string => (/^[A-Z](?:[a-z’]|\s)/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
const isFigure = (q: Quantity): q is ParameterRef => typeof q === 'object' && q.q === 'figure';
/** Stands on the right of a comparison: what is measured comes first. */
const isFixed = (q: Quantity): boolean => typeof q === 'number' || q.q === 'figure' || q.q === 'given-day';
const isNational = (parameter: ParameterKey): boolean => packs.get(NATION)?.parameters[parameter] !== undefined;
const isDay = (unit: Unit): boolean => unit === 'day' || unit === 'month';
const sameQuantity = (a: Quantity, b: Quantity): boolean => quantityKey(a) === quantityKey(b);
/** The part that stands beside a nought. */
const besideNought = (of: readonly Quantity[]): Quantity | undefined => (of.length === 2 ? of.find((part, i) => part !== 0 && of[1 - i] === 0) : undefined);

function firstUnit(of: readonly Quantity[]): Unit {
  const units = of.map(unitOf);
  return units.find(isDay) ?? units.find((u) => u !== 'plain') ?? 'plain';
}

function unitOf(q: Quantity): Unit {
  if (typeof q === 'number') return 'plain';
  switch (q.q) {
    case 'figure': {
      const { kind, unit } = parameters[q.parameter];
      return kind === 'money' ? 'money' : unit;
    }
    case 'field': {
      const spec = specOf(q.field);
      if (spec.kind === 'money') return 'money';
      if (spec.kind === 'integer' || spec.kind === 'decimal') return spec.unit.zh === '' ? 'plain' : spec.unit;
      return spec.kind === 'month' ? 'month' : spec.kind === 'date' ? 'day' : 'plain';
    }
    case 'given-day':
    case 'after-workdays':
    case 'after-months':
    case 'after-years':
    case 'month-start':
      return 'day';
    case 'difference':
      return q.of.every((part) => isDay(unitOf(part))) ? days : firstUnit(q.of);
    case 'sum':
    case 'least':
    case 'greatest':
      return firstUnit(q.of);
    case 'product':
      return q.of.some((part) => unitOf(part) === 'money') ? 'money' : 'plain';
    case 'quotient':
      return unitOf(q.of[0]) === 'money' && unitOf(q.of[1]) !== 'money' ? 'money' : 'plain';
    case 'years':
      return { zh: '年', en: 'years' };
    case 'months':
      return { zh: '个月', en: 'months' };
    case 'workdays':
      return { zh: '个工作日', en: 'working days' };
    case 'count':
    case 'rows':
      return times;
    case 'round':
    case 'total':
      return unitOf(q.of);
    case 'by':
      return firstUnit(Object.values(q.cases));
    case 'either':
      return firstUnit([q.then, q.otherwise]);
  }
}

/** What a sign beside it, a sign of multiplication, a minus sign before it would bind wrongly. */
const chosen = ['least', 'greatest'];
const added = [...chosen, 'sum', 'difference'];
const mixed = [...added, 'product', 'quotient'];

/** Quantities that have been given a name, by `quantityKey`: a long one is then spelt out once, elsewhere. */
export type QuantityNames = ReadonlyMap<string, string>;
const noNames: QuantityNames = new Map();
export const quantityKey = (q: Quantity): string => JSON.stringify(q);

const plain = (n: number): string => String(Math.round(n * 1e6) / 1e6);

class Wording {
  readonly #zh: boolean;
  readonly language: Language;
  /** Labels that a row and the case have alike, where both are spoken of. */
  #twice: ReadonlySet<string> = new Set();

  readonly #names: QuantityNames;

  constructor(language: Language, names: QuantityNames) {
    this.language = language;
    this.#names = names;
    this.#zh = language === 'zh';
  }

  #say(zh: string, en: string): string {
    return this.#zh ? zh : en;
  }

  #label(ref: string): string {
    const label = labelOf(ref, this.language);
    const whose = ref.includes('.') && this.#twice.has(label) ? this.#say('该项的', 'that row’s ') : '';
    return whose + (this.#zh ? label : lower(label));
  }

  /** Words what is said of the rows of a list. */
  #inRows<T>(of: Condition, words: () => T): T {
    const before = this.#twice;
    this.#twice = new Set([...readsOf(of).fields].map((field) => labelOf(field, this.language)));
    try {
      return words();
    } finally {
      this.#twice = before;
    }
  }

  #where(of: Condition): string {
    return this.#inRows(of, () => this.inline(this.said(of)));
  }

  #list(parts: readonly string[], last: Words): string {
    if (parts.length < 2) return parts.join('');
    return parts.slice(0, -1).join(this.#say('、', ', ')) + last[this.language] + parts.at(-1)!;
  }

  #or = (parts: readonly string[]): string => this.#list(parts, { zh: '或', en: ' or ' });
  #and = (parts: readonly string[]): string => this.#list(parts, { zh: '和', en: ' and ' });

  #bracketed(text: string): string {
    return this.#say(`（${text}）`, `(${text})`);
  }

  #figure(parameter: ParameterKey, per?: 'month' | 'year'): string {
    const label = parameters[parameter].label[this.language];
    const period = per === undefined ? '' : this.#bracketed({ month: this.#say('按月', 'a month'), year: this.#say('按年', 'a year') }[per]);
    const national = isNational(parameter);
    if (this.#zh) return `${/^(当地|国家|全国)/.test(label) ? '' : national ? '国家规定的' : '当地的'}${label}${period}`;
    return `the ${national ? 'national' : 'local'} figure “${label}”${period && ` ${period}`}`;
  }

  #number(n: number, unit: Unit): string {
    if (unit === 'money') return this.#say(`${yuan(Math.round(n))}元`, `${yuan(Math.round(n))} yuan`);
    if (unit === 'day' || unit === 'month') return dateInWords(dayOf(Math.round(n)), this.language);
    if (unit === 'plain') return plain(n);
    return this.#say(plain(n) + unit.zh, unit.en === '' || unit.en === '%' ? plain(n) + unit.en : `${plain(n)} ${unit.en}`);
  }

  #value(ref: string, value: Known): string {
    const spec = specOf(ref);
    if (typeof value === 'number') return this.#number(value, unitOf({ q: 'field', field: ref as never }));
    if (spec.kind === 'date' && !isRealDate(String(value))) return `“${String(value)}”`;
    const words = valueInWords(spec, value, this.language);
    return spec.kind === 'date' || words.includes('“') ? words : `“${words}”`;
  }

  /** @param unit what a bare number beside it stands for */
  quantity(q: Quantity, unit: Unit = unitOf(q)): string {
    if (typeof q === 'number') return this.#number(q, unit);
    const name = this.#names.size === 0 ? undefined : this.#names.get(quantityKey(q));
    if (name !== undefined) return name;
    switch (q.q) {
      case 'figure':
        return this.#figure(q.parameter, q.per);
      case 'field':
        return this.#label(q.field);
      case 'given-day':
        return dateInWords(q.day, this.language);
      case 'sum': {
        const parts = isDay(unitOf(q)) ? this.#operands(q.of, days, chosen) : this.#operands(q.of, unitOf(q), chosen);
        return parts.join(this.#say(' ＋ ', ' + '));
      }
      case 'difference': {
        const [a, b] = q.of;
        if (isDay(unitOf(a)) && isDay(unitOf(b))) return this.#say(`从${this.quantity(b)}到${this.quantity(a)}的天数`, `days from ${this.quantity(b)} to ${this.quantity(a)}`);
        const unitHere = isDay(unitOf(q)) ? days : unitOf(q);
        const [first, second] = [this.#operand(a, typeof a === 'number' ? unitHere : unitOf(a), chosen), this.#operand(b, typeof b === 'number' ? unitHere : unitOf(b), added)];
        return first + this.#say(' － ', ' − ') + second;
      }
      case 'product':
        return this.#operands(q.of, 'plain', added).join(' × ');
      case 'quotient': {
        const [a, b] = q.of;
        // 100 of a percentage is no number to read aloud.
        if (b === 100 && isFigure(a) && parameters[a.parameter].kind === 'percent') return this.quantity(a);
        return `${this.#operand(a, typeof a === 'number' ? unitOf(b) : unitOf(a), added)} ÷ ${this.#operand(b)}`;
      }
      case 'least':
      case 'greatest': {
        const other = besideNought(q.of);
        if (other !== undefined && q.q === 'greatest') return this.#bracketed(`${this.quantity(other)}${this.#say('，低于0的按0', ', 0 where it is below')}`);
        const parts = this.#and(q.of.map((part) => this.#operand(part, unitOf(q))));
        const [zh, en] = isDay(unitOf(q)) ? { least: ['最早的', 'earliest'], greatest: ['最晚的', 'latest'] }[q.q] : { least: ['最小的', 'least'], greatest: ['最大的', 'greatest'] }[q.q];
        return this.#say(`${parts}中${zh!}`, `the ${en!} of ${parts}`);
      }
      case 'round': {
        const to = q.to === 1 && unitOf(q) !== 'money' ? this.#say('整数', 'a whole number') : this.#number(q.to, unitOf(q));
        const way = { up: this.#say('向上进到', 'rounded up to'), down: this.#say('向下舍到', 'rounded down to'), nearest: this.#say('四舍五入到', 'rounded to') }[q.way];
        return `${this.#operand(q.of)}${this.#say('', ' ')}${this.#bracketed(way + this.#say('', ' ') + to)}`;
      }
      case 'years':
        return this.#between(q.of, '整年数', 'whole years');
      case 'months':
        return this.#between(q.of, '整月数', 'whole months');
      case 'workdays':
        return this.#between(q.of, '工作日数', 'working days');
      case 'after-workdays':
        return this.#after(q.of, { zh: '个工作日', en: 'working days' });
      case 'after-months':
        return this.#after(q.of, { zh: '个月', en: 'months' });
      case 'after-years':
        return this.#after(q.of, { zh: '年', en: 'years' });
      case 'month-start': {
        const of = this.#operand(q.of);
        const { plus } = q;
        // Beside a field that holds a month its first day is the month.
        const [zh, en] = unit === 'month' ? ['', ''] : ['1日', 'the first of '];
        if (plus === 0) return this.#say(`${of}当月${zh}`, `${en}the month of ${of}`);
        if (plus === 1) return this.#say(`${of}次月${zh}`, `${en}the month after ${of}`);
        if (plus === -1) return this.#say(`${of}上月${zh}`, `${en}the month before ${of}`);
        const far = Math.abs(plus);
        return this.#say(`${of}之${plus > 0 ? '后' : '前'}第${far}个月${zh}`, `${en}month ${far} ${plus > 0 ? 'after' : 'before'} ${of}`);
      }
      case 'count':
        return this.#say(`以下成立的项数（${this.#inlined(q.of)}）`, `how many of these hold (${this.#inlined(q.of)})`);
      case 'rows': {
        const list = `“${labelOf(q.list, this.language)}”`;
        if (q.where === null) return this.#say(`${list}的项数`, `the number of rows of ${list}`);
        const where = this.#where(q.where);
        return this.#say(`${list}中符合（${where}）的项数`, `the number of rows of ${list} for which (${where})`);
      }
      case 'total': {
        const list = `“${labelOf(q.list, this.language)}”`;
        const of = this.#operand(q.of);
        if (q.where === null) return this.#say(`${list}各项${of}合计`, `the total of ${of} over ${list}`);
        const where = this.#where(q.where);
        return this.#say(`${list}中符合（${where}）各项的${of}合计`, `the total of ${of} over the rows of ${list} for which (${where})`);
      }
      case 'by': {
        const unitHere = unitOf(q);
        const alike = new Map<string, string[]>();
        for (const [code, of] of Object.entries(q.cases)) {
          const words = this.quantity(of, unitHere);
          alike.set(words, [...(alike.get(words) ?? []), this.#value(q.field, code)]);
        }
        const cases = [...alike].map(([of, codes]) => this.#say(`${codes.join('')}取${of}`, `${codes.join(', ')}: ${of}`));
        return this.#say(`按${this.#label(q.field)}（${cases.join('；')}）`, `by ${this.#label(q.field)} (${cases.join('; ')})`);
      }
      case 'either': {
        const when = this.inline(this.said(q.when));
        const [then, otherwise] = [this.quantity(q.then, unitOf(q)), this.quantity(q.otherwise, unitOf(q))];
        return this.#say(`（${when}的，取${then}；否则取${otherwise}）`, `(where ${when}: ${then}; else ${otherwise})`);
      }
    }
  }

  #inlined(of: readonly Condition[]): string {
    return of.map((c) => this.inline(this.said(c))).join(this.#say('；', '; '));
  }

  /** In brackets where a sign beside it would bind it wrongly. */
  #operand(q: Quantity, unit?: Unit, loose: readonly string[] = mixed): string {
    const text = this.quantity(q, unit);
    const binds = typeof q === 'object' && !this.#names.has(quantityKey(q)) && !(q.q === 'greatest' && besideNought(q.of)) && loose.includes(q.q) && !(q.q === 'difference' && unitOf(q) === days);
    return binds ? this.#bracketed(text) : text;
  }

  #operands(of: readonly Quantity[], unit: Unit, loose: readonly string[] = mixed): string[] {
    return of.map((part) => this.#operand(part, typeof part === 'number' ? unit : unitOf(part), loose));
  }

  #between([from, to]: readonly [Quantity, Quantity], zh: string, en: string): string {
    return this.#say(`从${this.quantity(from)}到${this.quantity(to)}的${zh}`, `${en} from ${this.quantity(from)} to ${this.quantity(to)}`);
  }

  #after([from, many]: readonly [Quantity, Quantity], unit: Words): string {
    const count = typeof many === 'number' ? this.#number(many, unit) : this.quantity(many);
    return this.#say(`${this.#operand(from)}之后${typeof many === 'number' ? count : `第（${count}）${unit.zh}`}`, `${typeof many === 'number' ? count : `(${count}) ${unit.en}`} after ${this.#operand(from)}`);
  }

  #compare(k: 'atLeast' | 'under' | 'equal', a: Quantity, b: Quantity, yes: boolean): string {
    const unit = firstUnit([a, b]);
    const turned = isFixed(a) && (!isFixed(b) || (typeof a === 'number' && typeof b === 'object'));
    const months = [a, b].some((q) => unitOf(q) === 'month');
    const words = (q: Quantity): string => this.quantity(q, typeof q === 'number' ? unit : months ? 'month' : unitOf(q));
    const [first, second] = turned ? [words(b), words(a)] : [words(a), words(b)];
    if (k === 'equal') return first + (yes ? this.#say('等于', ' equals ') : this.#say('不等于', ' is not ')) + second;
    // Written from the first: at least, or under; at most, or over, when turned.
    const atLeast = (k === 'atLeast') === yes;
    if (isDay(unit)) {
      if (turned) return first + (atLeast ? this.#say('不晚于', ' is no later than ') : this.#say('晚于', ' is after ')) + second;
      if (!atLeast) return first + this.#say('早于', ' is before ') + second;
      return isFixed(b) ? first + this.#say('不早于', ' is no earlier than ') + second : second + this.#say('不晚于', ' is no later than ') + first;
    }
    if (turned) return first + (atLeast ? this.#say('不超过', ' is at most ') : this.#say('超过', ' is over ')) + second;
    const few = typeof unit === 'object' && counted.test(unit.zh);
    return first + (atLeast ? this.#say(few ? '不少于' : '不低于', ' is at least ') : this.#say(few ? '少于' : '低于', ' is under ')) + second;
  }

  /** Both bounds of one quantity, if that is what the condition says. */
  #within(of: readonly Condition[], yes: boolean): string | null {
    const [low, high] = of;
    if (of.length !== 2 || low?.k !== 'atLeast' || high?.k !== 'atLeast' || !sameQuantity(low.a, high.b)) return null;
    const unit = firstUnit([low.a, low.b, high.a]);
    const near = this.#near(low.a, low.b, high.a, yes);
    if (near !== null) return near;
    const [q, least, most] = [low.a, low.b, high.a].map((part) => this.quantity(part, typeof part === 'number' ? unit : unitOf(part)));
    return this.#say(`${q}${yes ? '' : '不'}在${least}到${most}之间（含）`, `${q} is ${yes ? '' : 'not '}from ${least} to ${most}`);
  }

  /** A quantity within so much of another, or within what rounding does to it. */
  #near(q: Quantity, least: Quantity, most: Quantity, yes: boolean): string | null {
    if (typeof least !== 'object' || typeof most !== 'object') return null;
    const first = this.#operand(q);
    if (least.q === 'round' && most.q === 'round' && least.way === 'down' && most.way === 'up' && least.to === most.to && sameQuantity(least.of, most.of)) {
      const to = this.#number(least.to, unitOf(least));
      return this.#say(`${first}${yes ? '' : '不'}等于${this.#operand(least.of)}（舍入到${to}）`, `${first} ${yes ? 'equals' : 'is not'} ${this.#operand(least.of)} (rounded to ${to}, up or down)`);
    }
    if (least.q !== 'difference' || most.q !== 'sum' || most.of.length !== 2 || !sameQuantity(least.of[0], most.of[0]!) || !sameQuantity(least.of[1], most.of[1]!)) return null;
    const by = this.quantity(least.of[1], typeof least.of[1] === 'number' ? unitOf(q) : unitOf(least.of[1]));
    return this.#say(`${first}与${this.#operand(least.of[0])}相差${yes ? '不' : ''}超过${by}`, `${first} and ${this.#operand(least.of[0])} are ${yes ? 'at most' : 'more than'} ${by} apart`);
  }

  /** How far two quantities may lie apart, if that is what the condition says. */
  #apart(of: readonly Condition[], yes: boolean): string | null {
    const [low, high] = of;
    if (of.length !== 2 || (low?.k !== 'under' && low?.k !== 'atLeast') || high?.k !== low.k) return null;
    const [least, q, again, most] = low.k === 'under' ? [low.a, low.b, high.a, high.b] : [low.b, low.a, high.b, high.a];
    if (typeof most !== 'number' || least !== -most || !sameQuantity(q, again) || typeof q !== 'object' || q.q !== 'difference') return null;
    const [a, b] = q.of.map((part) => this.#operand(part));
    const by = this.#number(most, unitOf(q));
    const words = { under: [['相差不到', 'less than'], ['相差达到', 'at least']], atLeast: [['相差不超过', 'at most'], ['相差超过', 'more than']] }[low.k][yes ? 0 : 1]!;
    return this.#say(`${a}与${b}${words[0]!}${by}`, `${a} and ${b} are ${words[1]!} ${by} apart`);
  }

  #group(head: string, parts: readonly Said[], joined?: Parted['joined']): Said {
    return { head, parts, joined: joined ?? ((texts) => head.replace(/[：:]$/, '') + this.#say('', ' ') + this.#bracketed(texts.join(this.#say('；', '; ')))) };
  }

  #all(of: readonly Condition[], yes: boolean): Said {
    const within = this.#within(of, yes) ?? this.#apart(of, yes);
    if (within !== null) return within;
    const parts = of.flatMap((c) => (c.k === 'all' && (this.#within(c.of, true) ?? this.#apart(c.of, true)) === null ? c.of : [c])).map((c) => this.said(c));
    if (parts.length === 0) return yes ? this.#say('总是成立', 'always') : this.#say('从不成立', 'never');
    if (of.length === 1) return this.said(of[0]!, yes);
    if (!yes && of.length === 2) return this.#any([{ k: 'not', of: of[0]! }, { k: 'not', of: of[1]! }], true);
    if (!yes) return this.#group(this.#say('以下不同时成立：', 'not all of the following at once:'), parts);
    return this.#group(this.#say('以下各项都成立：', 'all of the following:'), parts, (texts) => texts.join(this.#say('，且', ' and ')));
  }

  #any(of: readonly Condition[], yes: boolean): Said {
    const [first, second] = of;
    if (first === undefined) return yes ? this.#say('从不成立', 'never') : this.#say('总是成立', 'always');
    if (second === undefined) return this.said(first, yes);
    if (first.k === 'not' && of.length === 2) {
      if (!yes) return this.#all([first.of, { k: 'not', of: second }], true);
      return {
        head: this.#say('前一项成立的，后一项也须成立：', 'where the first holds, so must the second:'),
        parts: [this.said(first.of), this.said(second)],
        joined: ([a = '', b = '']) => this.#say(`如果${a}，则${b}`, `if ${a}, then ${b}`),
        flows: true,
      };
    }
    const parts = of.flatMap((c) => (c.k === 'any' && c.of[0]?.k !== 'not' ? c.of : [c])).map((c) => this.said(c));
    if (!yes) return this.#group(this.#say('以下都不成立：', 'none of the following:'), parts);
    return this.#group(this.#say('以下至少一项成立：', 'at least one of the following:'), parts, (texts) => texts.join(this.#say('，或', ' or ')));
  }

  #rows(list: string, quantifier: 'some' | 'every', of: Condition, yes: boolean): Said {
    // Not some row is such: every row isn't. Not every row is such: some row isn't.
    const every = (quantifier === 'every') === yes;
    const name = `“${labelOf(list, this.language)}”`;
    const prefix = every ? this.#say(`${name}中每一项：`, `for each row of ${name}: `) : this.#say(`${name}中至少有一项：`, `for at least one row of ${name}: `);
    const inner = this.#inRows(of, () => this.said(of, yes));
    if (typeof inner === 'string') return prefix + inner;
    return { ...inner, head: prefix + inner.head, joined: (parts) => prefix + inner.joined(parts) };
  }

  #tableRow(columns: readonly string[], { when, then }: Row, answered: boolean): string {
    const cells = columns.flatMap((ref, i) => {
      const codes = when[i];
      return codes ? [this.#label(ref) + this.#say('为', ' is ') + this.#or(codes.map((code) => this.#value(ref, code)))] : [];
    });
    const words = cells.length === 0 ? this.#say('其余情形', 'any other case') : cells.join(this.#say('，', ', '));
    return answered ? words + { yes: this.#say('：是', ': yes'), no: this.#say('：否', ': no'), look: this.#say('：由人判断', ': left to a person') }[then] : words;
  }

  #table(columns: readonly string[], rows: readonly Row[], yes: boolean): Said {
    const several = rows.some((row) => row.then !== 'yes');
    if (rows.every((row) => row.then === 'look')) {
      const open = rows.map((row) => this.#tableRow(columns, row, false));
      return this.#group(this.#say(`属于以下情形的由人判断，其余为“${yes ? '否' : '是'}”：`, `these cases are left to a person, any other is “${yes ? 'no' : 'yes'}”:`), open);
    }
    const parts: Said[] = rows.map((row) => this.#tableRow(columns, row, several));
    if (!several) return this.#group(yes ? this.#say('属于以下任一情形：', 'one of these cases:') : this.#say('不属于以下任何情形：', 'none of these cases:'), parts);
    if (rows.at(-1)?.when.some((codes) => codes !== null)) parts.push(this.#say('其余情形：否', 'any other case: no'));
    return this.#group(yes ? this.#say('按以下情形判断为“是”：', '“yes” by these cases:') : this.#say('按以下情形判断为“否”：', '“no” by these cases:'), parts);
  }

  #field(ref: string, to: Known, yes: boolean): string {
    if (typeof to === 'boolean') {
      if (to === yes) return this.#label(ref);
      return this.#say(`“${this.#label(ref)}”不成立`, `“${labelOf(ref, this.language)}” does not hold`);
    }
    return this.#label(ref) + (yes ? this.#say('为', ' is ') : this.#say('不是', ' is not ')) + this.#value(ref, to);
  }

  said(c: Condition, yes = true): Said {
    switch (c.k) {
      case 'atLeast':
      case 'under':
      case 'equal':
        return this.#compare(c.k, c.a, c.b, yes);
      case 'is':
        return this.#field(c.field, c.to, yes);
      case 'among': {
        if (c.of.length === 1) return this.#field(c.field, c.of[0]!, yes);
        const values = this.#or(c.of.map((value) => this.#value(c.field, value)));
        return this.#label(c.field) + (yes ? this.#say('为', ' is ') : this.#say('不是', ' is neither ')) + (yes || this.#zh ? values : values.replaceAll(', ', ' nor ').replace(' or ', ' nor '));
      }
      case 'same':
        return this.#say(`${this.#label(c.a)}与${this.#label(c.b)}${yes ? '' : '不'}一致`, `${this.#label(c.a)} and ${this.#label(c.b)} ${yes ? '' : 'do not '}agree`);
      case 'given':
        return this.#say(`${yes ? '已' : '未'}填写${this.#label(c.field)}`, `${this.#label(c.field)} is ${yes ? '' : 'not '}filled in`);
      case 'all':
        return this.#all(c.of, yes);
      case 'any':
        return this.#any(c.of, yes);
      case 'several':
        return this.#group(
          yes ? this.#say(`以下至少${c.least}项成立：`, `at least ${c.least} of the following:`) : this.#say(`以下成立的不足${c.least}项：`, `fewer than ${c.least} of the following:`),
          c.of.map((part) => this.said(part)),
        );
      case 'some':
      case 'every':
        return this.#rows(c.list, c.k, c.of, yes);
      case 'not':
        return this.said(c.of, !yes);
      case 'iff':
        return this.#group(
          yes ? this.#say('以下两项同时成立，或同时不成立：', 'both of the following or neither:') : this.#say('以下两项只有一项成立：', 'exactly one of the following:'),
          c.of.map((part) => this.said(part)),
        );
      case 'named':
        return yes ? c.words[this.language] : this.#say(`“${c.words.zh}”不成立`, `“${c.words.en}” does not hold`);
      case 'look':
        return this.#say(`由人判断：${this.#label(c.field)}`, `left to a person: ${this.#label(c.field)}`);
      case 'table':
        return this.#table(c.columns, c.rows, yes);
      case 'compute': {
        const from = [...c.reads.map((ref) => this.#label(ref)), ...c.settings.map((key) => this.#figure(key))];
        const on = from.length === 0 ? '' : this.#say(`，依据：${from.join('、')}`, ` from ${this.#and(from)}`);
        return this.#say(`${yes ? '由程序判断' : '程序判断为否'}${on}`, `${yes ? 'as a program finds' : 'not so, as a program finds'}${on}`);
      }
    }
  }

  /** In one line; what holds others stands in brackets among others. */
  inline(said: Said): string {
    if (typeof said === 'string') return said;
    return said.joined(said.parts.map((part) => (typeof part === 'string' ? part : this.#bracketed(this.inline(part)))));
  }

  lines(said: Said): string[] {
    const text = this.inline(said);
    if (typeof said === 'string' || this.#isShort(said, text)) return [text];
    return [said.head, ...said.parts.flatMap((part) => this.lines(part).map((line, i) => `${i === 0 ? '- ' : '  '}${line}`))];
  }

  /** Two short sentences, or three that are simple, are understood in one line. */
  #isShort({ parts, flows }: Parted, text: string): boolean {
    const long = (this.#zh ? 50 : 110) * (flows ? 1.6 : 1);
    if (parts.length > 3 || text.length > long || parts.some((part) => typeof part !== 'string')) return false;
    return parts.length < 3 || (text.length <= long * 0.7 && !parts.some((part) => /[，或且]|, | or | and /.test(String(part))));
  }
}

const wordings = { zh: new Wording('zh', noNames), en: new Wording('en', noNames) } as const;
const wordingOf = (language: Language, names: QuantityNames | undefined): Wording => (names === undefined ? wordings[language] : new Wording(language, names));

/**
 * A condition in words: one line where it is short, else a head and a line for each part, those of a part indented
 * below it (which is a list in Markdown too).
 */
export function conditionInWords(c: Condition, language: Language, names?: QuantityNames): string {
  const wording = wordingOf(language, names);
  return wording.lines(wording.said(c)).join('\n');
}

/** A condition in one line, for tables and notes. */
export function conditionInLine(c: Condition, language: Language, names?: QuantityNames): string {
  const wording = wordingOf(language, names);
  return wording.inline(wording.said(c));
}

/** A quantity in words, in one line. */
export const quantityInWords = (q: Quantity, language: Language, names?: QuantityNames): string => wordingOf(language, names).quantity(q);
