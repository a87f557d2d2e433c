import type { Known } from '../model/field-spec.ts';
import type { Facts } from '../model/fields.ts';
import type { FormField } from '../model/form-fields.ts';
import type { ControlDescription, FormDescription } from './description.ts';
import { readValue } from './read-value.ts';
import type { Recognition } from './recognise.ts';

export interface FormFacts {
  readonly facts: Facts;
  /** Which control holds which field. */
  readonly controls: ReadonlyMap<FormField, number>;
  /** Fields whose control holds something that can't be read; in `facts` they are unknown. */
  readonly unreadable: readonly FormField[];
}

/** Reads the values of all recognised controls. `readValue` answers in the field's own type, so the record is one of Facts. */
export function readFacts(form: FormDescription, recognised: readonly Recognition[]): FormFacts {
  const byRef = new Map<number, ControlDescription>(form.controls.map((c) => [c.ref, c]));
  const facts = new Map<FormField, Known | null>();
  const controls = new Map<FormField, number>();
  const unreadable: FormField[] = [];
  for (const { ref, field } of recognised) {
    const control = byRef.get(ref);
    if (!control) continue;
    const reading = readValue(field, control);
    facts.set(field, reading.value);
    controls.set(field, ref);
    if (reading.problem) unreadable.push(field);
  }
  return { facts: Object.fromEntries(facts) as Facts, controls, unreadable };
}
