import type { FieldSpec } from './field-spec.ts';

/** A fund ledger of one month: income, spending, reserve, who was paid when. */
export const ledgerFields = {} as const satisfies Record<string, FieldSpec>;
