import { readLabel } from './label.ts';
import { lexicon, standardLabels, type Evidence, type PageField } from './lexicon.ts';

/** What a word may mean: a field, how sure among its synonyms (1 for the first), and under what condition. */
export interface Meaning {
  readonly field: PageField;
  readonly rank: number;
  readonly only: 'anywhere' | 'at' | 'supporter' | 'standard' | 'under';
}

export type Entry = readonly [PageField, Evidence];
export const entries = Object.entries(lexicon) as unknown as readonly Entry[];

/** Lists are in order of preference: where 联系电话 and 手机 both stand in a form, the first is taken. */
const rankOf = (at: number): number => 1 - Math.min(at, 20) * 0.004;

function gather(): { labels: Map<string, Meaning[]>; names: Map<string, Meaning[]>; hints: Map<string, Meaning[]> } {
  const labels = new Map<string, Meaning[]>();
  const names = new Map<string, Meaning[]>();
  const hints = new Map<string, Meaning[]>();
  const put = (into: Map<string, Meaning[]>, word: string, meaning: Meaning): void => {
    const known = into.get(word);
    if (!known) into.set(word, [meaning]);
    else if (!known.some((m) => m.field === meaning.field && m.only === meaning.only)) known.push(meaning);
  };
  for (const [field, e] of entries) {
    e.labels.forEach((word, i) => put(labels, readLabel(word).core, { field, rank: rankOf(i), only: 'anywhere' }));
    e.at?.labels.forEach((word, i) => put(labels, readLabel(word).core, { field, rank: rankOf(i), only: 'at' }));
    e.range?.labels.forEach((word, i) => put(labels, readLabel(word).core, { field, rank: rankOf(i), only: 'at' }));
    e.under?.labels.forEach((word, i) => put(labels, readLabel(word).core, { field, rank: rankOf(i), only: 'under' }));
    e.ofSupporter?.forEach((word, i) => put(labels, readLabel(word).core, { field, rank: rankOf(i), only: 'supporter' }));
    for (const word of e.names) put(names, word, { field, rank: 1, only: 'anywhere' });
    for (const word of e.hints) put(hints, word, { field, rank: 1, only: e.at ? 'at' : 'anywhere' });
  }
  standardLabels.forEach((word, i) => {
    for (const field of ['basic_amount', 'basic_amount_year'] as const) put(labels, word, { field, rank: rankOf(i), only: 'standard' });
  });
  return { labels, names, hints };
}

const { labels, names, hints } = gather();
const none: readonly Meaning[] = [];

/** Words before a label that still speak of the recipient. */
const prefixes = /^(?:请输入|请选择|请填写|您的|供养对象|五保对象|特困人员|特困对象|救助对象|受助人|供养人员|户主|本人)/;

export const meaningsOfLabel = (core: string): readonly Meaning[] => labels.get(core) ?? labels.get(core.replace(prefixes, '')) ?? none;
export const meaningsOfName = (latin: string): readonly Meaning[] => names.get(latin) ?? none;
export const meaningsOfHint = (latin: string): readonly Meaning[] => hints.get(latin) ?? none;
