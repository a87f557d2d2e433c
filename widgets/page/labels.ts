import type { LabelEvidence, LabelPlace } from '../../core/recognise/description.ts';
import { Cells, isFirstIn } from './cells.ts';
import { attribute, closest, parentElementOf, tagOf, wordsOf } from './dom.ts';
import { lastWord, textBeside } from './text-around.ts';

export interface LabelFinder {
  /** @param group a group of radio buttons: what stands for or around the first is the option's, not the group's */
  find(control: Element, group: boolean): readonly LabelEvidence[];
  /** What one radio button or checkbox is called. */
  option(control: Element): string;
  /** What stands behind a control in its cell: a unit, a star. */
  after(control: Element): string;
}

/**
 * Finds what may be the label of a control. Everything found is kept apart, for the recogniser to weigh.
 * @param labelsFor the label elements of the document by their `for`
 * @param byId elements that an `aria-labelledby` may name
 */
export function labelFinder(labelsFor: ReadonlyMap<string, Element>, byId: (id: string) => Element | null, ours: (node: Node) => boolean, replaced: (e: Element) => boolean): LabelFinder {
  const cells = new Cells(ours);
  const wrapping = (control: Element): Element | null => {
    let e = parentElementOf(control);
    for (let i = 0; e && i < 4; i++, e = parentElementOf(e)) if (tagOf(e) === 'label') return e;
    return null;
  };
  const named = (control: Element): Element | null => {
    const id = attribute(control, 'id');
    return id === '' ? null : (labelsFor.get(id) ?? null);
  };

  return {
    find(control, group) {
      const found: LabelEvidence[] = [];
      const add = (place: LabelPlace, text: string): void => {
        if (/[\p{L}\p{N}]/u.test(text)) found.push({ place, text: text.slice(0, 160) });
      };
      if (!group) {
        const label = named(control);
        if (label) add('for', wordsOf(label, ours));
        const around = wrapping(control);
        if (around) add('wrapping', wordsOf(around, ours));
      }
      add('aria', attribute(control, 'aria-label'));
      for (const id of attribute(control, 'aria-labelledby').slice(0, 200).split(/\s+/).slice(0, 4)) {
        const e = id === '' ? null : byId(id);
        if (e) add('aria', wordsOf(e, ours));
      }
      // inside a label, what comes before belongs to that label
      const inLabel = !group && wrapping(control) !== null;
      const before = inLabel ? '' : textBeside(control, true, ours, replaced);
      const cell = cells.of(control);
      if (cell && (before === '' || isFirstIn(cell, control))) {
        const beforeCell = cells.before(cell);
        add('cell-before', beforeCell);
        if (!/\p{L}/u.test(beforeCell)) {
          const above = cells.above(cell);
          if (above) add(above.head ? 'column-head' : 'cell-above', above.text);
        }
      }
      if (before !== '') {
        const last = lastWord(before);
        // the nearest word first: what stands before it may be the unit of another box
        if (last !== null) add('text-before', last);
        add('text-before', before);
      }
      add('title', attribute(control, 'title'));
      add('placeholder', attribute(control, 'placeholder'));
      return found;
    },
    option(control) {
      const label = named(control) ?? wrapping(control);
      const text = label ? wordsOf(label, ours) : '';
      return (text !== '' ? text : textBeside(control, false, ours, replaced).split(/[\s\u3000\u00a0]+/)[0] ?? '').slice(0, 60);
    },
    after(control) {
      if (closest(control, 'label') !== null && attribute(control, 'type') === 'radio') return '';
      return textBeside(control, false, ours, replaced).slice(0, 30);
    },
  };
}
