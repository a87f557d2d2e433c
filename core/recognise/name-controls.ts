import type { FormDescription } from './description.ts';
import { recognise } from './recognise.ts';

/** Of whom or what a control speaks: the recipient, a supporter, a household member, the staff of a home, somebody else, a home or thing. */
export type Whose = 'self' | 'supporter' | 'member' | 'staff' | 'other' | 'thing';

/** What a control is, as far as the page tells. */
export interface Named {
  /** The control's own `ref`. */
  readonly ref: number;
  /** The field's id; null where nobody can tell, or it is none that we know. */
  readonly field: string | null;
  readonly whose: Whose;
  /** 0..1 */
  readonly sure: number;
  /** For machines and logs: 'label:身份证号', 'name:sfzh', 'options', 'value:citizen-id', 'section:乡镇审核'. */
  readonly because: readonly string[];
}

/** Names every control of a form, also those that no rule reads: of a member, of the staff, of a home. */
export function nameControls(form: FormDescription): readonly Named[] {
  const used = new Map(recognise(form).map((r) => [r.ref, r]));
  return form.controls.map(({ ref }) => {
    const found = used.get(ref);
    return found ? { ref, field: found.field, whose: 'self' as const, sure: found.sure, because: found.because } : { ref, field: null, whose: 'self' as const, sure: 0, because: [] };
  });
}
