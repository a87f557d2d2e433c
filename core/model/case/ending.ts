import type { FieldSpec } from '../field-spec.ts';

/** Death, and the end of support. */
export const endingFields = {} as const satisfies Record<string, FieldSpec>;
