import { describe, expect, it } from 'vitest';
import { parameterKeys } from '../../policy/parameters.ts';
import type { Coverage } from './coverage.ts';
import statements from './statements.json';

const ruleFiles = import.meta.glob<{ readonly covers?: readonly string[] }>(['../*/*.ts', '!../*/*.test.ts'], { eager: true });
const coverages = Object.values(import.meta.glob<{ readonly coverage: Coverage }>('../*/coverage.ts', { eager: true })).flatMap((m) => m.coverage ?? []);

const known = new Set(statements.map((s) => s.id));
const byRules = new Map<string, string[]>();
for (const [path, m] of Object.entries(ruleFiles)) for (const id of m.covers ?? []) byRules.set(id, [...(byRules.get(id) ?? []), path]);
const figures = coverages.flatMap((c) => Object.entries(c.figures));
const beyond = coverages.flatMap((c) => Object.entries(c.beyond));

describe('the 212 statements of law and practice and the 131 of the source material', () => {
  it('are all there', () => expect(known.size).toBe(212 + 131));

  it('are each a rule, a figure, or among what a computer can’t check', () => {
    const told = new Set([...byRules.keys(), ...figures.map(([id]) => id), ...beyond.map(([id]) => id)]);
    expect([...known].filter((id) => !told.has(id)), 'forgotten').toEqual([]);
    expect([...told].filter((id) => !known.has(id)), 'no such statement').toEqual([]);
  });

  it('are not said to be beyond a computer where a rule checks them, and the reason is given in both languages', () => {
    for (const [id, why] of beyond) {
      expect(byRules.has(id), id).toBe(false);
      expect(why.zh.length > 3 && why.en.length > 3, id).toBe(true);
    }
    expect(new Set(beyond.map(([id]) => id)).size).toBe(beyond.length);
  });

  it('name parameters that there are', () => {
    for (const [id, key] of figures) expect(parameterKeys.includes(key), id).toBe(true);
  });
});
