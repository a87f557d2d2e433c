import { dateInWords, type PlainDate } from '../format/dates.ts';
import { yuan } from '../format/money.ts';
import type { Known, Language, Words } from '../model/field-spec.ts';
import { fields, isFieldKey, type FieldKey } from '../model/fields.ts';
import { valueInWords } from '../model/value-in-words.ts';
import { documents } from '../policy/documents.ts';
import { parameters, type ParameterKey } from '../policy/parameters.ts';
import type { Fact, FactsOfAnswer, Need } from './answer.ts';
import type { Outcome, Verdict } from './engine.ts';
import type { Citation, Saying } from './rule.ts';

/** What is said of one outcome, in one language: plain data, ready to be drawn. */
export interface Finding {
  readonly rule: string;
  readonly kind: 'check' | 'conclusion';
  readonly is: Exclude<Verdict, 'not-applicable'>;
  readonly field: FieldKey;
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

function factInWords(fact: Fact, language: Language): string {
  if (typeof fact !== 'object') return String(fact);
  if ('yuan' in fact) return yuan(fact.yuan);
  if ('date' in fact) return dateInWords(fact.date, language);
  if ('code' in fact) return valueInWords(fact.of, fact.code, language);
  return fact[language];
}

/** Fills `{x}` from the facts; a name without a fact stays as it is, so that a test sees it. */
export const fill = (template: string, facts: FactsOfAnswer, language: Language): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    return fact === undefined ? whole : factInWords(fact, language);
  });

export const needInWords = (need: Need, language: Language): string =>
  isFieldKey(need) ? fields[need].label[language] : parameters[need.slice('pack:'.length) as ParameterKey].label[language];

export function citationInWords(c: Citation, language: Language): string {
  const title = documents[c.document].title[language];
  if (c.article === null) return title;
  return language === 'zh' ? `${title}${c.article.zh}` : `${title}, ${c.article.en}`;
}

const generic: Readonly<Record<'yes' | 'no' | 'unknown', Words>> = {
  yes: { zh: '', en: '' },
  no: { zh: '不符合。', en: 'Does not hold.' },
  unknown: { zh: '还不能判断，需要：{needs}。', en: 'Can’t be decided yet; needed: {needs}.' },
};

const verdictWord = { pass: 'yes', fail: 'no', unknown: 'unknown' } as const;

/**
 * Words an outcome.
 * @param day citations that do not speak for this day are left out
 */
export function explain(outcome: Outcome, language: Language, day: PlainDate): Finding | null {
  const { rule, is, answer } = outcome;
  if (is === 'not-applicable') return null;
  const needs = outcome.needs.map((need) => ({ need, label: needInWords(need, language) }));
  const facts: FactsOfAnswer = {
    ...answer?.facts,
    needs: list(needs.map((n) => n.label), language),
    grounds: list(outcome.grounds.map((g) => g.words[language]), language),
  };
  const word = verdictWord[is];
  const saying: Saying | undefined = rule.words[answer?.reason ?? word];
  const tell = (w: Words | undefined): string => (w ? fill(w[language], facts, language) : '');
  const fix = answer?.fix;
  return {
    rule: rule.id,
    kind: rule.kind,
    is,
    field: answer?.field ?? rule.about,
    reason: answer?.reason ?? '',
    title: rule.title[language],
    says: tell(saying?.says ?? generic[word]),
    why: tell(saying?.why),
    todo: tell(saying?.todo),
    law: rule.law.filter((c) => (c.from === undefined || c.from <= day) && (c.to === undefined || day < c.to)).map((c) => citationInWords(c, language)),
    needs,
    fix: fix ? { field: fix.field, value: fix.value, label: tell(saying?.fix) || valueInWords(fix.field, fix.value, language) } : null,
    told: saying !== undefined,
  };
}
