import type { LabelEvidence } from '../../core/recognise/description.ts';
import { kindOf } from './controls.ts';
import { attribute, closest, findOne, hasAttribute, matches, tagOf } from './dom.ts';
import { originalOf } from './drawn.ts';
import { optionsFor } from './options.ts';
import type { Place } from './places.ts';
import type { Described } from './split.ts';
import { readHandle, type Handle } from './values.ts';

type Told = Described['told'];

/** The box that a wrapper hides. */
const isReplaced = (e: Element): boolean => {
  const words = attribute(e, 'class');
  return words.includes('-f') && /-f(?:\s|$)/.test(words) && tagOf(e) === 'input' && kindOf(e) === null;
};

/** EasyUI and its kin draw a nameless box; the name is on the hidden one beside it. */
function nameOf(e: Element, drawn: boolean): string {
  const own = attribute(e, 'name');
  const box = drawn && own === '' ? closest(e, 'span.textbox,.mini-textbox,.mini-buttonedit,.l-text,.x-form-trigger-input-cell,.x-form-text-wrap') : null;
  const hidden = box && findOne(box, 'input[type="hidden"][name]');
  return hidden ? attribute(hidden, 'name') : own;
}

const isOff = (e: Element): boolean => matches(e, ':disabled,[aria-disabled="true"]');

function lengthOf(e: Element, drawn: boolean): number | null {
  const said = attribute(e, 'maxlength') || (drawn ? attribute(originalOf(e) ?? e, 'maxlength') : '');
  if (said === '') return null;
  const most = Number.parseInt(said, 10);
  return most >= 0 ? most : null;
}

/**
 * Describes one control as it stands now.
 * @param sections the headings over it
 * @param drawn whether a library draws boxes of its own on the page
 */
export function describeControl(handle: Handle, sections: readonly string[], place: Place, drawn: boolean): Told {
  const { kind, elements } = handle;
  const first = elements[0] as Element;
  const grouped = kind === 'radio' || elements.length > 1;
  const finder = place.finder(isReplaced, drawn);
  const { labels, side } = finder.find(first, grouped);
  const told: Told = {
    kind,
    name: (kind === 'readout' ? attribute(first, 'field') : nameOf(first, drawn)).slice(0, 160),
    id: attribute(first, 'id').slice(0, 160),
    labels,
    sections: side === '' ? sections : [...sections, side],
    after: grouped || kind === 'readout' ? '' : finder.after(first),
    options: optionsFor(handle, finder, (id) => place.byId(id)),
    readOnly: hasAttribute(first, 'readonly'),
    disabled: isOff(first) && elements.every(isOff),
    maxLength: lengthOf(first, drawn),
    value: readHandle(handle),
  };
  return place.outer ? withAround(told, place, drawn) : told;
}

/** What names a control by itself, as against a hint inside it. */
const isLabel = ({ place }: LabelEvidence): boolean => place !== 'title' && place !== 'placeholder';

/** With what is said of the elements that it is the only control of: their labels stand outside. */
function withAround(own: Told, place: Place, drawn: boolean): Told {
  let told = own;
  for (let around = place.standsFor; around; around = around.outer.standsFor) {
    const { host, outer } = around;
    const finder = outer.finder(isReplaced, drawn);
    const { labels, side } = finder.find(host, false);
    told = {
      ...told,
      name: told.name || attribute(host, 'name').slice(0, 160),
      id: told.id || attribute(host, 'id').slice(0, 160),
      labels: told.labels.some(isLabel) ? told.labels : [...labels, ...told.labels],
      sections: side === '' ? told.sections : [...told.sections, side],
      after: told.after || (told.kind === 'readout' || told.kind === 'radio' ? '' : finder.after(host)),
    };
  }
  return told;
}
