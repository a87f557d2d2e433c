import type { Words } from '../model/field-spec.ts';
import { compile, type Binding, type Slots } from './compile.ts';
import type { Condition } from './condition.ts';
import type { Truth } from './truth.ts';

/** A branch that the law names (年满60周岁), with whether it holds. */
export interface Ground {
  readonly words: Words;
  readonly truth: Truth;
}

/**
 * The named branches that bear on the answer: where it is yes, those that made it so; where it is no or open,
 * those that would still change it. Everything else is noise on a clerk's screen.
 */
export function groundsOf(c: Condition, slots: Slots, binding: Binding): Ground[] {
  const truth = compile(c, binding)(slots);
  const found: Ground[] = [];
  const walk = (part: Condition): void => {
    const t = compile(part, binding)(slots);
    if (t !== truth) return;
    if (part.k === 'named') found.push({ words: part.words, truth: t });
    else if (part.k === 'all' || part.k === 'any') part.of.forEach(walk);
    else if (part.k === 'not') walk(part.of);
  };
  walk(c);
  return found;
}
