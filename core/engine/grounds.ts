import type { Words } from '../model/field-spec.ts';
import { noRow, type Binding } from './binding.ts';
import type { Condition } from './condition.ts';
import type { Slots } from './slots.ts';
import { negate, type Truth } from './truth.ts';

/** A branch that the law names (年满60周岁), with whether it holds. */
export interface Ground {
  readonly words: Words;
  readonly truth: Truth;
}

const withNames = new WeakMap<Condition, boolean>();

/** Whether the law names a branch of it at all. */
function hasNames(c: Condition): boolean {
  let has = withNames.get(c);
  if (has === undefined) {
    has = c.k === 'named' || (c.k === 'not' && hasNames(c.of)) || ((c.k === 'all' || c.k === 'any' || c.k === 'several') && c.of.some(hasNames));
    withNames.set(c, has);
  }
  return has;
}

/**
 * The named branches that bear on the answer: where it is yes, those that made it so; where it is no or open,
 * those that would still change it. Everything else is noise on a clerk's screen.
 */
export function groundsOf(c: Condition, slots: Slots, binding: Binding): Ground[] {
  if (!hasNames(c)) return [];
  const truth = binding.decide(c)(slots, noRow);
  const found: Ground[] = [];
  const walk = (part: Condition, wanted: Truth): void => {
    if (binding.decide(part)(slots, noRow) !== wanted) return;
    if (part.k === 'named') found.push({ words: part.words, truth: wanted });
    else if (part.k === 'all' || part.k === 'any' || part.k === 'several') for (const of of part.of) walk(of, wanted);
    else if (part.k === 'not') walk(part.of, negate(wanted));
  };
  walk(c, truth);
  return found;
}
