import type { Rule } from '../../core/engine/rule.ts';
import type * as SentenceModule from '../../core/engine/sentence.ts';
import { filesUnder } from '../lib/fingerprint.ts';
import { root } from '../lib/paths.ts';
import { fault, readersOf, rulesIn, Trial, type Tried } from './examples.ts';
import { inTime } from './in-time.ts';
import { Modules, type World } from './modules.ts';
import { testsOf, testTools, type Test } from './vitest.ts';

/** What becomes of a mutant: who noticed it, or nobody. */
export interface Judgement {
  readonly killed: boolean;
  readonly by: string;
}

/** One thing that may notice a mutant. Answers what it noticed. */
interface Stage {
  readonly name: string;
  readonly run: (world: World) => string | null;
  /** Milliseconds that it takes where nothing is wrong. */
  cost: number;
  kills: number;
  /** Whether it was seen to let the file pass as it stands, evaluated anew. */
  sound: boolean;
}

const grace = 3000;
/** What notices most in the least time is asked first. */
const soonest = (a: Stage, b: Stage): number => (b.kills + 1) / (b.cost + 5) - (a.kills + 1) / (a.cost + 5);

const isHung = (problem: unknown): boolean => (problem as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
const said = (problem: unknown): string => (problem instanceof Error ? problem.message : String(problem)).split('\n', 1)[0]!.slice(0, 120);

/** Judges changed files of `core`: rules by their examples, the engine by the examples of all rules and by its tests. */
export class Judge {
  /** What fails although nothing was changed. */
  readonly broken = new Set<string>();
  readonly #modules: Modules;
  readonly #all: readonly Rule[];
  readonly #tried: readonly Tried[];
  /** By the name of a stage: what it costs where nothing is wrong, below 0 where something is. */
  readonly #costs = new Map<string, number>();
  readonly #stages = new Map<string, Stage[]>();
  #words: readonly string[] | undefined;
  readonly #tests = new WeakMap<World, Map<string, readonly Test[]>>();

  private constructor(modules: Modules, ruleFiles: readonly string[]) {
    this.#modules = modules;
    this.#all = modules.whole.get('core/rules/all.ts')['rules'] as readonly Rule[];
    this.#tried = rulesIn(modules.whole, ruleFiles);
  }

  static async make(): Promise<Judge> {
    const modules = new Modules(await testTools());
    const files = filesUnder(root, ['core/rules']).filter((f) => /^core\/rules\/[^/]+\/[^/]+\.ts$/.test(f));
    for (const path of ['core/policy/all-packs.ts', 'core/rules/all.ts', ...filesUnder(root, ['core/engine']).filter((f) => f.endsWith('.ts')), ...files]) await modules.add(path);
    return new Judge(modules, files);
  }

  /** What may notice a change of a file. */
  #stagesOf(path: string): Stage[] {
    let stages = this.#stages.get(path);
    if (!stages) {
      stages = (path.startsWith('core/rules/') ? this.#ofRule(path) : this.#ofEngine(path)).filter((stage) => this.#holds(stage)).sort(soonest);
      this.#stages.set(path, stages);
    }
    return stages;
  }

  /** Whether a stage passes on everything as it stands; how long it takes is learnt by the way. */
  #holds(stage: Stage): boolean {
    let cost = this.#costs.get(stage.name);
    if (cost === undefined) {
      const begun = performance.now();
      const noticed = this.#try(stage, this.#modules.whole, 120_000);
      cost = noticed === null ? performance.now() - begun : -1;
      this.#costs.set(stage.name, cost);
      if (noticed !== null) this.broken.add(`${stage.name} fails as it stands, and is not asked: ${noticed}`);
    }
    stage.cost = cost;
    return cost >= 0;
  }

  /** @param unchanged the same file as it stands */
  async judge(path: string, code: string, unchanged: string): Promise<Judgement> {
    const stages = this.#stagesOf(path);
    let world: World;
    try {
      world = await this.#modules.changed(path, code);
    } catch (problem) {
      return { killed: true, by: `cannot be read: ${said(problem)}` };
    }
    for (const stage of stages) {
      const noticed = this.#try(stage, world);
      if (noticed === null) continue;
      if (!stage.sound) {
        // What takes the file as it stands for a change would take every change for noticed.
        const blank = this.#try(stage, await this.#modules.changed(path, unchanged));
        if (blank !== null) throw new Error(`${stage.name} notices a change where there is none: ${blank}`);
        stage.sound = true;
      }
      stage.kills++;
      stages.sort(soonest);
      return { killed: true, by: `${stage.name}: ${noticed}` };
    }
    return { killed: false, by: '' };
  }

  #try(stage: Stage, world: World, limit = Math.ceil(stage.cost * 10) + grace): string | null {
    try {
      return inTime(limit, () => stage.run(world));
    } catch (problem) {
      return isHung(problem) ? 'takes too long' : said(problem);
    }
  }

  /** A rule is judged by its own examples; what rules share, and what only works out a value, by the examples of the rules that use it. */
  #ofRule(path: string): Stage[] {
    const whole = this.#modules.whole;
    const reached = this.#modules.reachedFrom(path);
    const own = this.#tried.filter((t) => reached.has(t.path));
    const silent = own.filter((t) => t.rule.kind === 'derivation');
    const readers = new Set(silent.flatMap((t) => readersOf(whole, t.rule, this.#all)));
    // A rule without examples still has days and a law.
    const tried = [...own, ...this.#tried.filter((t) => readers.has(t.rule) && !own.includes(t) && t.examples.length > 0)];
    const stages = tried.map((t): Stage => ({
      name: t.rule.id,
      run: (world) => {
        const changed = new Map(own.map((o) => [o.rule.id, world.get(o.path)['default'] as Rule]));
        return fault(world, [t], this.#all.map((r) => changed.get(r.id) ?? r));
      },
      cost: 1,
      kills: 0,
      sound: false,
    }));
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return [...stages, ...[...reached].filter((f) => f.startsWith(folder) && f.endsWith('.test.ts')).sort().flatMap((f) => this.#ofTests(f))];
  }

  #ofEngine(path: string): Stage[] {
    const reached = this.#modules.reachedFrom(path);
    const stages: Stage[] = [];
    if (reached.has('core/engine/engine.ts') || reached.has('core/engine/explain.ts')) {
      // A few examples of every rule first, the others behind.
      const parts = 8;
      for (let part = 0; part < parts; part++) {
        const run = (world: World): string | null => {
          const rules = this.#tried.map((t) => world.get(t.path)['default'] as Rule);
          const trial = new Trial(world, rules);
          for (const [i, { examples }] of this.#tried.entries()) {
            for (let e = (i + part) % parts; e < examples.length; e += parts) {
              const differs = trial.differs(rules[i]!, examples[e]!);
              if (differs !== null) return `${rules[i]!.id}, example ${e + 1}: ${differs}`;
            }
          }
          return null;
        };
        stages.push({ name: `examples, part ${part + 1}`, run, cost: 1, kills: 0, sound: false });
      }
    }
    if (reached.has('core/engine/sentence.ts')) stages.push({ name: 'printed rules', run: (world) => this.#printed(world), cost: 1, kills: 0, sound: false });
    return [...stages, ...[...reached].filter((f) => /^core\/engine\/[^/]*\.test\.ts$/.test(f)).sort().flatMap((f) => this.#ofTests(f))];
  }

  /** The conditions of all rules in words are those that the printed rules have, which a test of theirs holds. */
  #printed(world: World): string | null {
    const wordsIn = (of: World): string[] => {
      const { conditionInWords, quantityInWords } = of.get('core/engine/sentence.ts') as unknown as typeof SentenceModule;
      return (['zh', 'en'] as const).flatMap((language) =>
        this.#tried.map(({ path }) => {
          const rule = of.get(path)['default'] as Rule;
          if (rule.kind === 'derivation') return '';
          const decided = rule.kind === 'choice' ? rule.choose.map(([, when]) => conditionInWords(when, language)) : rule.kind === 'amount' ? [quantityInWords(rule.quantity, language)] : [conditionInWords(rule.when, language)];
          return [rule.id, ...decided, rule.applies ? conditionInWords(rule.applies, language) : ''].join('\n');
        }),
      );
    };
    this.#words ??= wordsIn(this.#modules.whole);
    const differs = wordsIn(world).find((words, i) => words !== this.#words![i]);
    return differs === undefined ? null : differs.split('\n', 1)[0]!;
  }

  #ofTests(file: string): Stage[] {
    return this.#testsIn(this.#modules.whole, file).map(({ name }, i) => ({
      name: `${file}: ${name}`,
      run: (world) => {
        if (this.#testsIn(world, file)[i]!.run() instanceof Promise) throw new Error(`${file} has a test that does not answer at once.`);
        return null;
      },
      cost: 1,
      kills: 0,
      sound: false,
    }));
  }
  /** The tests of a file, made anew for each world. */
  #testsIn(world: World, file: string): readonly Test[] {
    const files = this.#tests.get(world) ?? new Map<string, readonly Test[]>();
    this.#tests.set(world, files);
    let tests = files.get(file);
    if (!tests) files.set(file, (tests = testsOf(() => void world.get(file))));
    return tests;
  }
}
