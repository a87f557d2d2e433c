import type { Gone, SeenControl, SeenForm } from './seen.ts';

/** The forms of one tab, by frame. Held in memory only, and only as long as their pages are. */
export type Forms = ReadonlyMap<number, SeenForm>;

export const noForms: Forms = new Map();

/** A check tells no sureness: that of the naming before it still holds, for the same control and field of the same page. */
function withSureness(form: SeenForm, before: SeenForm | undefined): SeenForm {
  if (before === undefined || before.document !== form.document) return form;
  const known = new Map(before.controls.map((c) => [c.control.ref, c]));
  const controls = form.controls.map((c): SeenControl => {
    const was = known.get(c.control.ref);
    return c.sure === undefined && was?.field === c.field && was.sure !== undefined && was.because !== undefined ? { ...c, sure: was.sure, because: was.because } : c;
  });
  return { ...form, controls };
}

/** What a frame's form says now takes the place of what it said before. */
export const taken = (forms: Forms, form: SeenForm): Forms => new Map([...forms, [form.frame, withSureness(form, forms.get(form.frame))]]);

/** A frame's form goes, unless another page is in the frame by now. */
export function without(forms: Forms, { frame, document }: Gone): Forms {
  const held = forms.get(frame);
  return held === undefined || held.document !== document ? forms : new Map([...forms].filter(([at]) => at !== frame));
}

/** The forms of a tab: the one with the most named fields first. */
export const ordered = (forms: Forms): readonly SeenForm[] => [...forms.values()].sort((a, b) => b.controls.length - a.controls.length || a.frame - b.frame);
