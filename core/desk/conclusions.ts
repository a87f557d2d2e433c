import type { Report } from '../engine/check-case.ts';
import type { Finding } from '../engine/explain.ts';
import type { FieldKey } from '../model/fields.ts';
import { headlines } from '../rules/headlines.ts';

/** A conclusion that a summary tells, as it stands under one law. */
export interface Conclusion {
  readonly field: FieldKey;
  readonly label: string;
  readonly is: Finding['is'];
  /** Whether it is as one would wish: null where it is a figure, or open. */
  readonly good: boolean | null;

  readonly finding: Finding;
}

const keys = Object.keys(headlines) as readonly FieldKey[];

function goodness(field: FieldKey, is: Conclusion['is']): boolean | null {
  const kind = headlines[field];
  if (kind === 'plain' || is === 'unknown') return null;
  return (kind === 'wanted') === (is === 'pass');
}

/** The headline conclusions of a report, in the order of `headlines`: those that some rule in force speaks of. */
export function conclusionsOf({ findings }: Report): readonly Conclusion[] {
  return keys.flatMap((field): Conclusion[] => {
    const finding = findings.find((f) => f.decides?.field === field);
    return finding?.decides ? [{ field, label: finding.decides.label, is: finding.is, good: goodness(field, finding.is), finding }] : [];
  });
}

/** One conclusion under two laws, or of two cases. */
export interface Compared {
  readonly field: FieldKey;
  readonly label: string;
  readonly before: Conclusion | null;
  readonly after: Conclusion | null;
  /** Another verdict, or the same one said otherwise: another figure, another day. What is decided on neither side doesn't differ. */
  readonly differs: boolean;
}

const isOpen = (c: Conclusion | null): boolean => c === null || c.is === 'unknown';
const same = (a: Conclusion | null, b: Conclusion | null): boolean => (isOpen(a) && isOpen(b)) || (a?.is === b?.is && (a?.is !== 'pass' || a.finding.says === b?.finding.says));

/** Two reports side by side, conclusion by conclusion. */
export function compareConclusions(before: Report, after: Report): readonly Compared[] {
  const [a, b] = [conclusionsOf(before), conclusionsOf(after)];
  return keys.flatMap((field): Compared[] => {
    const [was, is] = [a.find((c) => c.field === field) ?? null, b.find((c) => c.field === field) ?? null];
    const one = was ?? is;
    return one === null ? [] : [{ field, label: one.label, before: was, after: is, differs: !same(was, is) }];
  });
}
