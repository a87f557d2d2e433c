import type { Words } from '../../model/field-spec.ts';

/** What a place or a year may set. */
export interface Parameter {
  readonly label: Words;
  readonly unit: Words;
  /** money: integer fen a month or a year; number and percent: any plain figure of nothing or more, without a period. */
  readonly kind: 'money' | 'number' | 'percent';
}
