import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesUnder } from './lib/fingerprint.ts';
import type { Budget } from './size-budget.ts';

export interface Weight {
  readonly name: string;
  /** Bytes. */
  readonly raw: number;
  /** Bytes, each file gzipped by itself at the best level. */
  readonly gz: number;
  /** Most bytes after gzip, when there is a budget. */
  readonly budget?: number;
  /** One sentence each; none when it keeps to its budget. */
  readonly problems: readonly string[];
}

/** Weighs each part of a build; a part that is not there is a problem. */
export function weigh(base: string, budgets: readonly Budget[]): Weight[] {
  return budgets.map(({ name, path, gz: budget, without = [] }) => {
    const files = filesUnder(base, [path]).filter((file) => /\.(m?js|css)$/.test(file));
    const contents = files.map((file) => readFileSync(join(base, file)));
    const raw = contents.reduce((sum, bytes) => sum + bytes.length, 0);
    const gz = contents.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0);
    const problems: string[] = [];
    if (!existsSync(join(base, path)) || files.length === 0) problems.push(`${path} was not built.`);
    if (budget !== undefined && gz > budget) {
      problems.push(`${path} weighs ${kilobytes(gz)} after gzip, over its budget of ${kilobytes(budget)}.`);
    }
    for (const { text, because } of without) {
      if (contents.some((bytes) => bytes.includes(text))) problems.push(`${path} contains "${text}": ${because}.`);
    }
    return { name, raw, gz, problems, ...(budget === undefined ? {} : { budget }) };
  });
}

/** A table for the terminal, a line a part. */
export function sizeTable(weights: readonly Weight[]): string {
  const rows = [
    ['part', 'raw', 'gz', 'budget (gz)'],
    ...weights.map(({ name, raw, gz, budget }) => [
      name,
      kilobytes(raw),
      kilobytes(gz),
      budget === undefined ? '' : kilobytes(budget),
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ').trimEnd())
    .join('\n');
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
