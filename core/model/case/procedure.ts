import type { FieldSpec } from '../field-spec.ts';

/** Who applied where, and each step with its day. */
export const procedureFields = {} as const satisfies Record<string, FieldSpec>;
