import type { Parameter } from './parameter.ts';

/** How the money comes, is kept and is paid. */
export const funding = {} as const satisfies Record<string, Parameter>;
