export interface BenchField {
  readonly kind: 'int' | 'fen' | 'num' | 'enum' | 'bool';
  readonly of?: readonly string[];
}
export type BenchRecord = Record<string, string | number | boolean | null>;
export const FIELDS: Readonly<Record<string, BenchField>>;
export const FIELD_NAMES: readonly string[];
export const ACTIVITIES: readonly string[];
export const POLICY: {
  readonly caseYear: number;
  readonly dibao: number;
  readonly disposable: number;
  readonly base: Readonly<Record<'centralised' | 'dispersed', number>>;
  readonly care: Readonly<Record<'centralised' | 'dispersed', readonly number[]>>;
};
export const RANGES: readonly (readonly [key: string, low: number, high: number])[];
export const RULE_IDS: readonly string[];
export function makeRecords(n: number, options?: { readonly seed?: number; readonly missing?: number }): { full: BenchRecord[]; sparse: BenchRecord[] };
export function makeEdits(records: readonly BenchRecord[], n: number, seed?: number): (readonly [index: number, field: string, value: string | number | boolean | null])[];
