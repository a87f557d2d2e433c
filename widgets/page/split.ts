import type { ControlDescription } from '../../core/recognise/description.ts';
import { attribute, closest, hasWord } from './dom.ts';
import { readHandle, type Handle, type Join } from './values.ts';

export type Part = NonNullable<ControlDescription['parts']>[number];

/** A control with what it is described as. */
export interface Described {
  readonly handle: Handle;
  readonly told: Omit<ControlDescription, 'ref'>;
}

const closeBy = 'td,th,dd,li,p,div[class*="form-item"],.form-group,.layui-inline,fieldset,form';
const lineOf = (d: Described): Element | null => closest(d.handle.elements[0] as Element, closeBy);
const rowOf = (d: Described): Element | null => closest(d.handle.elements[0] as Element, 'tr') ?? lineOf(d);

const dayParts: readonly { readonly part: Part; readonly after: string; readonly name: RegExp; readonly ends: string; readonly longest: number; options(numbers: readonly number[]): boolean }[] = [
  { part: 'year', after: '年', name: /(?:year|yyyy|nian|[_.$-]y)\d?$/i, ends: 'ryn', longest: 4, options: (n) => n.filter((x) => x >= 1850 && x < 2200).length > n.length / 2 },
  { part: 'month', after: '月', name: /(?:month|yue|[_.$-]mm?)\d?$/i, ends: 'hem', longest: 2, options: (n) => n.includes(12) && !n.includes(13) },
  { part: 'day', after: '日号', name: /(?:day|ri|[_.$-]dd?)\d?$/i, ends: 'yid', longest: 2, options: (n) => n.includes(28) && !n.includes(32) },
];

/** Of a name that may be counted; a pattern is tried on few of all names. */
function lastLetter(name: string): string {
  const last = name.charAt(name.length - 1);
  return (last >= '0' && last <= '9' ? name.charAt(name.length - 2) : last).toLowerCase() || ' ';
}

/** How surely a box is that part of a day: 2 by its own word, 1 by its length alone. */
function isPart(d: Described, i: number): number {
  const { told } = d;
  const p = dayParts[i];
  if (!p || (told.kind !== 'text' && told.kind !== 'select') || d.handle.join) return 0;
  if (told.after !== '' && p.after.includes(told.after.charAt(0))) return 2;
  if (told.kind === 'select') return told.options.length > 3 && p.options(told.options.map((o) => Number.parseInt(o.text, 10)).filter((n) => n >= 0)) ? 2 : 0;
  const name = told.name || told.id;
  if (p.ends.includes(lastLetter(name)) && p.name.test(name)) return 2;
  return told.maxLength === p.longest && (i === 2 || /^[-/.]/.test(told.after)) ? 1 : 0;
}

const isDash = (text: string): boolean => text !== '' && '-－—'.includes(text.charAt(0));

/** How many of the controls from `at` on are one value, and how. */
function found(all: readonly Described[], at: number): { readonly join: Join; readonly count: number } | null {
  const first = all[at];
  if (!first) return null;
  const { kind, maxLength, labels } = first.told;
  if (kind !== 'text' && kind !== 'select') return null;
  const near = (n: number, of: (d: Described) => Element | null): readonly Described[] => {
    const here = of(first);
    const next = all.slice(at, at + n);
    const end = next.findIndex((d) => d.handle.join !== null || (d.told.kind !== 'text' && d.told.kind !== 'select') || of(d) !== here);
    return here === null ? [] : end < 0 ? next : next.slice(0, end);
  };
  if (isPart(first, 0) > 0) {
    const days = near(3, lineOf);
    const sure = days.map(isPart);
    if (days.length === 3 && sure.every((s) => s > 0) && (sure.some((s) => s === 2) || days.slice(1).every((d) => !hasWord(d.told.labels[0]?.text ?? '', false)))) return { join: 'date', count: 3 };
  }
  if (kind !== 'text') return null;
  const said = (): string => labels.map((l) => l.text).join();
  if (isDash(first.told.after) && /电\s*话|传\s*真/.test(said()) && near(2, lineOf).length === 2) return { join: 'telephone', count: 2 };
  if (maxLength === 1) {
    const boxes = near(24, rowOf);
    const end = boxes.findIndex((d) => d.told.maxLength !== 1);
    const count = end < 0 ? boxes.length : end;
    return count >= 6 ? { join: 'digits', count } : null;
  }
  // a card's number, four digits a box as it is printed
  if (maxLength === 4 && /[卡账帐]\s*号/.test(said())) {
    const boxes = near(6, lineOf);
    const end = boxes.findIndex((d) => (d.told.maxLength ?? 99) > 7 || d.told.labels.some((l) => l.text !== labels[0]?.text));
    const count = end < 0 ? boxes.length : end;
    return count >= 4 ? { join: 'digits', count } : null;
  }
  if (maxLength === 6 && /身份|证件|公民/.test(said())) {
    let sum = 0;
    const boxes = near(6, lineOf);
    for (let i = 0; i < boxes.length && sum < 18; i++) if ((sum += boxes[i]?.told.maxLength ?? 99) === 18 && i > 0) return { join: 'digits', count: i + 1 };
  }
  return null;
}

/** Makes one control of the boxes that a date, an ID number or a telephone number is written in. */
export function joinParts(all: readonly Described[]): readonly Described[] {
  const out: Described[] = [];
  for (let i = 0; i < all.length; ) {
    const split = found(all, i);
    if (!split) {
      out.push(all[i++] as Described);
      continue;
    }
    const parts = all.slice(i, i + split.count);
    const first = parts[0] as Described;
    i += parts.length;
    const { join } = split;
    const elements = parts.flatMap((p) => p.handle.elements);
    const handle: Handle = { kind: 'text', elements, seen: parts.flatMap((p) => p.handle.seen), join };
    const maxLength = join === 'digits' ? elements.reduce((sum, e) => sum + Number(attribute(e, 'maxlength')), 0) : null;
    const names: readonly Part[] = join === 'date' ? dayParts.map((p) => p.part) : join === 'telephone' ? ['area', 'number'] : parts.map(() => 'digit');
    out.push({
      handle,
      told: {
        ...first.told,
        kind: 'text',
        // 日 behind the day belongs to the day before
        labels: first.told.labels.map((l) => ({ ...l, text: l.text.replace(/^[日号]\s*(?=[至到])/, '') })),
        after: (parts.at(-1)?.told.after ?? '').replace(/^[日号]\s*/, ''),
        options: [],
        readOnly: parts.some((p) => p.told.readOnly),
        disabled: parts.some((p) => p.told.disabled),
        maxLength,
        parts: names,
        value: readHandle(handle),
      },
    });
  }
  return out;
}
