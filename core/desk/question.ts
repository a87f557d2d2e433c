import type { Language } from '../model/field-spec.ts';
import { formFields } from '../model/form-fields.ts';
import type { ControlDescription, FormDescription } from '../recognise/description.ts';
import { kindOfForm } from '../recognise/form-kind.ts';
import type { PageField } from '../recognise/lexicon.ts';
import { choicesFor } from '../recognise/site-map/choices.ts';
import { doubtInWords } from '../recognise/site-map/doubt.ts';
import { meantInWords } from '../recognise/site-map/fields.ts';
import { doubtedIn, matchMapped } from '../recognise/site-map/find-mapped.ts';
import { labelOf } from '../recognise/site-map/mark-control.ts';
import { ruleField } from '../recognise/site-map/rule-field.ts';
import type { SiteMap } from '../recognise/site-map.ts';
import type { Question, QuestionOption, Target, Targets } from './desk.ts';
import { namesOf } from './name-form.ts';
import { deskWords } from './words.ts';

/** As many fields stand in the list at once; the others are one click away. */
const AT_ONCE = 8;

const percent = (sure: number): number => Math.min(99, Math.round(sure * 100));

/** A control as the page calls it; a field's own name where the page has no word for it. */
export function controlName(c: ControlDescription, field: PageField | null, language: Language): string {
  const label = labelOf(c, false);
  return label !== '' ? label : field !== null ? formFields[field].label[language] : deskWords(language).noLabel;
}

/** The evidence in words: 标签“生日”、名称“csrq”. */
export function evidenceInWords(because: readonly string[], language: Language): string[] {
  const { evidence, quoted } = deskWords(language);
  const said = because.flatMap((why) => {
    const at = why.indexOf(':');
    const kind = evidence[at < 0 ? why : why.slice(0, at)];
    const word = at < 0 || /^(?:value|section|options)/.test(why) ? '' : why.slice(at + 1);
    return kind === undefined ? [] : [word === '' ? kind : `${kind}${quoted(word)}`];
  });
  return [...new Set(said)].slice(0, 4);
}

/** The question what a control is; null where it can't be asked. */
export function questionOf(form: FormDescription, ref: number, map: SiteMap | null, language: Language): Question | null {
  const control = form.controls.find((c) => c.ref === ref);
  const choices = choicesFor(form, ref, namesOf(form, map));
  if (!control || !choices) return null;
  const words = deskWords(language);
  const { now, offers, lacking, elsewhere } = choices;
  const label = (field: PageField): string => formFields[field].label[language];
  const option = (field: PageField, detail = ''): QuestionOption => ({ id: field, label: label(field), detail });
  const entries = matchMapped(form, map);
  const [entry, doubt] = [entries.get(ref), doubtedIn(form, entries).get(ref)];
  // What the map says and the page contradicts stands first, with why: who sees the control settles it.
  const claimed = entry && doubt ? ruleField(entry, control) : null;
  const contradicted = entry && doubt ? words.notAsMapped(meantInWords(entry)[language], doubtInWords(doubt)[language]) : '';
  const others = (fields: readonly PageField[]): readonly PageField[] => fields.filter((field) => field !== claimed);
  const isOne = claimed !== null && [...offers.map((o) => o.field), ...lacking, ...elsewhere].includes(claimed);
  const mapped = now?.because.includes('map') === true;
  const taken = now ? words.taken(label(now.field as PageField), words.sure(mapped ? 100 : percent(now.sure)), evidenceInWords(now.because, language)) : '';
  const most = Math.max(AT_ONCE - offers.length, 4);
  return {
    fieldLabel: controlName(control, (now?.field as PageField | undefined) ?? null, language),
    question: words.question,
    taken: [taken, contradicted].filter((said) => said !== '').join(language === 'zh' ? '。' : '. '),
    offers: [...(isOne ? [option(claimed)] : []), ...offers.filter(({ field }) => field !== claimed).map(({ field, sure }) => option(field, words.sure(percent(sure))))],
    lacking: others(lacking).slice(0, most).map((field) => option(field)),
    rest: [...others(lacking).slice(most).map((field) => option(field)), ...others(elsewhere).map((field) => option(field, words.elsewhere))],
    none: { id: 'none', label: words.noneOfThem, detail: '' },
  };
}

/** The controls that can be pointed out. */
export function targetsOf(form: FormDescription, map: SiteMap | null, language: Language): Targets {
  const words = deskWords(language);
  const kind = kindOfForm(form);
  if (kind === 'query' || kind === 'member') return { all: [], says: words.nothingToPoint[kind] };
  const fields = new Map(namesOf(form, map).map((n) => [n.ref, n.field as PageField]));
  const all = form.controls.flatMap((c): Target[] => {
    if (c.kind === 'hidden') return [];
    const field = fields.get(c.ref) ?? null;
    return [{ ref: c.ref, label: words.target(controlName(c, null, language), field === null ? '' : formFields[field].label[language]) }];
  });
  return { all, says: all.length === 0 ? words.nothingToPoint.empty : '' };
}
