import type { Coverage } from '../coverage/coverage.ts';

/** Every statement on agreements is checked by a rule. */
export const coverage: Coverage = { figures: {}, beyond: {} };
