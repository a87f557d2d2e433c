import type { Words } from '../../model/field-spec.ts';
import type { JsonNode } from './json.ts';

/** What is wrong with a pack, in which line, and what to do about it. */
export interface PackProblem {
  /** From 1. */
  readonly line: number;
  /** As `parameters/standard.rural.centralised/0/from`; '' is the whole pack. */
  readonly path: string;
  readonly says: Words;
  readonly todo: Words;
}

export type Path = readonly (string | number)[];

/** Enough to work through before trying again. */
const MOST_PROBLEMS = 100;

/** Problems as they are found, up to as many as anybody reads. */
export class Found {
  readonly problems: PackProblem[] = [];
  readonly #root: JsonNode;
  readonly #line: (at: number) => number;
  constructor(root: JsonNode, line: (at: number) => number) {
    this.#root = root;
    this.#line = line;
  }

  get full(): boolean {
    return this.problems.length >= MOST_PROBLEMS;
  }

  /** @param at the place in the text, where it is not that of the path */
  add(path: Path, says: Words, todo: Words, at = this.#at(path)): void {
    if (!this.full) this.problems.push({ line: this.#line(at), path: path.join('/'), says, todo });
  }

  node(path: Path): JsonNode | null {
    let node: JsonNode | undefined = this.#root;
    for (const step of path) {
      if (node?.k === 'list' && typeof step === 'number') node = node.items[step];
      else if (node?.k === 'members') node = node.members.find((m) => m.key === step)?.node;
      else return null;
    }
    return node ?? null;
  }

  /** Where the path stands in the text, or the nearest thing around it that does. */
  #at(path: Path): number {
    for (let n = path.length; n > 0; n -= 1) {
      const node = this.node(path.slice(0, n));
      if (node) return node.at;
    }
    return this.#root.at;
  }
}
