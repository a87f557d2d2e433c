import type { Condition } from '../../core/engine/condition.ts';
import type { ParameterRef, Quantity } from '../../core/engine/quantity.ts';
import type { Rule } from '../../core/engine/rule.ts';
import type { Layout } from '../../core/engine/slots.ts';
import { othersOf } from '../../core/engine/straight.ts';
import { dayNumber } from '../../core/format/day-number.ts';
import { specOf } from '../../core/model/spec-of.ts';
import { Code } from './code.ts';

const text = (value: unknown): string => JSON.stringify(value).replace(/^"(.*)"$/, "'$1'");
const side = (ref: string): 's' | 'r' => (ref.includes('.') ? 'r' : 's');

const calls = {
  years: 'wholeYears', months: 'wholeMonths', workdays: 'countWorkingDays', 'after-workdays': 'workingDayAfter', 'after-months': 'afterMonths', 'after-years': 'afterYears',
  quotient: 'quotient',
} as const;

/** How much work a condition is, roughly, in looks at a field. */
function workOf(c: Condition): number {
  switch (c.k) {
    case 'all':
    case 'any':
    case 'several':
    case 'iff':
      return c.of.reduce((n, part) => n + workOf(part), 0);
    case 'not':
    case 'named':
      return workOf(c.of);
    case 'some':
    case 'every':
      return 20;
    case 'table':
      return 2 * c.rows.length;
    case 'compute':
      return typeof c.truth === 'object' ? workOf(c.truth) : 50;
    case 'atLeast':
    case 'under':
    case 'equal':
      return 1 + workOfQuantity(c.a) + workOfQuantity(c.b);
    default:
      return 1;
  }
}

function workOfQuantity(q: Quantity): number {
  if (typeof q === 'number') return 0;
  switch (q.q) {
    case 'figure':
    case 'given-day':
    case 'field':
      return 0;
    case 'sum':
    case 'product':
    case 'least':
    case 'greatest':
    case 'difference':
    case 'quotient':
      return q.of.reduce<number>((n, part) => n + workOfQuantity(part), 1);
    case 'count':
      return q.of.reduce((n, part) => n + workOf(part), 0);
    case 'by':
      return 2 + Math.max(...Object.values(q.cases).map(workOfQuantity));
    case 'either':
      return workOf(q.when) + workOfQuantity(q.then) + workOfQuantity(q.otherwise);
    default:
      return 15;
  }
}

/** Up to so much work is done at once: to go on without looking is cheaper than to turn off. */
const atOnce = 4;

/** Writes one rule out as code. */
export class Emitter {
  readonly #layout: Layout;
  readonly #others: readonly Condition[];
  readonly #figures = new Map<string, string>();
  readonly #rowCode: string[] = [];

  constructor(rule: Rule, layout: Layout) {
    this.#layout = layout;
    this.#others = othersOf(rule);
  }

  /** Figures, row by row code, then the function. */
  maker(run: string): string {
    const figures = [...this.#figures].map(([key, name]) => `const ${name} = f(${key});`);
    const lines = [...figures, ...this.#rowCode, `return ${run};`].flatMap((part) => part.split('\n'));
    return `(${figures.length > 0 || this.#others.length > 0 ? (this.#others.length > 0 ? 'f, o' : 'f') : ''}) => {\n${lines.map((line) => `  ${line}`).join('\n')}\n}`;
  }

  #figure({ parameter, per }: ParameterRef): string {
    const key = per === undefined ? text(parameter) : `${text(parameter)}, ${text(per)}`;
    let name = this.#figures.get(key);
    if (name === undefined) this.#figures.set(key, (name = `p${this.#figures.size}`));
    return name;
  }

  #slot(ref: string, code: Code, measured = false): string {
    return code.slot(side(ref), measured ? this.#layout.measured(ref) : this.#layout.slot(ref));
  }

  /** A function of the case and one row, made once. */
  #ofRow(result: (code: Code) => string): string {
    const code = Code.function();
    const value = result(code);
    const name = `w${this.#rowCode.length}`;
    this.#rowCode.push(`const ${name} = ${code.arrow('s, r', value)};`);
    return name;
  }

