import type { Parameter } from './parameter.ts';

/** Homes: their staff, rooms and running costs. */
export const institution = {} as const satisfies Record<string, Parameter>;
