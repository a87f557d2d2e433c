import type { FieldSpec } from '../field-spec.ts';

/** What is paid, to whom, from which month; self-care and its assessment. */
export const supportFields = {} as const satisfies Record<string, FieldSpec>;
