import type { ControlDescription, LabelPlace } from '../description.ts';
import { gridCells } from '../grid.ts';
import { readLabel } from '../label.ts';
import { controlKey, most, type ControlMark } from '../site-map.ts';

/** Nothing longer is a word that a form has for a box. */
const longest = 40;

/** The surest place of a label first. */
const places: readonly LabelPlace[] = ['for', 'aria', 'wrapping', 'cell-before', 'text-before', 'column-head', 'title', 'cell-above', 'placeholder'];

/** A name or id without what a framework or a counter put into it: `list[0].xm` and `list[7].xm` are `list[#].xm`; `:r1a:` is nothing. */
export function steadyName(raw: string): string {
  if (raw.length > most.letters || /^(?::r[0-9a-z]+:|«r[0-9a-z]+»)$/.test(raw)) return '';
  const steady = raw.replace(/[0-9a-f]{8,}(?:-[0-9a-f]{4,})*/gi, (run) => (/\d/.test(run) ? '#' : run)).replace(/\d+/g, '#').replace(/#(?:[-_]?#)+/g, '#');
  return /[\p{L}]/u.test(steady) ? steady : '';
}

/** A number of six digits or more is somebody's, and no word. */
const wordsOf = (text: string): string => readLabel(text).core.replace(/\d{6,}/g, '#').slice(0, longest);

/** The words of a label or a heading by which a control or a form is known again. */
export function labelOf(c: ControlDescription, inList: boolean): string {
  for (const place of inList ? (['column-head'] as const) : places) {
    for (const label of c.labels) {
      const words = label.place === place ? wordsOf(label.text) : '';
      if (words !== '') return words;
    }
  }
  return '';
}

const sectionOf = (c: ControlDescription): string => wordsOf((c.sections.at(-1) ?? '').slice(0, longest * 2));

/** How each control of a form is known again, in their order. */
export function markControls(controls: readonly ControlDescription[]): readonly ControlMark[] {
  const cells = gridCells(controls);
  const alone = controls.map((c): ControlMark => {
    const name = steadyName(c.name);
    const id = steadyName(c.id);
    return { name, id: id === name ? '' : id, label: labelOf(c, cells.has(c.ref)), section: sectionOf(c), kind: c.kind, place: 1, of: 1 };
  });
  const keys = alone.map(controlKey);
  const sizes = new Map<string, number>();
  for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const seen = new Map<string, number>();
  return alone.map((mark, i) => {
    const key = keys[i]!;
    const place = (seen.get(key) ?? 0) + 1;
    seen.set(key, place);
    return { ...mark, place, of: sizes.get(key)! };
  });
}
