import { everybody, isMapOrigin, kinds, most, type ControlMark, type MappedControl, type MappedForm, type SiteMap } from '../site-map.ts';

/** Says whether a value that was kept or sent is a map, and nothing of why not: `readMap` is for what people bring. */

const isText = (value: unknown, longest: number = most.letters): value is string => typeof value === 'string' && value.length <= longest;
const isList = (value: unknown, longest: number, one: (item: unknown) => boolean): boolean => Array.isArray(value) && value.length <= longest && value.every(one);
const isNumber = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most.controls;

function controlFrom(value: unknown): MappedControl | null {
  if (typeof value !== 'object' || value === null) return null;
  const { name, id, label, section, kind, place, of, field, whose, confirmed } = value as Record<keyof MappedControl, unknown>;
  if (!isText(name) || !isText(id) || !isText(label) || !isText(section) || !isNumber(place) || !isNumber(of) || place > of) return null;
  if (!isText(field) || !/^[a-z][a-z0-9_]*$/.test(field) || !kinds.includes(kind as ControlMark['kind']) || !everybody.includes(whose as MappedControl['whose'])) return null;
  return { name, id, label, section, kind, place, of, field, whose, ...(confirmed === true ? { confirmed } : {}) } as MappedControl;
}

/** Rebuilt from its known parts; null where it is no form of a map. */
export function formFrom(value: unknown): MappedForm | null {
  if (typeof value !== 'object' || value === null) return null;
  const { title, labels, controls } = value as Record<keyof MappedForm, unknown>;
  if (!isList(title, most.titles, (t) => isText(t)) || !isList(labels, most.labels, (t) => isText(t)) || !Array.isArray(controls) || controls.length > most.controls) return null;
  const read = controls.map(controlFrom);
  return read.includes(null) ? null : { title: [...(title as string[])], labels: [...(labels as string[])], controls: read as MappedControl[] };
}

export function mapFrom(value: unknown): SiteMap | null {
  if (typeof value !== 'object' || value === null) return null;
  const { origin, forms } = value as Record<keyof SiteMap, unknown>;
  if (!isText(origin, 300) || !isMapOrigin(origin) || !Array.isArray(forms) || forms.length > most.forms) return null;
  const read = forms.map(formFrom);
  return read.includes(null) ? null : { origin, forms: read as MappedForm[] };
}
