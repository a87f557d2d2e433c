import type { LabelEvidence, LabelPlace } from '../../core/recognise/description.ts';
import { Cells, isFirstIn, isLastIn } from './cells.ts';
import { attribute, closest, findOne, hasWord, matches, parentElementOf, previousElementOf, previousOf, tagOf, wordsOf } from './dom.ts';
import { isCell } from './grid.ts';
import { originalOf } from './drawn.ts';
import { HeadedTables } from './headed-tables.ts';
import { lastWord, textBeside } from './text-around.ts';
import { weakLabel } from './weak-labels.ts';

interface Found {
  readonly labels: readonly LabelEvidence[];
  /** The title at the side of the rows that the control stands in. */
  readonly side: string;
}

export interface LabelFinder {
  /** @param group a group of radio buttons: what stands for or around the first is the option's, not the group's */
  find(control: Element, group: boolean): Found;
  /** What one radio button or checkbox is called; `seen` is what a library draws in its place. */
  option(control: Element, seen: Element): string;
  /** What stands behind a control in its cell: a unit, a star. */
  after(control: Element): string;
}

const labelSelector = 'label,dt,legend,[class*="label"]';
const controlsIn = 'input:not([type="hidden"]),select,textarea';

/** What stands behind the selects of a region: the box after them belongs to the same label. */
const regionUnit = /(?:省|市|区|县|州|旗|乡|镇|街道|村|组)[)）]?$/;

/** What a form item ends at. */
const ends = new Set(['td', 'th', 'form', 'fieldset', 'body', 'table']);

/** The label of a form item, beside the control or beside what is drawn around it, with no control between. */
function itemLabel(control: Element): Element | null {
  let e: Element | null = control;
  for (let up = 0; e && up < 9; up++, e = parentElementOf(e)) {
    if (ends.has(tagOf(e))) return null;
    let before = previousElementOf(e);
    for (let i = 0; before && i < 4; i++, before = previousElementOf(before)) {
      // the original that a library hides
      const words = attribute(before, 'class');
      if (words.includes('-f') && /(?:^|\s)[\w]+-f(?:\s|$)/.test(words)) continue;
      // 证件号码 [身份证 v] □, and an address behind its regions
      if (e === control && tagOf(before) === 'select' && tagOf(control) === 'input') continue;
      if (matches(before, controlsIn) || findOne(before, controlsIn)) return null;
      const label = matches(before, labelSelector) ? before : findOne(before, labelSelector);
      if (label) return label;
    }
  }
  return null;
}

function add(found: LabelEvidence[], place: LabelPlace, text: string): void {
  if (hasWord(text)) found.push({ place, text: text.slice(0, 160) });
}

/**
 * Finds what may be the label of a control. Everything found is kept apart, for the recogniser to weigh.
 * @param labelsFor the label elements of the document by their `for`
 * @param byId elements that an `aria-labelledby` may name
 * @param drawn whether a library draws boxes of its own on the page
 */
export function labelFinder(labelsFor: ReadonlyMap<string, Element>, byId: (id: string) => Element | null, ours: (node: Node) => boolean, replaced: (e: Element) => boolean, drawn: boolean): LabelFinder {
  const cells = new Cells(ours);
  const tables = new HeadedTables(ours);
  const wrapping = (control: Element): Element | null => {
    let e = parentElementOf(control);
    for (let i = 0; e && i < 4; i++, e = parentElementOf(e)) if (tagOf(e) === 'label') return e;
    return null;
  };
  const named = (control: Element): Element | null => {
    if (labelsFor.size === 0) return null;
    const original = originalOf(control, drawn);
    return labelsFor.get(attribute(control, 'id')) ?? (original && labelsFor.get(attribute(original, 'id'))) ?? null;
  };

  return {
    find(control, group) {
      const found: LabelEvidence[] = [];
      // in most forms a box is the first thing in its cell, and there is nothing beside it to look for
      const parent = parentElementOf(control);
      const first = parent !== null && isCell(parent) && (previousOf(control) as Node | null) === null;
      const around = group || first ? null : wrapping(control);
      if (!group) {
        const label = named(control);
        if (label) add(found, 'for', wordsOf(label, ours));
        if (around) add(found, 'wrapping', wordsOf(around, ours));
      }
      const item = first || found.length > 0 ? null : itemLabel(control);
      if (item) add(found, 'for', wordsOf(item, ours));
      add(found, 'aria', attribute(control, 'aria-label'));
      const ids = attribute(control, 'aria-labelledby');
      if (ids !== '') {
        for (const id of ids.slice(0, 200).split(/\s+/).slice(0, 4)) {
          const e = byId(id);
          if (e) add(found, 'aria', wordsOf(e, ours));
        }
      }
      // inside a label, what comes before belongs to that label
      const cell = first ? parent : cells.of(control);
      const head = cell ? (drawn ? cells.headOf(cell) : '') || tables.headOver(cell) : '';
      const caption = cell && !head ? tables.captionUnder(cell) : '';
      const before = first || around || head ? '' : textBeside(control, true, ours, replaced);
      if (head) add(found, 'column-head', head);
      // a label under its box is believed as one over it
      if (caption) add(found, 'cell-above', caption);
      if (cell && !head && !caption && (before === '' || isFirstIn(cell, control) || (regionUnit.test(before) && isLastIn(cell, control)))) {
        const beforeCell = cells.before(cell);
        add(found, 'cell-before', beforeCell);
        if (!hasWord(beforeCell, false)) {
          const above = cells.above(cell);
          if (!above && beforeCell === '' && before === '') add(found, 'cell-before', cells.beforeAround(cell, control));
          if (above) add(found, above.head ? 'column-head' : 'cell-above', above.text);
        }
      }
      if (before !== '') {
        const last = lastWord(before);
        // the nearest word first: what stands before it may be the unit of another box
        if (last !== null) add(found, 'text-before', last);
        add(found, 'text-before', before);
      }
      if (!group) add(found, 'title', attribute(control, 'title'));
      add(found, 'placeholder', attribute(control, 'placeholder'));
      const weak = found.length === 0 && !group ? weakLabel(control, ours) : null;
      if (weak) found.push({ place: weak.place, text: weak.text.slice(0, 160) });
      return { labels: found, side: cell ? cells.sideTitle(cell) : '' };
    },
    option(control, seen) {
      const label = seen !== control || tagOf(control) === 'div' ? seen : (named(control) ?? wrapping(control));
      const text = label ? wordsOf(label, ours) : '';
      // icons are drawn with letters of their own
      return (text.replace(/[\ue000-\uf8ff]/g, '').trim() || attribute(control, 'title') || textBeside(control, false, ours, replaced).split(/[\s\u3000\u00a0]+/)[0] || '').slice(0, 60);
    },
    after(control) {
      if (attribute(control, 'type') === 'radio' && closest(control, 'label') !== null) return '';
      return textBeside(control, false, ours, replaced).slice(0, 30);
    },
  };
}
