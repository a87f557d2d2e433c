import { isDeepStrictEqual } from 'node:util';
import type * as EngineModule from '../../core/engine/engine.ts';
import type * as ExplainModule from '../../core/engine/explain.ts';
import type * as OrderModule from '../../core/engine/order.ts';
import type { Example, Rule } from '../../core/engine/rule.ts';
import { allPacks } from '../../core/policy/all-packs.ts';
import type { PackSet } from '../../core/policy/pack-set.ts';
import type * as OwnTimeModule from '../../core/rules/own-time.ts';
import { unaccountedDays } from '../../core/rules/testing/days.ts';
import type { World } from './modules.ts';

const NATION = '000000';
const subjectOf = (rule: Rule): string => rule.subject ?? 'case';

/** A rule with the examples that stand in its file. */
export interface Tried {
  readonly path: string;
  readonly rule: Rule;
  readonly examples: readonly Example[];
}

const isRuleFile = (path: string): boolean => /^core\/rules\/[^/]+\/[^/]+\.ts$/.test(path) && !path.endsWith('.test.ts') && !path.endsWith('/index.ts');

/** The rule of each of the files that hold one. */
export const rulesIn = (world: World, paths: Iterable<string>): Tried[] =>
  [...paths].filter(isRuleFile).flatMap((path) => {
    const { default: rule, examples = [] } = world.get(path) as { default?: Rule; examples?: readonly Example[] };
    return rule === undefined ? [] : [{ path, rule, examples }];
  });

/** What runs examples: the engine of a world over rules that may be those of another. */
export class Trial {
  readonly #engineFor: EngineModule.EngineFor;
  readonly #explain: typeof ExplainModule.explain;

  /** @param rules the rules whose examples are run, and those that decide what they read */
  constructor(world: World, rules: readonly Rule[]) {
    const { engines } = world.get('core/engine/engine.ts') as unknown as typeof EngineModule;
    this.#explain = (world.get('core/engine/explain.ts') as unknown as typeof ExplainModule).explain;
    this.#engineFor = engines(rules, world.get('core/policy/all-packs.ts')['allPacks'] as PackSet);
  }

  /** What differs from an example of a rule; null where all is as it says. */
  differs(rule: Rule, example: Example): string | null {
    const engine = this.#engineFor(example.place ?? NATION, example.on, rule.subject);
    const open = engine.open(example.given, example.on);
    const at = engine.rules.indexOf(rule);
    const outcome = at < 0 ? null : engine.outcome(open, at);
    if ((outcome?.is ?? 'not-applicable') !== example.then) return 'verdict';
    if (!outcome) return null;
    if (outcome.fault !== null) return 'fault';
    if (example.reason !== undefined && (outcome.answer.reason ?? { pass: 'yes', fail: 'no', unknown: 'unknown', 'not-applicable': '' }[outcome.is]) !== example.reason) return 'reason';
    if (example.decides !== undefined && rule.kind !== 'check' && engine.decided(open, rule.decides) !== example.decides) return 'decides';
    if (example.needs && !isDeepStrictEqual([...outcome.needs].sort(), [...example.needs].sort())) return 'needs';
    if (outcome.needs.length > 0 !== (outcome.is === 'unknown')) return 'needs';
    if ('is' in outcome.answer && outcome.answer.is !== { fail: 0, unknown: 1, pass: 2, 'not-applicable': null }[outcome.is]) return 'told';
    const { fix } = outcome.answer;
    if (fix?.field !== example.fix?.field || fix?.value !== example.fix?.value) return 'fix';
    for (const language of ['zh', 'en'] as const) {
      const finding = this.#explain(outcome, language, example.on);
      const words = finding ? [finding.says, finding.why, finding.todo, finding.fix?.label ?? ''].join(' ') : '';
      if (/\{\w+\}|undefined|null|NaN|（未知）|\(unknown\)/.test(words)) return 'words';
      if (outcome.is === 'fail' && (finding?.says === '' || finding?.law.length === 0)) return 'words';
    }
    return null;
  }
}

/** Whether the rule cites a law on its first day, and on each on which what it cites changes. */
function isCited({ id, law, from, to }: Rule): boolean {
  const days = [from, ...law.flatMap((c) => [c.from, c.to])].filter((d): d is string => d !== undefined && d >= from && (to === null || d < to));
  return id === 'support/standard' || ((to === null || from < to) && days.every((d) => law.some((c) => (c.from === undefined || c.from <= d) && (c.to === undefined || d < c.to))));
}

/** What in a rule's file differs from the rule's own examples; null where nothing does. */
export function fault(world: World, tried: readonly Tried[], all: readonly Rule[]): string | null {
  for (const { path, examples } of tried) {
    const rule = world.get(path)['default'] as Rule;
    for (const { reason } of rule.kind === 'derivation' ? [] : (rule.reasons ?? [])) if (rule.kind !== 'derivation' && !Object.hasOwn(rule.words, reason)) return `${rule.id}: words`;
    if (!isCited(rule)) return `${rule.id}: law`;
    const { turnOf } = world.get('core/rules/own-time.ts') as unknown as typeof OwnTimeModule;
    const [moved] = unaccountedDays(rule, allPacks, turnOf);
    if (moved !== undefined) return moved;
    const deciders = all.filter((r) => r.kind !== 'check' && r.id !== rule.id && subjectOf(r) === subjectOf(rule));
    const trial = new Trial(world, [...deciders, rule]);
    for (const [i, example] of examples.entries()) {
      const differs = trial.differs(rule, example);
      if (differs !== null) return `${rule.id}, example ${i + 1}: ${differs}`;
    }
  }
  return null;
}

/** The rules that read what a rule decides, directly or through what others decide. */
export function readersOf(world: World, rule: Rule, all: readonly Rule[]): Rule[] {
  const { readsOfRule } = world.get('core/engine/order.ts') as unknown as typeof OrderModule;
  const found = new Set<Rule>([rule]);
  for (const one of found) {
    if (one.kind === 'check') continue;
    for (const reader of all) if (readsOfRule(reader).fields.has(one.decides)) found.add(reader);
  }
  found.delete(rule);
  return [...found];
}
