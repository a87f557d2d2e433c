import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engines } from '../engine/engine.ts';
import { arbitraryDays, arbitraryFacts } from '../model/testing/arbitrary-facts.ts';
import { subjects, type Subject } from '../model/subjects.ts';
import { allPacks } from '../policy/all-packs.ts';
import { rules } from './all.ts';
import { straight } from './straight.ts';

const place = fc.constantFrom('000000', '611021', '370923', '341502', '370500');
const [engineFor, fastFor] = [engines(rules, allPacks), engines(rules, allPacks, { straight })];

describe.each(Object.keys(subjects) as Subject[])('the rules of a %s, written out as plain code', (subject) => {
  it('say and decide of any case, in any place, on any day, what the rules say', () => {
    fc.assert(
      fc.property(arbitraryFacts(subject), arbitraryFacts(subject), place, arbitraryDays, (facts, before, p, day) => {
        const [engine, fast] = [engineFor(p, day, subject), fastFor(p, day, subject)];
        const [a, b] = [engine.open(facts, day), fast.open(before, day)];
        fast.reopen(b, facts, day);
        const told = (open: typeof a): unknown => Object.fromEntries(engine.rules.map((rule, at) => [rule.id, [open.verdicts[at], rule.kind === 'check' ? null : engine.decided(open, rule.decides)]]));
        expect(told(b)).toEqual(told(a));
      }),
      { numRuns: 250 },
    );
  });

  it('are there for each but those that derive a field', () => {
    for (const rule of rules) expect(Object.hasOwn(straight, rule.id), rule.id).toBe(rule.kind !== 'derivation');
  });
});
