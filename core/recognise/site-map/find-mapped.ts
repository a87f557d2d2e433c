import type { FormDescription } from '../description.ts';
import { kindOfForm } from '../form-kind.ts';
import { placeControls } from '../procedure.ts';
import type { ControlMark, MappedControl, SiteMap } from '../site-map.ts';
import { doubtOf, type Doubt } from './doubt.ts';
import { markControls } from './mark-control.ts';
import { markForm, sameForm } from './mark-form.ts';

/** Below this a control is another one. */
const enough = 4;

/** The entry of each control that a map speaks of, by the control's `ref`. */
export type Mapped = ReadonlyMap<number, MappedControl>;

/** What the page says against an entry, by the control's `ref`. */
export type Doubted = ReadonlyMap<number, Doubt>;

export const nothingMapped: Mapped = new Map();

/** How often each word stands on the form: what many share tells little. */
function counted(words: readonly string[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => counts.get(word) ?? 0;
}

/**
 * Matches the controls of a form with what a map says of them, believed or not. A word that one control alone has is enough (its name, its id, its
 * label); one that several share needs others beside it. Two controls that are as good are none, but for those that are
 * alike in all and as many as they were: then the place counts. Nothing is found on a query.
 */
export function matchMapped(form: FormDescription, map: SiteMap | null): Mapped {
  if (map === null || map.forms.length === 0 || kindOfForm(form) === 'query') return nothingMapped;
  const known = sameForm(map.forms, markForm(form));
  if (!known) return nothingMapped;
  const marks = markControls(form.controls);
  const witnesses = (['name', 'id', 'label'] as const).map((key) => ({ key, often: counted(marks.map((m) => m[key])) }));
  const worth = (wanted: ControlMark, here: ControlMark): number => {
    let sum = (wanted.section === here.section ? 1 : 0) + (wanted.kind === here.kind ? 1 : 0);
    let same = wanted.section === here.section && wanted.kind === here.kind;
    for (const { key, often } of witnesses) {
      const word = wanted[key];
      if (word === here[key]) sum += word === '' ? 0 : often(word) === 1 ? 4 : 1;
      else {
        same = false;
        // an id that came or went says less than one that changed
        if (word !== '' && here[key] !== '') sum -= 1;
      }
    }
    return same ? sum + 2 : sum;
  };
  const claims: { readonly at: number; readonly sum: number; readonly wanted: MappedControl }[] = [];
  for (const wanted of known.controls) {
    let best = enough;
    let found: number[] = [];
    marks.forEach((here, i) => {
      const sum = worth(wanted, here);
      if (sum < best) return;
      if (sum > best) found = [];
      best = sum;
      found.push(i);
    });
    const [first] = found;
    if (first === undefined) continue;
    const alike = marks[first]!;
    const at = found.length !== wanted.of ? undefined : wanted.of === 1 ? first : alike.of === wanted.of ? found[wanted.place - 1] : undefined;
    if (at !== undefined) claims.push({ at, sum: best, wanted });
  }
  const mapped = new Map<number, MappedControl>();
  for (const { at, wanted } of claims.sort((a, b) => b.sum - a.sum)) {
    const { ref } = form.controls[at]!;
    if (!mapped.has(ref)) mapped.set(ref, wanted);
  }
  return mapped;
}

/** Those of them that the page itself speaks against, with why. */
export function doubtedIn(form: FormDescription, mapped: Mapped): Doubted {
  const doubted = new Map<number, Doubt>();
  if (mapped.size === 0) return doubted;
  const places = placeControls(form.controls);
  form.controls.forEach((c, i) => {
    const entry = mapped.get(c.ref);
    const doubt = entry ? doubtOf(entry, c, places[i]!) : null;
    if (doubt) doubted.set(c.ref, doubt);
  });
  return doubted;
}

/** The entries of a map that hold for a form's controls: those that the page itself speaks against are left out. */
export function findMapped(form: FormDescription, map: SiteMap | null): Mapped {
  const mapped = matchMapped(form, map);
  const doubted = doubtedIn(form, mapped);
  return doubted.size === 0 ? mapped : new Map([...mapped].filter(([ref]) => !doubted.has(ref)));
}
