import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ZOD_MARK, type Budget } from './size-budget.ts';
import { sizeTable, weigh } from './size-report.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wubao-size-'));
  mkdirSync(join(folder, 'out'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Buffer): void => writeFileSync(join(folder, 'out', name), content);
const problems = (budget: Omit<Budget, 'name' | 'path'>): readonly string[] =>
  weigh(folder, [{ name: 'all', path: 'out', ...budget }]).flatMap((weight) => weight.problems);

describe('weighing a build', () => {
  it('adds up the scripts and style sheets of a folder, and nothing else', () => {
    write('a.js', 'x'.repeat(1000));
    write('b.css', 'y'.repeat(500));
    write('c.png', 'z'.repeat(9000));
    const [weight] = weigh(folder, [{ name: 'all', path: 'out' }]);
    expect(weight?.raw).toBe(1500);
    expect(weight?.gz).toBeLessThan(200);
  });

  it('has a problem one byte beyond the budget and none at it', () => {
    write('a.js', randomBytes(3000));
    const gz = weigh(folder, [{ name: 'all', path: 'out' }])[0]?.gz ?? 0;
    expect(gz).toBeGreaterThan(3000);
    expect(problems({ gz })).toEqual([]);
    expect(problems({ gz: gz - 1 })).toHaveLength(1);
  });

  it('has a problem with a part that was not built', () => {
    expect(problems({})).toEqual(['out was not built.']);
  });

  it('has a problem with a text that must not occur', () => {
    write('a.js', 'let a={_zod:1}');
    expect(problems({ without: [{ text: ZOD_MARK, because: 'no' }] })).toEqual(['out contains "_zod": no.']);
  });
});

it('knows zod by a mark that zod has', () => {
  expect(readFileSync('node_modules/zod/v4/core/core.js', 'utf8')).toContain(`.${ZOD_MARK}`);
});

it('writes a table with one line a part', () => {
  const table = sizeTable([{ name: 'a', raw: 12_345, gz: 1000, budget: 20_000, problems: [] }]);
  expect(table.split('\n')).toEqual(['part      raw      gz  budget (gz)', 'a     12.3 kB  1.0 kB      20.0 kB']);
});
