import type { FieldSpec } from './field-spec.ts';

/** A county’s report: people, villages, recipients, beds, spending. */
export const reportFields = {} as const satisfies Record<string, FieldSpec>;
