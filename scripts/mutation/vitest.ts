import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import fastCheck from 'fast-check';

/** A test of a file, without its runner. */
export interface Test {
  readonly name: string;
  readonly run: () => unknown;
}

let collected: Test[] = [];
let within: readonly string[] = [];

const eachOf =
  <R>(declare: (name: string, run: () => R) => void) =>
  (cases: readonly unknown[]) =>
  (name: string, run: (...given: unknown[]) => R): void =>
    cases.forEach((one, i) => declare(`${name} ${i + 1}`, () => run(...(Array.isArray(one) ? (one as unknown[]) : [one]))));

const it = (name: string, run: () => unknown): void => void collected.push({ name: [...within, name].join(' > '), run });
function describe(name: string, tests: () => void): void {
  const outer = within;
  within = [...outer, name];
  tests();
  within = outer;
}

/** The tests that a file declares while `evaluate` evaluates it. */
export function testsOf(evaluate: () => void): readonly Test[] {
  collected = [];
  within = [];
  evaluate();
  return collected;
}

/** Vitest's own `expect`, which stands by itself, found from where Vitest would. */
async function expectOfVitest(): Promise<unknown> {
  const own = createRequire(createRequire(import.meta.url).resolve('vitest/package.json'));
  const { chai, JestExtend, JestChaiExpect, JestAsymmetricMatchers } = (await import(pathToFileURL(own.resolve('@vitest/expect')).href)) as {
    readonly chai: { readonly use: (plugin: unknown) => void; readonly expect: unknown };
  } & Readonly<Record<'JestExtend' | 'JestChaiExpect' | 'JestAsymmetricMatchers', unknown>>;
  for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
  const asymmetric = (globalThis as unknown as Record<symbol, object>)[Symbol.for('expect-global')] ?? {};
  return Object.assign(chai.expect as object, asymmetric, {
    unreachable: (message?: string): never => {
      throw new Error(message ?? 'unreachable');
    },
  });
}

/** Those that ask for thousands of runs are quick. */
const fewer = (runs: number): number => Math.min(runs, 20 + Math.ceil(runs / 10));

/** Property tests try the same cases each time, fewer of them, and stop at the first that fails. */
function shortened(): typeof fastCheck {
  const assert = (property: never, options: { readonly numRuns?: number } = {}): unknown =>
    fastCheck.assert(property, { ...options, numRuns: fewer(options.numRuns ?? 100), seed: 7, endOnFailure: true });
  return { ...fastCheck, assert } as unknown as typeof fastCheck;
}

/** What stands for the test runner and for `fast-check` where tests are run on mutants. */
export async function testTools(): Promise<Record<string, Record<string, unknown>>> {
  const fc = shortened();
  return {
    vitest: { describe: Object.assign(describe, { each: eachOf(describe) }), it: Object.assign(it, { each: eachOf(it) }), test: Object.assign(it, { each: eachOf(it) }), expect: await expectOfVitest() },
    'fast-check': { ...fc, default: fc },
  };
}
