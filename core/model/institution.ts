import type { FieldSpec } from './field-spec.ts';

/** A home: establishment, beds, residents, staff, land, rules. */
export const institutionFields = {} as const satisfies Record<string, FieldSpec>;
