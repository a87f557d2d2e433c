import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';
import { moduleRunnerTransform, transformWithOxc } from 'vite';
import { root } from '../lib/paths.ts';

type Exports = Record<string, unknown>;
type Import = (specifier: string) => Exports;

/** A module of ours, ready to be evaluated as often as wanted. */
interface Ready {
  /** What it imports, by specifier: a path from the repository's root for files of ours, else the specifier. */
  readonly imports: ReadonlyMap<string, string>;
  readonly evaluate: (into: Exports, imported: Import) => void;
}

const names = ['__vite_ssr_exports__', '__vite_ssr_import__', '__vite_ssr_exportName__', '__vite_ssr_exportAll__', '__vite_ssr_import_meta__'];

async function ready(path: string, code: string): Promise<Ready> {
  const file = join(root, path);
  if (path.endsWith('.json')) {
    const value: unknown = JSON.parse(code);
    return { imports: new Map(), evaluate: (into) => void (into['default'] = value) };
  }
  const js = await transformWithOxc(code, file, { target: 'es2022', sourcemap: false, tsconfig: false });
  const made = await moduleRunnerTransform(js.code, null, file, js.code);
  if (!made) throw new Error(`${path} cannot be read as a module.`);
  const body = made.code.replaceAll('await __vite_ssr_import__(', '__vite_ssr_import__(');
  const run = compileFunction(`'use strict';${body}`, names, { filename: file }) as (...given: unknown[]) => void;
  const imports = new Map([...(made.deps ?? [])].map((s) => [s, s.startsWith('.') ? join(dirname(path), s) : s]));
  return {
    imports,
    evaluate(into, imported) {
      const hold = (name: string, get: () => unknown): void => void Object.defineProperty(into, name, { enumerable: true, configurable: true, get });
      const holdAll = (other: Exports): void => {
        for (const name of Object.keys(other)) if (name !== 'default' && !(name in into)) hold(name, () => other[name]);
      };
      run(into, imported, hold, holdAll, { url: `file://${file}` });
    },
  };
}

/** Modules of this repository, read and turned to functions once, so that one of them can be changed and evaluated beside the others. */
export class Modules {
  readonly #ready = new Map<string, Ready>();
  readonly #importers = new Map<string, Set<string>>();
  readonly #outside: Map<string, Exports>;
  /** A world in which everything is as it stands. */
  readonly whole: World = this.#world(this.#ready, null);

  /** @param outside what stands for modules that are not ours */
  constructor(outside: Readonly<Record<string, Exports>>) {
    this.#outside = new Map(Object.entries(outside));
  }

  /** Reads a module and all that it imports. */
  async add(path: string): Promise<void> {
    if (this.#ready.has(path)) return;
    const made = await ready(path, readFileSync(join(root, path), 'utf8'));
    this.#ready.set(path, made);
    for (const to of made.imports.values()) {
      if (existsSync(join(root, to))) {
        await this.add(to);
        this.#importers.set(to, (this.#importers.get(to) ?? new Set()).add(path));
      } else if (to.startsWith('core/')) throw new Error(`${path} imports ${to}, which is not there.`);
      else if (!this.#outside.has(to)) this.#outside.set(to, (await import(to)) as Exports);
    }
  }

  /** The module itself and whatever imports it, directly or not. */
  reachedFrom(path: string): ReadonlySet<string> {
    const reached = new Set([path]);
    for (const one of reached) for (const importer of this.#importers.get(one) ?? []) reached.add(importer);
    return reached;
  }


  /** A world in which one module has another text. Only it and what imports it are evaluated anew, when they are asked for. */
  async changed(path: string, code: string): Promise<World> {
    const made = await ready(path, code);
    for (const to of made.imports.values()) if (existsSync(join(root, to))) await this.add(to);
    return this.#world(new Map([[path, made]]), this.reachedFrom(path));
  }

  #world(instead: ReadonlyMap<string, Ready>, reached: ReadonlySet<string> | null): World {
    const held = new Map<string, Exports>();
    const get = (path: string): Exports => {
      const outside = this.#outside.get(path);
      if (outside) return outside;
      if (reached !== null && !reached.has(path)) return this.whole.get(path);
      const known = held.get(path);
      if (known) return known;
      const found = instead.get(path) ?? this.#ready.get(path);
      if (!found) throw new Error(`${path} was not read.`);
      const into: Exports = {};
      held.set(path, into);
      try {
        found.evaluate(into, (specifier) => get(found.imports.get(specifier) ?? specifier));
      } catch (problem) {
        held.delete(path);
        throw problem;
      }
      return into;
    };
    return { get };
  }
}

export interface World {
  /** What a module hands out, by its path from the repository's root. */
  get(path: string): Exports;
}
