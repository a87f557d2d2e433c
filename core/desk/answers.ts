import { checkCase } from '../engine/check-case.ts';
import { formFields } from '../model/form-fields.ts';
import type { FormDescription } from '../recognise/description.ts';
import type { PageField } from '../recognise/lexicon.ts';
import { correct, formIn } from '../recognise/site-map/correct.ts';
import { doubtedIn, matchMapped } from '../recognise/site-map/find-mapped.ts';
import { meantBy } from '../recognise/site-map/rule-field.ts';
import type { MappedForm, SiteMap } from '../recognise/site-map.ts';
import type { Circumstances, FormRead, Learned, NamedControl, NamedSurely, Scene, Sheet } from './desk.ts';
import { nameForm } from './name-form.ts';
import { controlName } from './question.ts';
import { readControls } from './read-controls.ts';
import { sheetOf } from './sheet.ts';
import { deskWords } from './words.ts';

/** Checks named controls and words what came of it. */
export function checkControls(controls: readonly NamedControl[], scene: Scene, circumstances: Circumstances): Sheet {
  const reading = readControls(controls);
  return sheetOf(checkCase(reading.facts, circumstances), reading, scene, circumstances.language);
}

/** Names the controls of a form, first as its site's map says; null where it is no form of a case. */
export function nameFormControls(form: FormDescription, map: SiteMap | null): readonly NamedSurely[] | null {
  const named = nameForm(form, map);
  if (named === null) return null;
  const byRef = new Map(form.controls.map((c) => [c.ref, c]));
  return named.flatMap(({ ref, field, sure, because }): NamedSurely[] => {
    const control = byRef.get(ref);
    return control ? [{ field, control, sure, because }] : [];
  });
}

/** Checks a form whose controls were just named. */
export function readNamed(form: FormDescription, map: SiteMap | null, controls: readonly NamedControl[], scene: Scene, circumstances: Circumstances): FormRead {
  const doubted = doubtedIn(form, matchMapped(form, map)).size;
  return { fields: controls.map(({ field, control }) => [control.ref, field]), doubted, sheet: checkControls(controls, { ...scene, doubted }, circumstances) };
}

/** Names the controls of a form, first as its site's map says, and checks them; null where it is no form of a case. */
export function readForm(form: FormDescription, map: SiteMap | null, scene: Scene, circumstances: Circumstances): FormRead | null {
  const controls = nameFormControls(form, map);
  return controls && readNamed(form, map, controls, scene, circumstances);
}

/** What somebody says of one control: the form as its map has it then, or null where no more can be kept; and what is told. */
export function learnOf(form: FormDescription, ref: number, meant: PageField | 'none', map: SiteMap | null, { language }: Circumstances): Learned & { readonly form: MappedForm | null } {
  const control = form.controls.find((c) => c.ref === ref);
  const words = deskWords(language);
  const said = control ? correct(form, map, ref, meantBy(meant)) : null;
  if (!control || !said) return { says: words.full, before: null, form: null };
  const name = controlName(control, null, language);
  return { says: meant === 'none' ? words.keptNone(name) : words.kept(name, formFields[meant].label[language]), before: formIn(map, form), form: said };
}
