import type { Coverage } from '../coverage/coverage.ts';

export const coverage: Coverage = {
  figures: { 'LOC-08': 'share.province', 'SRC-05': 'fund.accounts' },
  beyond: {},
};
