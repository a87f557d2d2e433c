import type { Language, Words } from '../model/field-spec.ts';
import type { BlankShape, Cell, Line, Row, Run } from './document.ts';

export const w = (zh: string, en: string): Words => ({ zh, en });

const languages = ['zh', 'en'] as const satisfies readonly Language[];

/** A line made for each language by one function. */
export const inBoth = (make: (language: Language) => readonly Run[]): Line => ({ zh: make('zh'), en: make('en') });

const named = /\{(\w+)\}/;

/**
 * A line from words with places in them: `{name}` stands for what `places` holds under it.
 * @throws Error where a place is named that nothing is given for: a document would lose it silently
 */
export function line(zh: string, en: string, places: Readonly<Record<string, Line>> = {}): Line {
  const words = w(zh, en);
  return inBoth((language) =>
    words[language].split(named).flatMap((part, i): readonly Run[] => {
      if (i % 2 === 0) return part === '' ? [] : [{ k: 'text', text: part }];
      const place = places[part];
      if (!place) throw new Error(`nothing is given for {${part}}`);
      return place[language];
    }),
  );
}

export const textLine = ({ zh, en }: Words): Line => ({ zh: zh === '' ? [] : [{ k: 'text', text: zh }], en: en === '' ? [] : [{ k: 'text', text: en }] });

/** A place that is written on by hand whatever is known. */
export const hand = (zh: string, en: string, width = 8, shape: BlankShape = 'line'): Line => {
  const label = w(zh, en);
  return inBoth((language) => [{ k: 'hand', label: label[language], shape, width }]);
};

export const handDate = hand('日期', 'date', 8, 'date');

export const joined = (between: Words, lines: readonly Line[]): Line =>
  inBoth((language) => lines.flatMap((l, i): readonly Run[] => (i === 0 ? l[language] : [{ k: 'text', text: between[language] }, ...l[language]])));

/** Nothing stands in it, in either language. */
export const isEmpty = (l: Line): boolean => languages.every((language) => l[language].length === 0);

export const headCell = (zh: string, en: string, span = 1): Cell => ({ lines: [textLine(w(zh, en))], head: true, span, room: 0 });
export const cell = (lines: Line | readonly Line[], span = 1, room = 0): Cell => ({ lines: 'zh' in lines ? [lines] : lines, head: false, span, room });

/** A row of heads and cells in turn. */
export const pairs = (...of: readonly (readonly [zh: string, en: string, value: Line | readonly Line[], span: number])[]): Row =>
  of.flatMap(([zh, en, value, span]) => [headCell(zh, en, 2), cell(value, span)]);
