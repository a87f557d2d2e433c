import type { ControlDescription, FormDescription } from '../../core/recognise/description.ts';
import { readValue } from '../../core/recognise/read-value.ts';
import { kindOfForm } from '../../core/recognise/form-kind.ts';
import { recognise, type Recognition } from '../../core/recognise/recognise.ts';
import { findMapped } from '../../core/recognise/site-map/find-mapped.ts';
import { saidBy } from '../../core/recognise/site-map/said.ts';
import type { SiteMap } from '../../core/recognise/site-map.ts';
import type { Known } from '../../core/model/field-spec.ts';
import type { Facts, FieldKey } from '../../core/model/fields.ts';
import type { FormField } from '../../core/model/form-fields.ts';
import type { HostPage } from '../page/host-page.ts';

/** One recognised control and what it holds. */
export interface Read {
  readonly field: FormField;
  readonly control: ControlDescription;
  /** As it stands in the control. */
  readonly raw: string;
  readonly value: Known | null;
  readonly unreadable: boolean;
}

/** The fields of a page, with what they hold now. */
export interface Reading {
  readonly byRef: ReadonlyMap<number, FormField>;
  readonly reads: ReadonlyMap<FieldKey, Read>;
  readonly facts: Facts;
}

/** Fewer fields than this are a search box or a log-in, not a case. */
const FEWEST = 4;

/** What the controls of a page are named, first as a map of the site says. */
export function namesOf(form: FormDescription, map: SiteMap | null): readonly Recognition[] {
  return recognise(form, saidBy(form, findMapped(form, map)));
}

/** Names the controls of a page; null where it is no form of a case. */
export function recognisePage(page: HostPage, map: SiteMap | null = null): ReadonlyMap<FormField, ControlDescription> | null {
  const form = page.form();
  // A household member's own form has the same labels, but the case is another person's.
  if (kindOfForm(form) === 'member') return null;
  const controls = new Map(form.controls.map((c) => [c.ref, c]));
  const named = new Map<FormField, ControlDescription>();
  let said = false;
  for (const { ref, field, because } of namesOf(form, map)) {
    const control = controls.get(ref);
    if (control) named.set(field, control);
    said ||= because.includes('map');
  }
  // Where somebody said what a box is, it is a form by their word.
  return named.size >= FEWEST || said ? named : null;
}

/** Reads every named control as it stands now. */
export function readPage(page: HostPage, named: ReadonlyMap<FormField, ControlDescription>): Reading {
  const reads = new Map<FormField, Read>();
  const facts: Record<string, Known | null> = Object.create(null) as Record<string, Known | null>;
  for (const [field, described] of named) {
    const raw = page.read(described.ref);
    const control = { ...described, value: raw };
    const { value, problem } = readValue(field, control);
    reads.set(field, { field, control, raw, value, unreadable: problem === 'unreadable' });
    facts[field] = value;
  }
  // readValue gives each field a value of its own kind; the catalogue's types say so, a record of keys can't.
  return { byRef: new Map([...named].map(([field, c]) => [c.ref, field])), reads, facts: facts as Facts };
}
