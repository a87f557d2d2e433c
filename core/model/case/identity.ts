import type { FieldSpec } from '../field-spec.ts';

/** What identifies a recipient beyond what forms of today's lexicon show. */
export const identityFields = {} as const satisfies Record<string, FieldSpec>;
