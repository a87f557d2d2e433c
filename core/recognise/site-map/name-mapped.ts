import type { FormDescription } from '../description.ts';
import { generalField, nameControls, type Named } from '../name-controls.ts';
import type { SiteMap } from '../site-map.ts';
import { findMapped } from './find-mapped.ts';

/** Names every control of a form, first as a map of the site says. What it gives to one control is taken from the others. */
export function nameMapped(form: FormDescription, map: SiteMap | null): readonly Named[] {
  const named = nameControls(form);
  const mapped = findMapped(form, map);
  if (mapped.size === 0) return named;
  const said = new Map<number, Named>();
  const given = new Set<string>();
  for (const [ref, meant] of mapped) {
    const [field, whose] = meant.field === 'none' ? [null, meant.whose] : (generalField(meant.field) ?? [meant.field, meant.whose]);
    said.set(ref, { ref, field, whose, sure: field === null ? 0 : 1, because: ['map'] });
    // Members and things stand in lists, where many controls are the same field.
    if (field !== null && (whose === 'self' || whose === 'supporter')) given.add(`${field} ${whose}`);
  }
  return named.map((n) => said.get(n.ref) ?? (n.field !== null && given.has(`${n.field} ${n.whose}`) ? { ...n, field: null, sure: 0, because: [] } : n));
}
