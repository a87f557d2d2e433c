import { dateInWords, type PlainDate } from '../format/dates.ts';
import { yuan } from '../format/money.ts';
import type { FieldSpec, Known, Language, Words } from '../model/field-spec.ts';
import { fields, isFieldKey, type FieldKey } from '../model/fields.ts';
import { labelOf, specOf } from '../model/spec-of.ts';
import { monthInWords, valueInWords } from '../model/value-in-words.ts';
import { documents } from '../policy/documents.ts';
import { parameters, type ParameterKey } from '../policy/parameters.ts';
import type { Fact, FactsOfAnswer, Need } from './answer.ts';
import type { Outcome, Verdict } from './outcome.ts';
import type { Citation, Rule, Saying } from './rule.ts';

/** What is said of one outcome, in one language: plain data, ready to be drawn. */
export interface Finding {
  readonly rule: string;
  readonly kind: 'check' | 'conclusion';
  /** What a conclusion decided; null while it is open, and for a check. */
  readonly decides: { readonly field: FieldKey; readonly label: string } | null;
  readonly is: Exclude<Verdict, 'not-applicable'>;
  readonly field: FieldKey;
  readonly fieldLabel: string;
  /** Which of the rule's reasons it is, '' for the bare verdict. */
  readonly reason: string;
  readonly title: string;
  readonly says: string;
  readonly why: string;
  readonly todo: string;
  readonly law: readonly string[];
  readonly needs: readonly { readonly need: Need; readonly label: string }[];
  readonly fix: { readonly field: FieldKey; readonly value: Known; readonly label: string } | null;
  /** Whether there is something to tell beyond the bare verdict. */
  readonly told: boolean;
}

const list = (parts: readonly string[], language: Language): string => parts.join(language === 'zh' ? '；' : '; ');

const decimals = (n: number): string => String(Math.round(n * 100) / 100);

/** What somebody typed is told no longer than this. */
const longest = 60;

function factInWords(fact: Fact, language: Language): string {
  if (typeof fact === 'number') return decimals(fact);
  if (typeof fact !== 'object') return fact.length > longest ? `${fact.slice(0, longest)}…` : fact;
  if ('yuan' in fact) return yuan(fact.yuan);
  if ('percent' in fact) return `${decimals(fact.percent * 100)}%`;
  if ('date' in fact) return fact.date.length === 7 ? monthInWords(fact.date, language) : dateInWords(fact.date, language);
  if ('code' in fact) return valueInWords(specOf(fact.of), fact.code, language);
  return fact[language];
}

type Filling = (name: string) => string | undefined;

const partsOf = new Map<string, readonly string[]>();

/** Fills `{x}`; what is not known is said to be so. */
function fill(template: string, filling: Filling, unknown: string): string {
  let parts = partsOf.get(template);
  // Names stand at the odd places.
  if (!parts) partsOf.set(template, (parts = template.split(/\{(\w+)\}/)));
  let text = parts[0]!;
  for (let i = 1; i < parts.length; i += 2) text += (filling(parts[i]!) ?? unknown) + parts[i + 1]!;
  return text;
}

/** What is asked for, as a form would call it: a field, a field of the so-manieth row, a figure, a calendar. */
export function needInWords(need: Need, language: Language): string {
  const key = language + need;
  let words = needWords.get(key);
  if (words === undefined) {
    words = wordNeed(need, language);
    // Rows make needs without end; those of fields are few.
    if (!need.includes('[')) needWords.set(key, words);
  }
  return words;
}

const needWords = new Map<string, string>();

function wordNeed(need: Need, language: Language): string {
  if (need === 'calendar') return language === 'zh' ? '该年度的工作日历' : 'the calendar of working days of that year';
  if (need.startsWith('pack:')) return parameters[need.slice('pack:'.length) as ParameterKey].label[language];
  if (isFieldKey(need)) return fields[need].label[language];
  const [, list, index, field] = /^(\w+)\[(\d+)\]\.(\w+)$/.exec(need) ?? [];
  const spec: FieldSpec = fields[list as FieldKey];
  const label = spec.kind === 'list' ? (spec.of[field ?? '']?.label[language] ?? '') : '';
  return language === 'zh' ? `${spec.label.zh}第${Number(index) + 1}项的${label}` : `${label} of ${spec.label.en}, row ${Number(index) + 1}`;
}

