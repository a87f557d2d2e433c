import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engines } from '../../engine/engine.ts';
import type { Facts } from '../../model/fields.ts';
import { allPacks } from '../../policy/all-packs.ts';
import { NATION } from '../../policy/packs.ts';
import { funding } from './index.ts';

const engine = engines(funding, allPacks)(NATION, '2018-06-30', 'ledger');
const verdict = (rule: string, facts: Facts): string | undefined => engine.outcomes(engine.open(facts, '2018-06-30')).find((o) => o.rule.id === `funding/${rule}`)?.is;

const fen = fc.integer({ min: 0, max: 1_000_000_000 });
const offBy = fc.constantFrom(-1, 1);

describe('a ledger made to balance', () => {
  it('passes, and one fen off anywhere fails', () => {
    fc.assert(
      fc.property(fc.array(fen, { minLength: 9, maxLength: 9 }), fen, fen, fen, offBy, fc.nat(9), (spent, fin, other, opening, off, at) => {
        const keys = ['exp_food', 'exp_cloth', 'exp_med', 'exp_other', 'exp_care', 'exp_heat', 'exp_util', 'exp_wage', 'exp_repair'] as const;
        const total = spent.reduce((a, b) => a + b, 0);
        const ledger = { ...Object.fromEntries(keys.map((k, i) => [k, spent[i]!])), spent_total: total, income_fin: fin, income_other: other, income_total: fin + other, opening, last_closing: opening, closing: opening + fin + other - total } as Record<string, number>;
        const rules = ['spending-adds-up', 'income-adds-up', 'ledger-balances', 'opening-carries-on'];
        expect(rules.map((r) => verdict(r, ledger))).toEqual(['pass', 'pass', 'pass', 'pass']);
        const key = [...keys, 'income_fin'][at]!;
        const broken = { ...ledger, [key]: ledger[key]! + off };
        expect(verdict(at === 9 ? 'income-adds-up' : 'spending-adds-up', broken)).toBe('fail');
        expect(verdict('ledger-balances', { ...ledger, closing: ledger['closing']! + off })).toBe('fail');
      }),
      { numRuns: 200 },
    );
  });
});

describe('shares to the fen', () => {
  it('hold for whoever takes the odd fen, and fail two fen off', () => {
    fc.assert(
      fc.property(fen, fc.integer({ min: 0, max: 100 }), fc.constantFrom(Math.floor, Math.ceil), fc.constantFrom(-2, 2), (whole, share, round, off) => {
        const county = round((whole * share) / 100);
        const facts = (mine: number) => ({ running_total: whole, running_share: share, running_county: mine, running_township: whole - mine });
        const sources = (mine: number) => ({ months_covered: 12, fund_sources: { complete: true, rows: [{ level: 'county' as const, amount: mine, share }, { level: 'township' as const, amount: whole - mine, share: 100 - share }] } });
        expect(verdict('running-costs-shared', facts(county))).toBe('pass');
        expect(verdict('levels-pay-their-share', sources(county))).toBe('pass');
        expect(verdict('running-costs-shared', facts(county + off))).toBe('fail');
        expect(verdict('levels-pay-their-share', sources(county + off))).toBe('fail');
      }),
      { numRuns: 300 },
    );
  });
});
