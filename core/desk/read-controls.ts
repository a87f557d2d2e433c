import type { Known } from '../model/field-spec.ts';
import type { Facts, FieldKey } from '../model/fields.ts';
import type { FormField } from '../model/form-fields.ts';
import type { ControlDescription } from '../recognise/description.ts';
import { readValue } from '../recognise/read-value.ts';
import type { NamedControl } from './desk.ts';

/** One named control and what it holds. */
export interface Read {
  readonly field: FormField;
  readonly control: ControlDescription;
  readonly value: Known | null;
  readonly unreadable: boolean;
}

/** What the named controls of a page hold now. */
export interface Reading {
  readonly reads: ReadonlyMap<FieldKey, Read>;
  readonly facts: Facts;
}

/** Reads the values of named controls, each as a value of its own field's kind. */
export function readControls(controls: readonly NamedControl[]): Reading {
  const reads = new Map<FormField, Read>();
  const facts: Record<string, Known | null> = Object.create(null) as Record<string, Known | null>;
  for (const { field, control } of controls) {
    const { value, problem } = readValue(field, control);
    reads.set(field, { field, control, value, unreadable: problem === 'unreadable' });
    facts[field] = value;
  }
  // readValue gives each field a value of its own kind; the catalogue's types say so, a record of keys can't.
  return { reads, facts: facts as Facts };
}
