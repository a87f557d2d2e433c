import type { FormDescription } from '../description.ts';
import type { Said } from '../recognise.ts';
import type { Mapped } from './find-mapped.ts';
import { ruleField } from './rule-field.ts';

/** What a map says of a form's controls to the rules. A field that two controls are given goes to the first. */
export function saidBy(form: FormDescription, mapped: Mapped): Said {
  const said = new Map<number, ReturnType<typeof ruleField>>();
  const given = new Set<string>();
  for (const c of form.controls) {
    const meant = mapped.get(c.ref);
    if (!meant) continue;
    const field = ruleField(meant, c);
    said.set(c.ref, field !== null && given.has(field) ? null : field);
    if (field !== null) given.add(field);
  }
  return said;
}
