import { decidedBy, readsOfRule } from '../engine/order.ts';
import type { Rule } from '../engine/rule.ts';
import type { Facts, FieldKey } from '../model/fields.ts';
import { rules } from '../rules/all.ts';

const byId = new Map(rules.map((rule) => [rule.id, rule]));
const decided = new Map<FieldKey, Rule[]>();
for (const rule of rules) {
  const field = decidedBy(rule);
  if (field === null) continue;
  const others = decided.get(field);
  if (others) others.push(rule);
  else decided.set(field, [rule]);
}

function gather(rule: Rule, into: Set<FieldKey>, seen: Set<Rule>): void {
  if (seen.has(rule)) return;
  seen.add(rule);
  for (const field of readsOfRule(rule).fields) {
    into.add(field);
    for (const other of decided.get(field) ?? []) gather(other, into, seen);
  }
}

const cache = new Map<string, readonly FieldKey[]>();

/** The fields that a rule's verdict may hang on, also by way of conclusions that it reads. Sorted; none for a rule that is unknown. */
export function fieldsBehind(id: string): readonly FieldKey[] {
  const known = cache.get(id);
  if (known) return known;
  const fields = new Set<FieldKey>();
  const rule = byId.get(id);
  if (rule) gather(rule, fields, new Set());
  const sorted = [...fields].sort();
  cache.set(id, sorted);
  return sorted;
}

/** The values that a rule's verdict may hang on, in one writing: while it is the same, so is what the rule found. */
export function valuesRead(id: string, facts: Facts): string {
  const known = facts as Readonly<Record<string, unknown>>;
  return JSON.stringify(fieldsBehind(id).flatMap((field) => (known[field] === null || known[field] === undefined ? [] : [[field, known[field]]])));
}
