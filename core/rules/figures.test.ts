import { expect, it } from 'vitest';
import { readsOfRule } from '../engine/order.ts';
import { coverage, uncovered } from '../policy/periods.ts';
import { NATION } from '../policy/pack-set.ts';
import { allPacks } from '../policy/all-packs.ts';
import { parameterKeys } from '../policy/parameters.ts';
import { rules } from './all.ts';

const nation = allPacks.packs.get(NATION)!;

it('finds every figure that the nation sets in force for as long as a rule that reads it is, or says why the rule is then open', () => {
  const missing: string[] = [];
  for (const rule of rules) {
    for (const parameter of readsOfRule(rule).parameters) {
      const series = nation.parameters[parameter];
      // What only places set leaves a rule unknown where a place has not set it.
      if (!series) continue;
      const without = uncovered({ from: rule.from, to: rule.to }, coverage(series));
      // Some sources speak of a figure only up to a day: then it is unknown, and told so.
      const vouchedOnly = series.some((f) => f.lastSeen !== null || f.firstSeen !== undefined || f.sure === false);
      if (without.length > 0 && !vouchedOnly) missing.push(`${rule.id}: ${parameter} ${without.map((p) => `${p.from}..${p.to ?? ''}`).join(' ')}`);
    }
  }
  expect(missing).toEqual([]);
});

it('has no parameter that neither a rule nor a pack knows', () => {
  const read = new Set(rules.flatMap((rule) => [...readsOfRule(rule).parameters]));
  const held = new Set([...allPacks.packs.values()].flatMap((pack) => Object.keys(pack.parameters)));
  expect(parameterKeys.filter((key) => !read.has(key) && !held.has(key))).toEqual([]);
});
