import type { PlainDate } from '../format/dates.ts';
import type { Known, Words } from '../model/field-spec.ts';
import type { FieldKey, Facts, ValueOf } from '../model/fields.ts';
import type { DocumentKey } from '../policy/documents.ts';
import type { Need } from './answer.ts';
import type { Condition } from './condition.ts';

/** Where the law says it. `article` is null for a standard that is cited whole. */
export interface Citation {
  readonly document: DocumentKey;
  readonly article: Words | null;
  /** When the citation only speaks for part of the rule's time: first day, first day no longer. */
  readonly from?: PlainDate;
  readonly to?: PlainDate;
}

/** How one reason is worded. `{x}` is filled with the answer's facts. */
export interface Saying {
  readonly says: Words;
  /** The arithmetic or comparison behind it. */
  readonly why?: Words;
  /** What to do. */
  readonly todo?: Words;
  /** What the button says, where the answer holds a fix. */
  readonly fix?: Words;
}

interface Common {
  /** Its path under `rules/`: identity/birth-date. */
  readonly id: string;
  /** First day in force, and first day no longer in force. */
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly law: readonly Citation[];
  /** What it looks at, in a few words that read well whether it holds or not. */
  readonly title: Words;
}

/** A check: when it fails, something contradicts the law or itself. */
export interface Check extends Common {
  readonly kind: 'check';
  /** The field beside which its mark stands. */
  readonly about: FieldKey;
  /** When this is no, the rule has nothing to say of the case. */
  readonly applies?: Condition;
  readonly when: Condition;
  readonly words: Readonly<Record<string, Saying>>;
}

/** A conclusion: decides a statement that other rules read. When it is no, the condition is not met; nobody has erred. */
export interface Conclusion extends Common {
  readonly kind: 'conclusion';
  readonly about: FieldKey;
  readonly decides: FieldKey;
  readonly applies?: Condition;
  readonly when: Condition;
  readonly words: Readonly<Record<string, Saying>>;
}

/** A derivation: works out a value that other rules read, and says nothing itself. */
export interface Derivation extends Common {
  readonly kind: 'derivation';
  readonly decides: FieldKey;
  readonly reads: readonly FieldKey[];
  /** What to ask a person for when the value can't be derived. */
  readonly asks: readonly FieldKey[];
  readonly derive: (values: readonly (Known | null)[]) => Known | null;
}

export type Rule = Check | Conclusion | Derivation;

/** An example: runs as a test and prints as documentation. */
export interface Example {
  readonly given: Facts;
  /** The day whose law applies; the case's own date of application when it has one. */
  readonly on: PlainDate;
  /** Region code; the nation when left out. */
  readonly place?: string;
  readonly then: 'pass' | 'fail' | 'unknown' | 'not-applicable';
  readonly reason?: string;
  readonly needs?: readonly Need[];
}

export const check = (rule: Omit<Check, 'kind'>): Check => Object.freeze({ kind: 'check', ...rule });
export const conclusion = (rule: Omit<Conclusion, 'kind'>): Conclusion => Object.freeze({ kind: 'conclusion', ...rule });

type ValuesOf<R extends readonly FieldKey[]> = { readonly [I in keyof R]: ValueOf<R[I]> | null };

export function derivation<K extends FieldKey, const R extends readonly FieldKey[]>(
  rule: Omit<Derivation, 'kind' | 'decides' | 'reads' | 'derive'> & {
    readonly decides: K;
    readonly reads: R;
    readonly derive: (values: ValuesOf<R>) => ValueOf<K> | null;
  },
): Derivation {
  return Object.freeze({ ...rule, kind: 'derivation', derive: rule.derive as unknown as Derivation['derive'] });
}

/** `cite('determination-2021', '第五条', 'article 5')`, for a stretch of the rule's time where one is given. */
export const cite = (document: DocumentKey, zh?: string, en?: string, during: Pick<Citation, 'from' | 'to'> = {}): Citation => ({
  document,
  article: zh === undefined ? null : { zh, en: en ?? zh },
  ...during,
});
