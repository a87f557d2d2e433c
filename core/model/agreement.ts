import type { FieldSpec } from './field-spec.ts';

/** A support agreement: parties, signatures, copies, property, clauses. */
export const agreementFields = {} as const satisfies Record<string, FieldSpec>;
