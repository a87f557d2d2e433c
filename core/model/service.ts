import type { FieldSpec } from './field-spec.ts';

/** A service record: meals, bathing, health checks, rounds. */
export const serviceFields = {} as const satisfies Record<string, FieldSpec>;
