import { controlKey, type FormMark, type MappedControl, type MappedForm, type Meant, type SiteMap } from '../site-map.ts';
import { rivals } from './correct.ts';
import { sameForm } from './mark-form.ts';

/** One control that will be read differently. */
export interface Difference {
  readonly form: FormMark;
  readonly control: MappedControl;
  /** null: as the page itself tells. */
  readonly from: Meant | null;
  readonly to: Meant | null;
}

export interface Merged {
  readonly map: SiteMap;
  readonly differences: readonly Difference[];
}

const means = (c: MappedControl): Meant => ({ field: c.field, whose: c.whose });
const alike = (a: Meant, b: Meant): boolean => a.field === b.field && a.whose === b.whose;

/** Takes a map into another: what the new one says goes before, what only the old one says stays where the two don't conflict. */
export function mergeMaps(mine: SiteMap, theirs: SiteMap): Merged {
  const differences: Difference[] = [];
  const merged: MappedForm[] = [];
  const left = new Set(mine.forms);
  for (const form of theirs.forms) {
    const known = sameForm([...left], form);
    if (known) left.delete(known);
    const old = new Map((known?.controls ?? []).map((c) => [controlKey(c), c]));
    const controls: MappedControl[] = [];
    for (const control of form.controls) {
      const before = old.get(controlKey(control));
      old.delete(controlKey(control));
      controls.push(before?.confirmed && alike(before, control) ? before : control);
      if (!before || !alike(before, control)) differences.push({ form, control, from: before ? means(before) : null, to: means(control) });
    }
    const kept: MappedControl[] = [];
    for (const control of old.values()) {
      if (form.controls.some((c) => rivals(c, control))) differences.push({ form, control, from: means(control), to: null });
      else kept.push(control);
    }
    merged.push({ ...form, controls: [...controls, ...kept] });
  }
  return { map: { origin: mine.origin, forms: [...left, ...merged].filter((f) => f.controls.length > 0) }, differences };
}
