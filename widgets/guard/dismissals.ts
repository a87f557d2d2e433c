import { dismissReasons, type Dismissal, type DismissReason, type SheetMark } from '../../core/desk/desk.ts';
import type { Language } from '../../core/model/field-spec.ts';
import type { ChoiceView } from '../overlay/view.ts';
import { guardWords } from './words.ts';

const PREFIX = 'dismiss ';

/** What she does not want to be told of any more, by rule: for this document, and as the desk remembers it of this case. */
export class Dismissals {
  readonly #all = new Map<string, Dismissal>();

  /** Takes in what was dismissed before; what she just said goes before it. */
  recall(kept: readonly Dismissal[]): void {
    for (const dismissal of kept) if (!this.#all.has(dismissal.rule)) this.#all.set(dismissal.rule, dismissal);
  }

  add(dismissal: Dismissal): void {
    this.#all.set(dismissal.rule, dismissal);
  }

  remove(rule: string): Dismissal | null {
    const dismissal = this.#all.get(rule) ?? null;
    this.#all.delete(rule);
    return dismissal;
  }

  /** It holds for the very values that it was said of. */
  of(rule: string, values: string): Dismissal | null {
    const dismissal = this.#all.get(rule);
    return dismissal && values !== '' && dismissal.values === values ? dismissal : null;
  }
}

/** The question why; null where this hint is no longer there, or can't be dismissed. */
export function askWhy(marks: readonly SheetMark[], id: string, anchor: (field: SheetMark['field']) => Element | null, language: Language): ChoiceView | null {
  const mark = marks.find((m) => m.hints.some((h) => h.id === id && h.values !== ''));
  const hint = mark?.hints.find((h) => h.id === id);
  const at = mark && anchor(mark.field);
  if (!mark || !hint || !at) return null;
  const words = guardWords(language);
  return {
    id: PREFIX + id,
    anchor: at,
    fieldLabel: mark.label,
    question: words.why,
    taken: hint.title,
    offers: dismissReasons.map((reason) => ({ id: reason, label: words.reasons[reason], detail: '' })),
    lacking: [],
    rest: [],
    none: { id: 'keep', label: words.goOnTelling, detail: '' },
  };
}

/** What was chosen of such a question; null where it was another question, or to go on as before. */
export function whyChosen(marks: readonly SheetMark[], question: string, option: string): { readonly title: string; readonly dismissal: Dismissal } | null {
  const id = question.startsWith(PREFIX) ? question.slice(PREFIX.length) : null;
  const hint = marks.flatMap((m) => m.hints).find((h) => h.id === id);
  const reason = dismissReasons.find((r): r is DismissReason => r === option);
  return hint && hint.values !== '' && reason ? { title: hint.title, dismissal: { rule: hint.rule, values: hint.values, reason } } : null;
}

export const asksWhy = (question: string): boolean => question.startsWith(PREFIX);
