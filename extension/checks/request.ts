import { checkControls, learnOf, nameFormControls, readNamed } from '../../core/desk/answers.ts';
import { controlsAsked, formAsked, record, sceneAsked } from '../../core/desk/asked.ts';
import type { Circumstances, Dismissal, FormRead, Learned, NamedControl, Question, Scene, Sheet, Targets } from '../../core/desk/desk.ts';
import { questionOf, targetsOf } from '../../core/desk/question.ts';
import { isRealDate } from '../../core/format/dates.ts';
import type { FormDescription } from '../../core/recognise/description.ts';
import { isPageField } from '../../core/recognise/site-map/rule-field.ts';
import type { MappedForm, SiteMap } from '../../core/recognise/site-map.ts';
import { readSettings } from '../sites/settings.ts';

/**
 * What a content script asks of the background. The answers are about what the message carried and what somebody said of
 * the controls of its own site, and about nothing else: they read no register and nothing of them is kept. Null where a
 * message is no such question.
 */

/** What does this form hold, and what do the rules say of it? */
export interface ReadRequest {
  readonly form: FormDescription;
  readonly scene: Scene;
  readonly circumstances: Circumstances;
}
/** What do the rules say of these named controls now? */
export interface CheckRequest {
  readonly controls: readonly NamedControl[];
  readonly scene: Scene;
  readonly circumstances: Circumstances;
}
/** Which controls can be pointed out? */
export interface FormRequest {
  readonly form: FormDescription;
  readonly circumstances: Circumstances;
}
/** What may this control be? */
export interface ControlRequest extends FormRequest {
  readonly ref: number;
}
/** Somebody says that this control is that. */
export interface LearnRequest extends ControlRequest {
  readonly meant: string;
}

/** What is to be told no more of the case that these controls show; or again, where `keep` is false. */
export interface DismissRequest {
  readonly controls: readonly NamedControl[];
  readonly dismissal: Dismissal;
  readonly keep: boolean;
}

function circumstancesOf(value: unknown): Circumstances | null {
  const settings = readSettings(value);
  const { today } = record<Circumstances>(value) ?? {};
  return settings === null || typeof today !== 'string' || !isRealDate(today) ? null : { ...settings, today };
}

/** What a question carried, for whoever of the extension's own pages shows the case: as it was read at the door. */
export interface Carried {
  readonly controls: readonly NamedControl[];
  readonly circumstances: Circumstances;
}

/** Is told what a question carried, when it was one. */
export type Tell = (carried: Carried) => void;

export function answerRead(data: unknown, map: SiteMap | null, tell?: Tell): { readonly read: FormRead | null } | null {
  const sent = record<ReadRequest>(data) ?? {};
  const [form, scene, circumstances] = [formAsked(sent.form), sceneAsked(sent.scene), circumstancesOf(sent.circumstances)];
  if (!form || !scene || !circumstances) return null;
  const controls = nameFormControls(form, map);
  tell?.({ controls: controls ?? [], circumstances });
  return { read: controls && readNamed(form, map, controls, scene, circumstances) };
}

export function answerCheck(data: unknown, tell?: Tell): Sheet | null {
  const sent = record<CheckRequest>(data) ?? {};
  const [controls, scene, circumstances] = [controlsAsked(sent.controls), sceneAsked(sent.scene), circumstancesOf(sent.circumstances)];
  if (!controls || !scene || !circumstances) return null;
  tell?.({ controls, circumstances });
  return checkControls(controls, scene, circumstances);
}

export function answerTargets(data: unknown, map: SiteMap | null): Targets | null {
  const sent = record<FormRequest>(data) ?? {};
  const [form, circumstances] = [formAsked(sent.form), circumstancesOf(sent.circumstances)];
  return form && circumstances && targetsOf(form, map, circumstances.language);
}

export function answerQuestion(data: unknown, map: SiteMap | null): { readonly question: Question | null } | null {
  const sent = record<ControlRequest>(data) ?? {};
  const [form, circumstances] = [formAsked(sent.form), circumstancesOf(sent.circumstances)];
  return form && circumstances && Number.isInteger(sent.ref) ? { question: questionOf(form, sent.ref as number, map, circumstances.language) } : null;
}

/** The answer, and the form as its site's map is to have it from now on. */
export function answerLearn(data: unknown, map: SiteMap | null): (Learned & { readonly form: MappedForm | null }) | null {
  const sent = record<LearnRequest>(data) ?? {};
  const [form, circumstances] = [formAsked(sent.form), circumstancesOf(sent.circumstances)];
  const { ref, meant } = sent;
  if (!form || !circumstances || !Number.isInteger(ref) || typeof meant !== 'string' || (meant !== 'none' && !isPageField(meant))) return null;
  return learnOf(form, ref as number, meant, map, circumstances);
}
