import type { PlainDate } from '../format/dates.ts';
import type { Known, Words } from '../model/field-spec.ts';
import type { FieldKey, Facts, ValueKey, ValueOf } from '../model/fields.ts';
import type { Subject } from '../model/subjects.ts';
import type { ParameterKey } from '../policy/parameters.ts';
import type { DocumentKey } from '../policy/documents.ts';
import type { Fix, Need } from './answer.ts';
import type { Condition } from './condition.ts';
import type { Quantity, Ref } from './quantity.ts';

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

/** A fact that a sentence is filled with, as data: measured when the sentence is wanted. */
export type FactOf =
  | { readonly f: 'number' | 'yuan' | 'date' | 'percent' | 'month'; readonly of: Quantity }
  | { readonly f: 'value'; readonly field: Ref }
  | { readonly f: 'source'; readonly parameter: ParameterKey };

/** `{x}` as a number, as yuan of fen, as a day, as a share of 100, as a month, as the field's own value in words, as the source of a figure. */
export const fact = {
  number: (of: Quantity): FactOf => ({ f: 'number', of }),
  yuan: (of: Quantity): FactOf => ({ f: 'yuan', of }),
  date: (of: Quantity): FactOf => ({ f: 'date', of }),
  month: (of: Quantity): FactOf => ({ f: 'month', of }),
  percent: (of: Quantity): FactOf => ({ f: 'percent', of }),
  value: (field: ValueKey): FactOf => ({ f: 'value', field }),
  source: (parameter: ParameterKey): FactOf => ({ f: 'source', parameter }),
};

/** The value that would mend a field, as data. */
export interface FixOf {
  readonly field: ValueKey;
  /** A number, fen, a code, or a day (of a field that holds days). */
  readonly to: Quantity | { readonly code: string } | { readonly sameAs: ValueKey };
}

/** One way in which a verdict comes about, told apart from the others by a condition of its own. */
export interface Reason {
  /** Which of the rule's sayings words it. */
  readonly reason: string;
  /** The verdict that it belongs to. */
  readonly on: 'pass' | 'fail' | 'unknown';
  readonly when: Condition;
  readonly fix?: FixOf;
  /** Where the mark stands, when not at the field that the rule is about. */
  readonly field?: FieldKey;
}

interface Common {
  /** Its path under `rules/`: identity/birth-date. */
  readonly id: string;
  /** What it is a rule about; a case where left out. */
  readonly subject?: Subject;
  /** First day in force, and first day no longer in force. */
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly law: readonly Citation[];
  /** What it looks at, in a few words that read well whether it holds or not. */
  readonly title: Words;
}

interface Told extends Common {
  /** The field beside which its mark stands. */
  readonly about: FieldKey;
  /** When this is no, the rule has nothing to say of the case. */
  readonly applies?: Condition;
  readonly words: Readonly<Record<string, Saying>>;
  /** What `{x}` in the sayings stands for. A computed condition brings its own. */
  readonly facts?: Readonly<Record<string, FactOf>>;
  /** Tried in order; the first whose condition is yes words the verdict, else the bare yes, no or unknown. */
  readonly reasons?: readonly Reason[];
  /** What mends a failure for which no reason has a fix of its own. */
  readonly fix?: FixOf;
}

/** A check: when it fails, something contradicts the law or itself. */
export interface Check extends Told {
  readonly kind: 'check';
  readonly when: Condition;
}

/** A conclusion that decides a statement for other rules to read. When it is no, the condition is not met; nobody has erred. */
export interface Statement extends Told {
  readonly kind: 'conclusion';
  readonly decides: FieldKey;
  readonly when: Condition;
}

/** A conclusion that decides one of several codes: the first whose condition holds. It passes when it is decided, else it is unknown. */
export interface Choice extends Told {
  readonly kind: 'choice';
  readonly decides: ValueKey;
  readonly choose: readonly (readonly [code: string, when: Condition])[];
}

/** A conclusion that decides a number or a sum. It passes when it is known, else it is unknown. */
export interface Amount extends Told {
  readonly kind: 'amount';
  readonly decides: ValueKey;
  readonly quantity: Quantity;
}

export type Conclusion = Statement | Choice | Amount;

/** A derivation: works out a value that other rules read, and says nothing itself. */
export interface Derivation extends Common {
  readonly kind: 'derivation';
  readonly decides: FieldKey;
  readonly reads: readonly FieldKey[];
  /** What to ask a person for when the value can't be derived. */
  readonly asks: readonly FieldKey[];
  readonly derive: (values: readonly unknown[]) => Known | null;
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
  /** What a choice or an amount decides. */
  readonly decides?: Known;
  readonly needs?: readonly Need[];
  /** What is offered to be written into a field; left out where nothing is. */
  readonly fix?: Fix;
}

export const check = (rule: Omit<Check, 'kind'>): Check => Object.freeze({ kind: 'check', ...rule });
export const conclusion = (rule: Omit<Statement, 'kind'>): Statement => Object.freeze({ kind: 'conclusion', ...rule });

type CodeKey = { [K in ValueKey]: ValueOf<K> extends string ? (string extends ValueOf<K> ? never : K) : never }[ValueKey];
type NumberKey = { [K in ValueKey]: [ValueOf<K>] extends [number] ? K : never }[ValueKey];

export const choose = <K extends CodeKey>(
  rule: Omit<Choice, 'kind' | 'decides' | 'choose'> & { readonly decides: K; readonly choose: readonly (readonly [code: ValueOf<K>, when: Condition])[] },
): Choice => Object.freeze({ kind: 'choice', ...rule }) as Choice;

export const work = <K extends NumberKey>(rule: Omit<Amount, 'kind' | 'decides'> & { readonly decides: K }): Amount => Object.freeze({ kind: 'amount', ...rule });

type ValuesOf<R extends readonly FieldKey[]> = { readonly [I in keyof R]: ValueOf<R[I]> | null };

export function derivation<K extends ValueKey, const R extends readonly FieldKey[]>(
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
