import type { Language } from '../../core/model/field-spec.ts';
import { formFields } from '../../core/model/form-fields.ts';
import type { ControlDescription, FormDescription } from '../../core/recognise/description.ts';
import { kindOfForm } from '../../core/recognise/form-kind.ts';
import type { PageField } from '../../core/recognise/lexicon.ts';
import type { Recognition } from '../../core/recognise/recognise.ts';
import { choicesFor } from '../../core/recognise/site-map/choices.ts';
import { labelOf } from '../../core/recognise/site-map/mark-control.ts';
import type { ChoiceOption, ChoiceView, TargetView } from '../overlay/view.ts';
import type { HostPage } from '../page/host-page.ts';
import { guardWords } from './words.ts';

/** As many fields stand in the list at once; the others are one click away. */
const AT_ONCE = 8;

const percent = (sure: number): number => Math.min(99, Math.round(sure * 100));

/** A control as the page calls it; a field's own name where the page has no word for it. */
export function controlName(c: ControlDescription, field: PageField | null, language: Language): string {
  const label = labelOf(c, false);
  return label !== '' ? label : field !== null ? formFields[field].label[language] : guardWords(language).noLabel;
}

/** The evidence in words: 标签“生日”、名称“csrq”. */
export function evidenceInWords(because: readonly string[], language: Language): string[] {
  const { evidence, quoted } = guardWords(language);
  const said = because.flatMap((why) => {
    const at = why.indexOf(':');
    const kind = evidence[at < 0 ? why : why.slice(0, at)];
    const word = at < 0 || /^(?:value|section|options)/.test(why) ? '' : why.slice(at + 1);
    return kind === undefined ? [] : [word === '' ? kind : `${kind}${quoted(word)}`];
  });
  return [...new Set(said)].slice(0, 4);
}

/** The question what a control is; null where it can't be asked. */
export function askAbout(page: HostPage, ref: number, named: readonly Recognition[], language: Language): ChoiceView | null {
  const form = page.form();
  const control = form.controls.find((c) => c.ref === ref);
  const anchor = page.anchor(ref);
  const choices = choicesFor(form, ref, named);
  if (!control || !anchor || !choices) return null;
  const words = guardWords(language);
  const { now, offers, lacking, elsewhere } = choices;
  const label = (field: PageField): string => formFields[field].label[language];
  const option = (field: PageField, detail = ''): ChoiceOption => ({ id: field, label: label(field), detail });
  const mapped = now?.because.includes('map') === true;
  const most = Math.max(AT_ONCE - offers.length, 4);
  return {
    id: String(ref),
    anchor,
    fieldLabel: controlName(control, now?.field as PageField | undefined ?? null, language),
    question: words.question,
    taken: now ? words.taken(label(now.field as PageField), words.sure(mapped ? 100 : percent(now.sure)), evidenceInWords(now.because, language)) : '',
    offers: offers.map(({ field, sure }) => option(field, words.sure(percent(sure)))),
    lacking: lacking.slice(0, most).map((field) => option(field)),
    rest: [...lacking.slice(most).map((field) => option(field)), ...elsewhere.map((field) => option(field, words.elsewhere))],
    none: { id: 'none', label: words.noneOfThem, detail: '' },
  };
}

/** The controls that can be pointed out. On a query, or in a member's own form, nothing is read and so nothing is pointed out. */
export function targetsOf(page: HostPage, form: FormDescription, named: readonly Recognition[], language: Language): readonly TargetView[] {
  const kind = kindOfForm(form);
  if (kind === 'query' || kind === 'member') return [];
  const fields = new Map(named.map((n) => [n.ref, n.field as PageField]));
  return form.controls.flatMap((c): TargetView[] => {
    const anchor = c.kind === 'hidden' ? null : page.anchor(c.ref);
    const box = anchor?.getBoundingClientRect();
    if (!anchor || !box || box.width === 0 || box.height === 0) return [];
    const field = fields.get(c.ref) ?? null;
    const words = guardWords(language);
    return [{ id: String(c.ref), anchor, members: page.members(c.ref), label: words.target(controlName(c, null, language), field === null ? '' : formFields[field].label[language]) }];
  });
}