export function citationInWords(c: Citation, language: Language): string {
  const title = documents[c.document].title[language];
  if (c.article === null) return title;
  return language === 'zh' ? `${title}${c.article.zh}` : `${title}, ${c.article.en}`;
}

interface Cited {
  readonly language: Language;
  readonly day: PlainDate;
  readonly law: readonly string[];
}
const cited = new WeakMap<Rule, Cited>();

/** The rule's citations that speak for the day: the same for one case after another of that day. */
function lawOf(rule: Rule, language: Language, day: PlainDate): readonly string[] {
  const last = cited.get(rule);
  if (last !== undefined && last.day === day && last.language === language) return last.law;
  const law = rule.law.filter((c) => (c.from === undefined || c.from <= day) && (c.to === undefined || day < c.to)).map((c) => citationInWords(c, language));
  cited.set(rule, { language, day, law });
  return law;
}

const generic: Readonly<Record<'yes' | 'no' | 'unknown', Words>> = {
  yes: { zh: '', en: '' },
  no: { zh: '不符合。', en: 'Does not hold.' },
  unknown: { zh: '还不能判断，需要：{needs}。', en: 'Can’t be decided yet; needed: {needs}.' },
};

const verdictWord = { pass: 'yes', fail: 'no', unknown: 'unknown' } as const;

const brokenRule: Words = { zh: '这条规则在运行时出错，没有得出结论；其余规则照常。', en: 'This rule broke while it ran and has come to no answer; the others ran all the same.' };

/**
 * Words an outcome.
 * @param day citations that do not speak for this day are left out
 */
export function explain(outcome: Outcome, language: Language, day: PlainDate): Finding | null {
  const { rule, is, answer } = outcome;
  if (is === 'not-applicable') return null;
  const about = rule.kind === 'derivation' ? rule.decides : (answer.field ?? rule.about);
  const needs = outcome.needs.map((need) => ({ need, label: needInWords(need, language) }));
  const facts: FactsOfAnswer = answer.facts ?? {};
  const filling: Filling = (name) => {
    if (name === 'needs') return list(needs.map((n) => n.label), language);
    if (name === 'grounds') return list(outcome.grounds.map((g) => g.words[language]), language);
    // Not Object.hasOwn: the facts are the rule's own, never a page's.
    const fact = facts[name];
    return fact === undefined ? undefined : factInWords(fact, language);
  };
  const word = verdictWord[is];
  const words: Readonly<Record<string, Saying>> = rule.kind === 'derivation' ? {} : rule.words;
  const saying = words[answer.reason ?? word];
  const tell = (w: Words | undefined): string => (w ? fill(w[language], filling, language === 'zh' ? '（未知）' : '(unknown)') : '');
  const { fix } = answer;
  return {
    rule: rule.id,
    kind: rule.kind === 'check' ? 'check' : 'conclusion',
    decides: rule.kind === 'check' ? null : { field: rule.decides, label: labelOf(rule.decides, language) },
    is,
    field: about,
    fieldLabel: labelOf(about, language),
    reason: answer.reason ?? '',
    title: rule.title[language],
    says: outcome.fault === null ? tell(saying?.says ?? generic[word]) : brokenRule[language],
    why: tell(saying?.why),
    todo: tell(saying?.todo),
    law: lawOf(rule, language, day),
    needs,
    fix: fix ? { field: fix.field, value: fix.value, label: tell(saying?.fix) || valueInWords(specOf(fix.field), fix.value, language) } : null,
    told: saying !== undefined || outcome.fault !== null,
  };
}
