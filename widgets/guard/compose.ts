import type { Sheet, SheetItem } from '../../core/desk/desk.ts';
import type { Language } from '../../core/model/field-spec.ts';
import type { FieldKey } from '../../core/model/fields.ts';
import type { HintView, MarkView, OverlayView, SummaryItem, SummaryView } from '../overlay/view.ts';
import type { Dismissals } from './dismissals.ts';
import type { Repairs } from './repairs.ts';
import { guardWords } from './words.ts';

export interface Composed {
  readonly sheet: Sheet;
  readonly repairs: Repairs;
  readonly language: Language;
  /** The field that is being typed in: nothing is said of it until it is left. */
  readonly typing: FieldKey | null;
  /** Whether somebody keeps what she says of a control that was taken for the wrong field. */
  readonly correctable: boolean;
  readonly dismissals: Dismissals;
  /** What stands in a field's control now; null where it has none. */
  raw(field: FieldKey): string | null;
  anchor(field: FieldKey): Element | null;
  members(field: FieldKey): readonly Element[];
}

function marksOf({ sheet, repairs, language, typing, correctable, dismissals, raw, anchor, members }: Composed): MarkView[] {
  return sheet.marks.flatMap((mark): MarkView[] => {
    const at = mark.field === typing ? null : anchor(mark.field);
    if (!at) return [];
    const { field, label: fieldLabel } = mark;
    const now = raw(field);
    const repair = now === null ? null : repairs.standing(field, now);
    const told = mark.hints.filter((h) => dismissals.of(h.rule, h.values) === null);
    if (told.length === 0) return [];
    const hints = told.map(({ fix, values, ...hint }): HintView => ({
      ...hint,
      dismiss: values === '' ? null : { id: hint.id, label: guardWords(language).dismiss },
      says: hint.state === 'mended' && repair ? repair.says : hint.says,
      fix: fix && { id: fix.id, label: fix.label },
      undo: repair && { id: repair.id, label: guardWords(language).undo },
    }));
    return [{ field, fieldLabel, state: hints[0]?.state ?? 'ask', anchor: at, members: members(field), hints, ...(correctable ? { wrong: mark.wrong } : {}) }];
  });
}

/** Makes of the desk's sheet what is drawn on the page as it stands now: marks beside fields, and the summary. */
export function compose(scene: Composed): OverlayView & { readonly summary: SummaryView } {
  const { sheet, language, typing, anchor, dismissals } = scene;
  const dismissed: SummaryItem[] = [];
  const items = (of: readonly SheetItem[]): SummaryItem[] =>
    of.flatMap((i) => {
      if (i.of !== null && i.of === typing) return [];
      const item = { id: i.id, title: i.title, says: i.says, law: i.law, anchor: i.goTo === null ? null : anchor(i.goTo) };
      const dismissal = dismissals.of(i.id, i.values);
      if (!dismissal) return [item];
      dismissed.push({ ...item, says: guardWords(language).reasons[dismissal.reason], law: [] });
      return [];
    });
  return {
    language,
    marks: marksOf(scene),
    summary: { wrong: items(sheet.wrong), attend: items(sheet.attend), ask: items(sheet.ask), holds: items(sheet.holds), dismissed, basis: sheet.basis },
  };
}
