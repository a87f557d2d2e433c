import type { ControlDescription, LabelPlace } from '../description.ts';
import { nameControls, type Named } from '../name-controls.ts';
import { form } from './describe.ts';

/** A label of real systems, with how often it stands where, on what kind of control, under what names. */
export interface RealLabel {
  readonly label: string;
  /** How often it was met. */
  readonly n: number;
  readonly names: readonly string[];
  readonly where: Readonly<Record<string, number>>;
  readonly types: Readonly<Record<string, number>>;
  /** The field meant; `none` where it is none of ours; null where nobody has judged. */
  readonly field: string | null;
  /** `other`: the field of somebody else than the person the form is about. */
  readonly whose?: string;
  readonly options?: readonly string[];
}

/** A whole form: label, name, kind, place, field. */
export interface RealForm {
  readonly form: string;
  readonly title: string;
  readonly controls: readonly (readonly [label: string, name: string, kind: string, where: string, field: string | null])[];
}

const places: Readonly<Record<string, LabelPlace>> = { 'cell-before': 'cell-before', 'column-head': 'column-head', 'text-before': 'text-before', 'form-item': 'text-before', 'label-for': 'for', placeholder: 'placeholder', title: 'title' };
const kinds: Readonly<Record<string, ControlDescription['kind']>> = { select: 'select', radio: 'radio', checkbox: 'checkbox', textarea: 'textarea' };

export interface Try {
  readonly label: string;
  readonly name: string;
  readonly where: string;
  readonly wanted: string | null;
  readonly other: boolean;
  /** How many real controls it stands for. */
  readonly weight: number;
  readonly found: Named;
}

/** Every label as it stands on pages: in each of its places, on each kind of control, under each name. */
export function tryLabels(labels: readonly RealLabel[]): Try[] {
  return labels.flatMap((l) => {
    const names = l.names.length > 0 ? l.names : [''];
    const shapes = Object.entries(l.where).flatMap(([where, n]) => Object.entries(l.types).map(([type, m]) => ({ where, type, share: (n * m) / l.n })));
    return names.flatMap((name) =>
      shapes.map(({ where, type, share }): Try => {
        const [found] = nameControls(form('登记', [{ label: l.label, name, kind: kinds[type] ?? 'text', place: places[where] ?? 'cell-before', options: l.options ?? [] }], ['保存']));
        return { label: l.label, name, where, wanted: l.field, other: l.whose === 'other', weight: share / names.length, found: found! };
      }),
    );
  });
}

/** Every control of whole forms, among its neighbours. */
export function tryForms(forms: readonly RealForm[]): Try[] {
  return forms.flatMap((f) => {
    const named = nameControls(
      form(
        f.title,
        f.controls.map(([label, name, kind, where]) => ({ label, name, kind: kinds[kind] ?? 'text', place: places[where] ?? 'cell-before' })),
      ),
    );
    return f.controls.map(([label, name, , where, wanted], i): Try => ({ label, name, where, wanted, other: false, weight: 1, found: named[i]! }));
  });
}

export interface Score {
  readonly of: string;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

const isWrong = (t: Try): boolean => t.found.field !== null && t.found.field !== t.wanted;

/** Shares of what has a field: right, wrong, silent. `by` groups them. */
export function scores(tries: readonly Try[], by: (t: Try) => string): Score[] {
  const groups = new Map<string, Score>();
  for (const t of tries) {
    if (t.wanted === null || t.wanted === 'none') continue;
    const of = by(t);
    const s = groups.get(of) ?? { of, right: 0, wrong: 0, missed: 0 };
    const is = (yes: boolean): number => (yes ? t.weight : 0);
    groups.set(of, { of, right: s.right + is(t.found.field === t.wanted), wrong: s.wrong + is(isWrong(t)), missed: s.missed + is(t.found.field === null) });
  }
  return [...groups.values()];
}

export const total = (tries: readonly Try[]): Score => scores(tries, () => 'all')[0] ?? { of: 'all', right: 0, wrong: 0, missed: 0 };

/** Of the controls that are none of ours, the share that is left alone. */
export function leftAlone(tries: readonly Try[]): number {
  const none = tries.filter((t) => t.wanted === 'none');
  const weigh = (all: readonly Try[]): number => all.reduce((n, t) => n + t.weight, 0);
  return weigh(none.filter((t) => t.found.field === null)) / weigh(none);
}

/** What went wrong, one by one: taken for another field, or not known. */
export const faults = (tries: readonly Try[]): string[] =>
  tries
    .filter((t) => t.wanted !== null && (t.wanted === 'none' ? t.found.field !== null : t.found.field !== t.wanted))
    .map((t) => `${t.label} [${t.name}] ${t.where}: ${t.found.field === null ? 'silent' : `taken for ${t.found.field} (${t.found.sure}: ${t.found.because.join(', ')})`}, ${t.wanted === 'none' ? 'none of ours' : t.wanted} (${t.weight.toFixed(1)})`);
