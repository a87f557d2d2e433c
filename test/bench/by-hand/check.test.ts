import fc from 'fast-check';
import { expect, it } from 'vitest';
import { engines } from '../../../core/engine/engine.ts';
import { dayOf } from '../../../core/format/day-number.ts';
import type { Facts, FieldKey } from '../../../core/model/fields.ts';
import { arbitraryFacts } from '../../../core/model/testing/arbitrary-facts.ts';
import { allPacks } from '../../../core/policy/all-packs.ts';
import { rules } from '../../../core/rules/all.ts';
import { caseDays, clerkCases, closeFacts } from './cases.ts';
import { check, Decided, room, ruleIds } from './check.ts';
import { firstDay, lastDay, place } from './figures.ts';

// A second reading of the law, by a person who did not read it through the engine: both must say the same of every case.

const engineFor = engines(rules, allPacks);
const engine = engineFor(place, firstDay);
const at = engine.rules.map((rule) => ruleIds.indexOf(rule.id));
const days = new Set(['first_step', 'town_deadline', 'notice_until', 'objection_deadline', 'county_deadline', 'refusal_deadline', 'end_deadline', 'next_deadline']);
const decided = new Decided();
const decisions = Object.keys(decided) as (keyof Decided & FieldKey)[];
const byHand = room();
const seen = new Map<string, Set<number>>(ruleIds.map((id) => [id, new Set()]));

// Where the place has no figure on the day nothing can pass, or nothing be decided at all; and a case always has a day.
const neverSeen: Readonly<Record<string, readonly number[]>> = {
  'eligibility/income-on-the-edge': [2], 'eligibility/income-over-the-local-months': [2], 'support/insured-independent-paid-nothing': [0, 2], 'procedure/first-step': [1],
  ...Object.fromEntries(
    [
      'basic-at-ratio-of-dibao', 'dibao-at-least-guide', 'dibao-as-standard', 'standard', 'standard-year', 'standard-at-least-floor', 'same-for-both-modes', 'care-amount', 'care-by-minimum-wage', 'amount-due-2016',
    ].map((id) => [`support/${id}`, [0, 2]]),
  ),
};

/** What the two say, by name; one verdict or decision that differs is a difference. */
function differences(facts: Facts, day: string): string[] {
  const open = engine.open(facts, day);
  check(facts, day, decided, byHand);
  ruleIds.forEach((id, i) => seen.get(id)!.add(byHand[i]!));
  const found = engine.rules.flatMap((rule, i) => (open.verdicts[i] === byHand[at[i]!] ? [] : [`${rule.id}: engine ${open.verdicts[i]}, by hand ${byHand[at[i]!]}`]));
  for (const field of decisions) {
    const ours = decided[field];
    const mine = typeof ours === 'number' && days.has(field) ? dayOf(ours) : ours;
    const engines = engine.decided(open, field);
    if (!Object.is(mine, engines) && mine !== engines) found.push(`${field}: engine ${engines}, by hand ${mine}`);
  }
  return found;
}

it('covers every rule in force, and every decision', () => {
  expect(engineFor(place, lastDay)).toBe(engine);
  expect([...ruleIds].sort()).toEqual(engine.rules.map((rule) => rule.id).sort());
  expect([...decisions].sort()).toEqual(engine.rules.flatMap((rule) => (rule.kind === 'check' ? [] : [rule.decides])).sort());
});

it('finds what the engine finds in any case, however it is filled in', () => {
  fc.assert(
    fc.property(arbitraryFacts('case'), caseDays, (facts, day) => {
      expect(differences(facts, day)).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});

it('finds what the engine finds in cases whose values lie close to each other', () => {
  fc.assert(
    fc.property(closeFacts, caseDays, (facts, day) => {
      expect(differences(facts, day)).toEqual([]);
    }),
    { numRuns: 2500, seed: 341502 },
  );
});

it('finds what the engine finds in the cases that are raced', () => {
  for (const facts of clerkCases(500)) expect(differences(facts, facts.apply_date ?? firstDay)).toEqual([]);
});

it('finds what the engine finds in an empty case, and in two that are whole', () => {
  const steps = {
    birth: '1940-05-10', apply_date: '2022-04-01', accept_date: '2022-04-02', village_survey_date: '2022-04-03', appraisal_date: '2022-04-03', village_notice_start: '2022-04-04', village_notice_end: '2022-04-11',
    town_review_date: '2022-04-12', town_notice_start: '2022-04-12', town_notice_end: '2022-04-19', county_received_date: '2022-04-19', county_notice_start: '2022-04-20', county_notice_end: '2022-04-27',
    county_decision_date: '2022-04-28', decision_published_date: '2022-04-29', refusal_notice_date: '2022-04-29', support_start: '2022-05-01',
  };
  const goesOn = {
    member_state: 'normal', life_status: 'alive', in_prison: false, asked_to_leave: false, obligor_present: 'none', income_year: 0, property_fits: 'yes', labour: 'none', birth: '1940-05-10',
  } as const;
  for (const facts of [{}, steps, goesOn]) expect(differences(facts, '2022-05-10')).toEqual([]);
});

it('has been tried on every verdict that a rule may come to', () => {
  const missing = engine.rules.flatMap((rule) => {
    const decides = rule.kind === 'check' || rule.kind === 'conclusion' ? [0, 1, 2] : [1, 2];
    const applies = rule.kind !== 'derivation' && rule.applies ? [3] : [];
    const never = neverSeen[rule.id] ?? [];
    return [...decides, ...applies].filter((v) => !never.includes(v) && !seen.get(rule.id)!.has(v)).map((v) => `${rule.id}: ${v}`);
  });
  expect(missing).toEqual([]);
});
