import { describe, expect, it } from 'vitest';
import { engines } from '../engine/engine.ts';
import { explain } from '../engine/explain.ts';
import type { Example, Rule } from '../engine/rule.ts';
import { readsOfRule } from '../engine/order.ts';
import { subjects } from '../model/subjects.ts';
import { allPacks } from '../policy/all-packs.ts';
import { NATION } from '../policy/packs.ts';
import { rules } from './all.ts';

interface RuleFile {
  readonly default: Rule;
  readonly examples?: readonly Example[];
}

const files = import.meta.glob<RuleFile>(['./*/*.ts', '!./*/*.test.ts'], { eager: true });
const modules = Object.entries(files).filter(([, m]) => m.default !== undefined);
const engineFor = engines(rules, allPacks);

describe('the list of rules', () => {
  it('holds every rule file, under the id that its path gives', () => {
    expect(modules.map(([path]) => path.slice(2, -3)).sort()).toEqual(rules.map((r) => r.id).sort());
    for (const [path, m] of modules) expect(m.default.id).toBe(path.slice(2, -3));
  });

  it('cites a document for each, and has a title in both languages', () => {
    for (const r of rules) {
      expect(r.law.length, r.id).toBeGreaterThan(0);
      expect(r.title.zh && r.title.en, r.id).toBeTruthy();
      expect(r.to === null || r.from < r.to, r.id).toBe(true);
    }
  });

  it('has a citation for every day on which the rule is in force, but for the standard between two laws', () => {
    for (const r of rules.filter((x) => x.id !== 'support/standard')) {
      const days = [r.from, ...r.law.flatMap((c) => [c.from, c.to])].filter((d): d is string => d !== undefined && d >= r.from && (r.to === null || d < r.to));
      for (const d of days) {
        expect(r.law.some((c) => (c.from === undefined || c.from <= d) && (c.to === undefined || d < c.to)), `${r.id} on ${d}`).toBe(true);
      }
    }
  });
});

for (const [, { default: rule, examples = [] }] of modules) {
  if (rule.kind === 'derivation') continue;
  describe(rule.id, () => {
    it('has a yes, a no and an unknown among its examples', () => {
      // A choice or an amount is decided or open, never no.
      const wanted = rule.kind === 'check' || rule.kind === 'conclusion' ? (['pass', 'fail', 'unknown'] as const) : (['pass', 'unknown'] as const);
      for (const is of wanted) expect(examples.some((e) => e.then === is), is).toBe(true);
      if (rule.kind === 'choice') for (const [code] of rule.choose) expect(examples.some((e) => e.decides === code), code).toBe(true);
      if (rule.kind === 'amount') expect(examples.some((e) => typeof e.decides === 'number' || typeof e.decides === 'string')).toBe(true);
    });

    it('has an example for each of its reasons', () => {
      const generic = new Set(['yes', 'no', 'unknown']);
      const told = new Set(examples.map((e) => e.reason));
      expect(Object.keys(rule.words).filter((w) => !generic.has(w) && !told.has(w))).toEqual([]);
      for (const { reason } of rule.reasons ?? []) expect(Object.hasOwn(rule.words, reason), reason).toBe(true);
    });

    for (const example of examples) {
      const given = JSON.stringify(example.given);
      it(`${example.then}${example.reason ? ` (${example.reason})` : ''} on ${example.on}: ${given}`, () => {
        const engine = engineFor(example.place ?? NATION, example.on, rule.subject);
        const open = engine.open(example.given, example.on);
        const outcome = engine.outcomes(open).find((o) => o.rule === rule);
        expect(outcome?.is ?? 'not-applicable').toBe(example.then);
        if (!outcome) return;
        expect(outcome.fault).toBeNull();
        if (example.reason !== undefined) expect(outcome.answer.reason ?? { pass: 'yes', fail: 'no', unknown: 'unknown', 'not-applicable': '' }[outcome.is]).toBe(example.reason);
        if (example.decides !== undefined && rule.kind !== 'check') expect(engine.decided(open, rule.decides)).toBe(example.decides);
        if (example.needs) expect([...outcome.needs].sort()).toEqual([...example.needs].sort());
        expect(outcome.needs.length > 0).toBe(outcome.is === 'unknown');
        // A computed condition may have its truth beside what it tells.
        if ('is' in outcome.answer) expect(outcome.answer.is, 'what is told is of the verdict').toBe({ fail: 0, unknown: 1, pass: 2, 'not-applicable': null }[outcome.is]);
        expect(outcome.answer.fix, 'what is offered, and nothing where the example names nothing').toEqual(example.fix);
        for (const language of ['zh', 'en'] as const) {
          const finding = explain(outcome, language, example.on);
          const words = finding ? [finding.says, finding.why, finding.todo, finding.fix?.label ?? ''].join(' ') : '';
          expect(words, 'every place in a sentence is filled').not.toMatch(/\{\w+\}|undefined|null|NaN|（未知）|\(unknown\)/);
          if (outcome.is === 'fail') expect(finding?.says).not.toBe('');
          if (outcome.is === 'fail') expect(finding?.law.length, 'a fail always has its law').toBeGreaterThan(rule.id === 'support/standard' ? -1 : 0);
        }
      });
    }
  });
}

describe('what rules read', () => {
  it('is a field of their subject', () => {
    for (const r of rules) {
      const own = new Set<string>(subjects[r.subject ?? 'case'].fields);
      for (const f of readsOfRule(r).fields) expect(own.has(f), `${r.id} reads ${f}`).toBe(true);
    }
  });
});
