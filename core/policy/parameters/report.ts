import type { Parameter } from './parameter.ts';

/** What a place adds up and hands in. */
export const report = {} as const satisfies Record<string, Parameter>;
