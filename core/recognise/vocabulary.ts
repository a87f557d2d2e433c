import { formFields } from '../model/form-fields.ts';
import { isAlike } from './characters.ts';
import { readLabel, type Label } from './label.ts';
import { lexicon, standardLabels, type Evidence, type PageField } from './lexicon.ts';
import type { OtherFieldKey } from './other-fields.ts';

/** All that a control of a form may be. */
export type AnyField = PageField | OtherFieldKey;

/** What a word may mean: a field, how sure among its synonyms (1 for the first), and under what condition. */
export interface Meaning {
  readonly field: AnyField;
  readonly rank: number;
  readonly only: 'anywhere' | 'at' | 'supporter' | 'standard' | 'under' | 'counted';
}

export type Entry = readonly [AnyField, Evidence];

/** The fields that are looked for, and by what words. */
export interface Vocabulary {
  readonly entries: readonly Entry[];
  /** Whether a part of a date, or an end of a range, is named as the whole. */
  readonly parts: boolean;
  has(field: AnyField): boolean;
  evidence(field: AnyField): Evidence;
  /** What the field holds: `date`, `money`, `code` … */
  kind(field: AnyField): string;
  meaningsOfLabel(label: Label): readonly Meaning[];
  meaningsOfName(latin: string): readonly Meaning[];
  meaningsOfHint(latin: string): readonly Meaning[];
}

/** Lists are in order of preference: where 联系电话 and 手机 both stand in a form, the first is taken. */
const rankOf = (at: number): number => 1 - Math.min(at, 20) * 0.004;

/** Words before a label that still speak of the recipient. */
const prefixes = /^(?:其中|核定|请输入|请填入|请选择|请填写|请录入|您的|你的|供养对象|五保对象|五保老人|特困人员|特困对象|特困供养人员|救助对象|被救助人|受助人|受益人|保障对象|供养人员|供养人|申请人员?|户主|本人|老人|老年人|残疾人|对象|人员|居民|村民|儿童|学生|个人|被评估人员|被评估人|入住老人|入住人员|低保对象|低保户主|特困户|五保户|户)+(?=.)/;
const none: readonly Meaning[] = [];
/** A page has the same few labels again and again; one without end is not kept whole. */
const mostKept = 2000;

/** Two characters of three make no word. */
const leastNear = 4;
const mostNear = 12;
/** What a misspelt label is worth beside one that is not. */
const misspelt = 0.8;

/** Meanings of a label in which one character stands for another that typists take it for: 供养方试. */
function meaningsNear(labels: ReadonlyMap<string, readonly Meaning[]>, core: string): readonly Meaning[] {
  const size = core.length;
  if (size < leastNear || size > mostNear) return none;
  for (const [word, meanings] of labels) {
    if (word.length !== size) continue;
    let at = 0;
    while (at < size && word[at] === core[at]) at++;
    if (isAlike(core[at] ?? '', word[at] ?? '') && word.slice(at + 1) === core.slice(at + 1)) return meanings.map((m) => ({ ...m, rank: m.rank * misspelt }));
  }
  return none;
}

/** @param more further labels, which name a field where nothing is checked */
export function vocabularyOf(words: Readonly<Record<string, Evidence>>, kindOf: (field: AnyField) => string, parts = false, more: { readonly [K in AnyField]?: readonly string[] } = {}): Vocabulary {
  const entries = Object.entries(words) as unknown as readonly Entry[];
  const labels = new Map<string, Meaning[]>();
  const names = new Map<string, Meaning[]>();
  const hints = new Map<string, Meaning[]>();
  const put = (into: Map<string, Meaning[]>, word: string, meaning: Meaning): void => {
    const known = into.get(word);
    if (!known) into.set(word, [meaning]);
    else if (!known.some((m) => m.field === meaning.field && m.only === meaning.only)) known.push(meaning);
  };
  const each = (said: readonly string[] | undefined, field: AnyField, only: Meaning['only']): void =>
    said?.forEach((word, i) => put(labels, readLabel(word).core, { field, rank: rankOf(i), only }));
  for (const [field, e] of entries) {
    each(e.labels, field, 'anywhere');
    each(e.at?.labels, field, 'at');
    each(e.range?.labels, field, 'at');
    each(e.under?.labels, field, 'under');
    each(e.counted?.labels, field, 'counted');
    each(e.ofSupporter, field, 'supporter');
    for (const word of e.names) put(names, word, { field, rank: 1, only: 'anywhere' });
    for (const word of e.hints) put(hints, word, { field, rank: 1, only: e.at ? 'at' : 'anywhere' });
  }
  for (const [field, said] of Object.entries(more)) each(said, field as AnyField, 'anywhere');
  for (const field of ['basic_amount', 'basic_amount_year'] as const) each(standardLabels, field, 'standard');
  const byField = new Map(entries);
  const alike = entries.flatMap(([field, { like }]) => (like ? [{ like, meanings: [{ field, rank: rankOf(4), only: 'anywhere' }] as const }] : []));
  const misspellings = new Map<string, readonly Meaning[]>();
  const near = (core: string): readonly Meaning[] => {
    const known = misspellings.get(core) ?? meaningsNear(labels, core);
    if (misspellings.size < mostKept) misspellings.set(core, known);
    return known;
  };
  return {
    entries,
    parts,
    has: (field) => byField.has(field),
    evidence: (field) => byField.get(field)!,
    kind: kindOf,
    meaningsOfLabel({ core, short, parts }) {
      const known = (said: string): readonly Meaning[] | undefined => labels.get(said) ?? labels.get(said.replace(prefixes, '')) ?? (said.length > 30 ? undefined : alike.find(({ like }) => like.test(said))?.meanings);
      const whole = known(core) ?? (short === core ? undefined : known(short));
      if (whole) return whole;
      if (parts.length === 0) return near(core);
      // A choice of words for one thing: every one of them means it.
      const [first, ...others] = parts.map((part) => known(part) ?? none);
      return (first ?? none).filter((m) => others.every((all) => all.some((o) => o.field === m.field)));
    },
    meaningsOfName: (latin) => names.get(latin) ?? none,
    meaningsOfHint: (latin) => hints.get(latin) ?? none,
  };
}

/** The fields of a case that rules read from a page. */
export const formVocabulary = vocabularyOf(lexicon, (field) => formFields[field as PageField].kind);