  #rowCondition(c: Condition): string {
    return this.#ofRow((code) => this.truth(c, code));
  }

  /** A condition as an expression that is 0, 1 or 2. */
  truth(c: Condition, code: Code): string {
    switch (c.k) {
      case 'is': {
        const v = this.#slot(c.field, code);
        if (typeof c.to === 'boolean') return `(${v} === ${c.to} ? 2 : ${v} === ${!c.to} ? 0 : 1)`;
        return `(${v} === ${text(c.to)} ? 2 : ${v} == null ? 1 : 0)`;
      }
      case 'among': {
        const v = this.#slot(c.field, code);
        return c.of.length === 0 ? `(${v} == null ? 1 : 0)` : `(${c.of.map((to) => `${v} === ${text(to)}`).join(' || ')} ? 2 : ${v} == null ? 1 : 0)`;
      }
      case 'given':
        return `(${this.#slot(c.field, code)} == null ? 1 : 2)`;
      case 'look':
        return '1';
      case 'same': {
        const [a, b] = [this.#slot(c.a, code), this.#slot(c.b, code)];
        return `(${a} == null || ${b} == null ? 1 : ${a} === ${b} ? 2 : 0)`;
      }
      case 'named':
        return this.truth(c.of, code);
      case 'not': {
        const { of } = c;
        if (of.k === 'is' && typeof of.to === 'boolean') return this.truth({ ...of, to: !of.to }, code);
        if (of.k === 'not') return this.truth(of.of, code);
        return `(2 - ${this.truth(of, code)})`;
      }
      case 'iff':
        return `xnor(${this.truth(c.of[0], code)}, ${this.truth(c.of[1], code)})`;
      case 'all':
      case 'any':
        return this.#fold(c, code);
      case 'several': {
        const [low, high] = this.#tally(c.of, code);
        return `(${low} >= ${c.least} ? 2 : ${high} < ${c.least} ? 0 : 1)`;
      }
      case 'some':
      case 'every':
        return `overRows(${this.#slot(c.list, code)}, s, ${this.#rowCondition(c.of)}, ${c.k === 'some' ? 2 : 0})`;
      case 'compute':
        return typeof c.truth === 'object' ? this.truth(c.truth, code) : `o[${this.#others.indexOf(c)}](s, s)`;
      case 'table':
        return this.#table(c, code);
      case 'equal':
        return `eq(${this.number(c.a, code)}, ${this.number(c.b, code)})`;
      case 'atLeast':
        return this.#compare(c.a, c.b, code);
      case 'under':
        return `(2 - ${this.#compare(c.a, c.b, code)})`;
    }
  }

  /** A field against plain numbers, both in; null for what is more than that. */
  #range(conditions: readonly Condition[], code: Code): string | null {
    const parts = conditions.map((c) => {
      if (c.k !== 'atLeast') return null;
      const { a, b } = c;
      if (typeof a === 'object' && a.q === 'field') return typeof b === 'number' ? { field: a.field, test: `>= ${b}` } : null;
      return typeof b === 'object' && b.q === 'field' && typeof a === 'number' ? { field: b.field, test: `<= ${a}` } : null;
    });
    const [first] = parts;
    if (!first || parts.some((part) => part?.field !== first.field)) return null;
    const v = this.#slot(first.field, code, true);
    return `(${v} == null ? 1 : ${parts.map((part) => `${v} ${part!.test}`).join(' && ')} ? 2 : 0)`;
  }

  #compare(a: Quantity, b: Quantity, code: Code): string {
    const range = this.#range([{ k: 'atLeast', a, b }], code);
    if (range) return range;
    const [x, y] = [this.#bounds(a, code), this.#bounds(b, code)];
    if (x || y) {
      const plain = (q: Quantity): [string, string] => {
        const n = code.keep(this.number(q, code));
        return [n, n];
      };
      const [[low, high], [otherLow, otherHigh]] = [x ?? plain(a), y ?? plain(b)];
      return `geBounds(${low}, ${high}, ${otherLow}, ${otherHigh})`;
    }
    return `ge(${this.number(a, code)}, ${this.number(b, code)})`;
  }

  #fold(c: Condition & { k: 'all' | 'any' }, code: Code): string {
    const range = c.k === 'all' ? this.#range(c.of, code) : null;
    if (range) return range;
    const [stop, join, worse] = c.k === 'all' ? ['0', 'min', '<'] : ['2', 'max', '>'];
    const parts = [...c.of].sort((a, b) => workOf(a) - workOf(b));
    if (parts.length === 0) return c.k === 'all' ? '2' : '0';
    let done = 0;
    let work = 0;
    while (done < parts.length && (done === 0 || work + workOf(parts[done]!) <= atOnce)) work += workOf(parts[done++]!);
    const first = parts.slice(0, done).map((part) => this.truth(part, code));
    const begin = first.length === 1 ? first[0]! : `${join}(${first.join(', ')})`;
    if (done === parts.length) return begin;
    const t = code.keep(begin, 'let');
    for (const part of parts.slice(done)) {
      code.when(`${t} !== ${stop}`, (inside) => {
        const u = inside.keep(this.truth(part, inside));
        inside.add(`if (${u} ${worse} ${t}) ${t} = ${u};`);
      });
    }
    return t;
  }

  /** The first row that surely matches settles it, unless an earlier one that only may match says otherwise; `look` is open. */
  #table({ columns, rows }: Condition & { k: 'table' }, code: Code): string {
    const found = code.keep('-1', 'let');
    const seen = code.keep('-1', 'let');
    // Tables compare texts: true and false stand in them as such.
    const columnsOf = columns.map((ref) => ({ v: this.#slot(ref, code), isTruth: specOf(ref).kind === 'truth' }));
    for (const { when, then } of rows) {
      const says = { no: 0, look: 1, yes: 2 }[then];
      const parts = when.flatMap((allowed, i) => (allowed === null ? [] : [this.#oneOf(columnsOf[i]!, allowed)]));
      code.when(`${found} < 0`, (inside) => {
        const t = inside.keep(parts.length === 0 ? '2' : parts.length === 1 ? parts[0]! : `min(${parts.join(', ')})`);
        inside.add(`if (${t} !== 0) { if (${seen} >= 0 && ${seen} !== ${says}) ${found} = 1; else if (${t} === 2) ${found} = ${says}; else ${seen} = ${says}; }`);
      });
    }
    return code.keep(`${found} >= 0 ? ${found} : ${seen} <= 0 ? 0 : 1`);
  }

  #oneOf({ v, isTruth }: { readonly v: string; readonly isTruth: boolean }, allowed: readonly string[]): string {
    const values = isTruth ? allowed.filter((to) => to === 'true' || to === 'false') : allowed.map(text);
    return `(${values.map((to) => `${v} === ${to}`).join(' || ') || 'false'} ? 2 : ${v} == null ? 1 : 0)`;
  }

  /** How many of several conditions hold for sure, and how many may. */
  #tally(of: readonly Condition[], code: Code): [string, string] {
    const truths = of.map((part) => code.keep(this.truth(part, code)));
    if (truths.length === 0) return ['0', '0'];
    return [code.keep(truths.map((t) => `(${t} >> 1)`).join(' + ')), code.keep(truths.map((t) => `((${t} + 1) >> 1)`).join(' + '))];
  }

  /** Lowest and highest of what a count may come to; null for what is known whole or not at all. */
  #bounds(q: Quantity, code: Code): [string, string] | null {
    if (typeof q === 'number') return null;
    if (q.q === 'count') return this.#tally(q.of, code);
    if (q.q !== 'rows') return null;
    const list = this.#slot(q.list, code);
    const where = q.where ? this.#rowCondition(q.where) : 'null';
    return [code.keep(`countRows(${list}, s, ${where}, 2, 0)`), code.keep(`countRows(${list}, s, ${where}, 1, Infinity)`)];
  }

  /** A quantity as an expression; NaN is unknown. */
  number(q: Quantity, code: Code): string {
    if (typeof q === 'number') return q < 0 ? `(${q})` : String(q);
    switch (q.q) {
      case 'figure':
        return this.#figure(q);
      case 'given-day':
        return `${dayNumber(q.day)}`;
      case 'field':
        return `num(${this.#slot(q.field, code, true)})`;
      case 'sum':
      case 'product':
        return this.#linear(q, code) ?? `(${q.of.map((part) => this.number(part, code)).join(q.q === 'sum' ? ' + ' : ' * ') || '0'})`;
      case 'least':
      case 'greatest':
        return `${q.q === 'least' ? 'min' : 'max'}(${q.of.map((part) => this.number(part, code)).join(', ')})`;
      case 'difference':
        return this.#linear(q, code) ?? `(${this.number(q.of[0], code)} - ${this.number(q.of[1], code)})`;
      case 'quotient':
      case 'years':
      case 'months':
      case 'workdays':
      case 'after-workdays':
      case 'after-months':
      case 'after-years':
        return `${calls[q.q]}(${this.number(q.of[0], code)}, ${this.number(q.of[1], code)})`;
      case 'round': {
        const [round, hair] = { up: ['ceil', ' - 1e-9'], down: ['floor', ' + 1e-9'], nearest: ['round', ''] }[q.way] as [string, string];
        return `(Math.${round}(${this.number(q.of, code)} / ${q.to}${hair}) * ${q.to})`;
      }
      case 'month-start':
        return `monthStart(${this.number(q.of, code)}, ${q.plus})`;
      case 'count':
      case 'rows': {
        const [low, high] = this.#bounds(q, code)!;
        return `settled(${low}, ${high})`;
      }
      case 'total': {
        const of = this.#ofRow((row) => this.number(q.of, row));
        return `totalRows(${this.#slot(q.list, code)}, s, ${of}, ${q.where ? this.#rowCondition(q.where) : 'null'})`;
      }
      case 'by': {
        const v = this.#slot(q.field, code);
        const n = code.keep('NaN', 'let');
        Object.entries(q.cases).forEach(([codeOf, part]) => code.when(`${v} === ${text(codeOf)}`, (inside) => inside.add(`${n} = ${this.number(part, inside)};`)));
        return n;
      }
      case 'either':
        return `pick(${this.truth(q.when, code)}, ${this.number(q.then, code)}, ${this.number(q.otherwise, code)})`;
    }
  }

  /** A sum of fields and figures, added in the order in which the closures add it, so that decimals come out alike. */
  #linear(q: Quantity, code: Code): string | null {
    const constants: string[] = [];
    const terms: string[] = [];
    const add = (part: Quantity, times: number, factors: readonly string[]): boolean => {
      const factor = [...(times === 1 ? [] : [String(times)]), ...factors];
      if (typeof part === 'number' || part.q === 'figure' || part.q === 'given-day') {
        constants.push([...factor, this.number(part, code)].join(' * '));
        return true;
      }
      switch (part.q) {
        case 'field':
          if (part.field.includes('.')) return false;
          terms.push([...factor, this.number(part, code)].join(' * '));
          return true;
        case 'sum':
          return part.of.every((one) => add(one, times, factors));
        case 'difference':
          return add(part.of[0], times, factors) && add(part.of[1], -times, factors);
        case 'product': {
          const [a, b, more] = part.of;
          if (a === undefined || b === undefined || more !== undefined || !(typeof a === 'number' || a.q === 'figure' || a.q === 'given-day')) return false;
          return typeof a === 'number' ? add(b, times * a, factors) : add(b, times, [...factors, this.number(a, code)]);
        }
        default:
          return false;
      }
    };
    return add(q, 1, []) ? `(${['0', ...constants, ...terms].join(' + ').replace(/^0 \+ /, '')})` : null;
  }
}
