import type { BenchRecord } from '../case.mjs';

export function decide(record: BenchRecord): { rules: number[]; careLevel: number | null; amount: number | null };
