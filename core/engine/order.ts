import type { FieldKey } from '../model/fields.ts';
import { noReads, readsOf, readsOfQuantity, type Reads } from './reads.ts';
import type { Rule } from './rule.ts';

const kept = new WeakMap<Rule, Reads>();

/** What a rule looks at before it answers; what it only words its answer with is not among it. Looked up once for all engines. */
export function readsOfRule(rule: Rule): Reads {
  let reads = kept.get(rule);
  if (!reads) kept.set(rule, (reads = lookUp(rule)));
  return reads;
}

function lookUp(rule: Rule): Reads {
  const into = noReads();
  if (rule.kind === 'derivation') {
    for (const f of rule.reads) into.fields.add(f);
    return into;
  }
  if (rule.applies) readsOf(rule.applies, into);
  if (rule.kind === 'choice') for (const [, when] of rule.choose) readsOf(when, into);
  else if (rule.kind === 'amount') readsOfQuantity(rule.quantity, into);
  else readsOf(rule.when, into);
  return into;
}

/** What a rule decides for others; null for a check. */
export const decidedBy = (rule: Rule): FieldKey | null => (rule.kind === 'check' ? null : rule.decides);

/**
 * Rules in an order in which each comes after those that decide what it reads.
 * @throws Error when rules decide each other in a ring
 */
export function inOrder(rules: readonly Rule[]): Rule[] {
  const reads = new Map(rules.map((rule) => [rule, readsOfRule(rule).fields]));
  const left = new Set(rules);
  const ordered: Rule[] = [];
  while (left.size > 0) {
    const undecided = new Set([...left].map(decidedBy));
    const ready = [...left].filter((rule) => ![...reads.get(rule)!].some((field) => field !== decidedBy(rule) && undecided.has(field)));
    if (ready.length === 0) throw new Error(`Rules decide each other in a ring: ${[...left].map((r) => r.id).join(', ')}`);
    for (const rule of ready) {
      ordered.push(rule);
      left.delete(rule);
    }
  }
  return ordered;
}
