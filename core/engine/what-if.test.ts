import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Facts } from '../model/fields.ts';
import { allPacks } from '../policy/all-packs.ts';
import { rules } from '../rules/all.ts';
import { engines } from './engine.ts';
import { waysToSettle } from './ways.ts';
import { whatIf } from './what-if.ts';

const day = '2022-05-04';
const engine = engines(rules, allPacks)('000000', day);
const base: Facts = { birth: '1970-01-01', source_living: 'none', obligor_present: 'none', income_year: 0, property_fits: 'yes' };

describe('what would change the answer', () => {
  it('says with which grade of disability the conditions would hold', () => {
    const facts: Facts = { ...base, disab_type: 'limb', disab_grade: 'three' };
    const found = whatIf(engine, facts, day, 'eligible', true);
    expect(found.map((w) => w.changes[0]?.to)).toEqual(expect.arrayContaining(['one', 'two', 'mental']));
    expect(found.every((w) => w.changes.length === 1 && w.becomes === true)).toBe(true);
    expect(found.map((w) => w.changes[0]?.to)).not.toContain('four');
  });

  it('says at which income they would no longer', () => {
    const facts: Facts = { ...base, disab_type: 'limb', disab_grade: 'two', income_year: 240000, dibao_month: 40000 };
    const found = whatIf(engine, facts, day, 'eligible', false);
    expect(found.map((w) => `${w.changes[0]?.field} ${String(w.changes[0]?.to)}`)).toContain('property_fits no');
  });

  it('finds two changes where no single one will do, and never one that it has not tried', () => {
    const facts: Facts = { ...base, disab_type: 'limb', disab_grade: 'three', property_fits: 'no' };
    const found = whatIf(engine, facts, day, 'eligible', true);
    expect(found.length).toBeGreaterThan(0);
    for (const { changes, becomes } of found) {
      expect(changes).toHaveLength(2);
      const so = Object.fromEntries([...Object.entries(facts), ...changes.map((c) => [c.field, c.to])]) as Facts;
      expect(engine.decided(engine.open(so, day), 'eligible')).toBe(becomes);
    }
  });

  it('of an open case tells what leads to yes beside what leads to no', () => {
    const found = whatIf(engine, base, day, 'eligible');
    expect(found.filter((w) => w.becomes === false).map((w) => `${w.changes[0]?.field} ${String(w.changes[0]?.to)}`)).toContain('disab_type none');
    expect(found.filter((w) => w.becomes === true).map((w) => w.changes.map((c) => String(c.to)).join(' '))).toContain('limb one');
    for (const { changes, becomes } of found) {
      const so = Object.fromEntries([...Object.entries(base), ...changes.map((c) => [c.field, c.to])]) as Facts;
      expect(engine.decided(engine.open(so, day), 'eligible')).toBe(becomes);
    }
  });

  it('leaves the case as it was', () => {
    const facts: Facts = { ...base, disab_type: 'limb', disab_grade: 'three' };
    const before = JSON.stringify(facts);
    whatIf(engine, facts, day, 'eligible');
    expect(JSON.stringify(facts)).toBe(before);
  });
});

describe('the ways to settle an open conclusion', () => {
  const open = (facts: Facts) => waysToSettle(engine, engine.open(facts, day), 'eligible');

  it('put the shortest list first', () => {
    const ways = open({ birth: '1970-01-01', disab_type: 'limb', income_year: 0, property_fits: 'yes', obligor_present: 'none' });
    expect(ways[0]).toEqual(['disab_grade']);
    const lengths = ways.map((w) => w.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
  });

  it('are none when it is settled', () => {
    expect(open({ ...base, disab_type: 'limb', disab_grade: 'two' })).toEqual([]);
    expect(open({ ...base, disab_type: 'none' })).toEqual([]);
  });

  it('name only what is still unknown', () => {
    fc.assert(
      fc.property(fc.subarray(['birth', 'source_living', 'obligor_present', 'income_year', 'property_fits'] as const), (kept) => {
        const facts = Object.fromEntries(kept.map((k) => [k, base[k]])) as Facts;
        for (const way of open(facts)) for (const need of way) expect(kept).not.toContain(need);
      }),
    );
  });
});
