import type { Option } from '../../core/recognise/description.ts';
import { findAll, optionsOf, tagOf, wordsOf } from './dom.ts';
import { comboList, comboOptions, originalOf } from './drawn.ts';
import type { LabelFinder } from './labels.ts';
import { radioValues, type Handle } from './values.ts';

const mostOptions = 300;

/** What can be chosen in a control; nothing where one writes. */
export function optionsFor({ kind, elements, seen }: Handle, labels: LabelFinder, byId: (id: string) => Element | null): readonly Option[] {
  if (kind === 'radio' || (kind === 'checkbox' && elements.length > 1)) {
    const values = radioValues(elements);
    return elements.map((e, i) => ({ value: values[i] ?? '', text: labels.option(e, seen[i] ?? e) }));
  }
  const [first] = elements;
  if (kind !== 'select' || !first) return [];
  const native = tagOf(first) === 'select';
  const original = native ? first : originalOf(first);
  const options: Option[] = [];
  if (original && tagOf(original) === 'select') {
    const all = optionsOf(original as HTMLSelectElement);
    for (let i = 0; i < all.length && i < mostOptions; i++) {
      const o = all[i];
      if (o) options.push({ value: (native ? o.value : o.text).slice(0, 200), text: o.text.slice(0, 80) });
    }
    return options;
  }
  const list = comboList(first, byId);
  // what is chosen is known by its words alone
  if (list) for (const e of findAll(list, comboOptions).slice(0, mostOptions)) {
    const text = wordsOf(e, () => false).slice(0, 80);
    options.push({ value: text, text });
  }
  return options;
}
