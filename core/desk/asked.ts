import { isFormField } from '../model/form-fields.ts';
import type { ControlDescription, FormDescription, LabelEvidence, LabelPlace, Option } from '../recognise/description.ts';
import { kinds } from '../recognise/site-map.ts';
import type { NamedControl, Scene } from './desk.ts';

/**
 * What a page's side asks, read from a door that anybody may knock at: rebuilt from its known parts, and null where it
 * is no such thing. What is longer than any page's is cut, so a question costs what a page costs.
 */

export const mostAsked = { controls: 1000, labels: 20, sections: 20, options: 1000, parts: 20, buttons: 100, failed: 500, text: 4000 } as const;

const labelPlaces = ['for', 'aria', 'wrapping', 'cell-before', 'column-head', 'text-before', 'cell-above', 'title', 'placeholder'] as const satisfies readonly LabelPlace[];
const partKinds = ['year', 'month', 'day', 'digit', 'area', 'number'] as const satisfies readonly NonNullable<ControlDescription['parts']>[number][];

/** What claims to be a T: its parts may be anything, or missing. */
export type Unknown<T> = { readonly [K in keyof T]?: unknown };

/** The parts of what was sent; null where it has none. */
export const record = <T>(value: unknown): Unknown<T> | null => (typeof value === 'object' && value !== null ? (value as Unknown<T>) : null);
const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, mostAsked.text) : '');
const isOneOf = <T extends string>(all: readonly T[], value: unknown): value is T => (all as readonly unknown[]).includes(value);

/** The items that can be read, no more than so many; null where it is no list. */
function list<T>(value: unknown, most: number, one: (item: unknown) => T | null): T[] | null {
  if (!Array.isArray(value)) return null;
  const read: T[] = [];
  for (let i = 0; i < value.length && read.length < most; i++) {
    const item = one(value[i]);
    if (item !== null) read.push(item);
  }
  return read;
}
const texts = (value: unknown, most: number): string[] | null => list(value, most, (t) => (typeof t === 'string' ? text(t) : null));

function labelFrom(value: unknown): LabelEvidence | null {
  const label = record<LabelEvidence>(value);
  return label && isOneOf(labelPlaces, label.place) ? { place: label.place, text: text(label.text) } : null;
}

function optionFrom(value: unknown): Option | null {
  const option = record<Option>(value);
  return option && { value: text(option.value), text: text(option.text) };
}

function controlFrom(value: unknown): ControlDescription | null {
  const c = record<ControlDescription>(value);
  if (!c || !Number.isInteger(c.ref) || !isOneOf(kinds, c.kind)) return null;
  const [labels, sections, options] = [list(c.labels, mostAsked.labels, labelFrom), texts(c.sections, mostAsked.sections), list(c.options, mostAsked.options, optionFrom)];
  if (!labels || !sections || !options) return null;
  const parts = list(c.parts, mostAsked.parts, (p) => (isOneOf(partKinds, p) ? p : null));
  return {
    ref: c.ref as number,
    kind: c.kind,
    name: text(c.name),
    id: text(c.id),
    labels,
    sections,
    after: text(c.after),
    options,
    readOnly: c.readOnly === true,
    disabled: c.disabled === true,
    maxLength: Number.isInteger(c.maxLength) && (c.maxLength as number) >= 0 ? (c.maxLength as number) : null,
    value: text(c.value),
    ...(parts ? { parts } : {}),
  };
}

export function formAsked(value: unknown): FormDescription | null {
  const form = record<FormDescription>(value);
  const controls = form && list(form.controls, mostAsked.controls, controlFrom);
  return form && controls && { title: text(form.title), controls, buttons: texts(form.buttons, mostAsked.buttons) ?? [] };
}

/** Controls with the field that each was named; one of another field's name is left out, and so is a second of the same field. */
export function controlsAsked(value: unknown): readonly NamedControl[] | null {
  const seen = new Set<string>();
  return list(value, mostAsked.controls, (item): NamedControl | null => {
    const { field, control: sent } = record<NamedControl>(item) ?? {};
    const control = controlFrom(sent);
    if (!control || typeof field !== 'string' || !isFormField(field) || seen.has(field)) return null;
    seen.add(field);
    return { field, control };
  });
}

export function sceneAsked(value: unknown): Scene | null {
  const scene = record<Scene>(value);
  const failed = scene && texts(scene.failed, mostAsked.failed);
  const { doubted } = scene ?? {};
  return scene && failed && { failed, cut: scene.cut === true, doubted: Number.isInteger(doubted) ? Math.min(Math.max(doubted as number, 0), mostAsked.controls) : 0 };
}
