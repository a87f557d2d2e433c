import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { withoutExamples, wordsPlugin, type Kept } from './core-plugins.ts';
import { cache, root } from './paths.ts';

export interface BundleOptions {
  readonly minify?: boolean;
  readonly words?: Kept;
}

/** One file of a module and all that it imports, as it would be delivered; for Node and for weighing. */
export async function bundle(entry: string, { minify = false, words = 'both' }: BundleOptions = {}): Promise<string> {
  const result = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [wordsPlugin(words), withoutExamples],
    build: { write: false, minify, target: 'es2022', modulePreload: false, lib: { entry: join(root, entry), formats: ['es'], fileName: 'bundle' }, rolldownOptions: { external: [/^node:/], output: { minify } } },
  })) as Rolldown.RolldownOutput[];
  return result[0]!.output[0].code;
}

/** The same as a file that can be imported. @returns its path */
export async function bundleFile(entry: string, name: string, options: BundleOptions = {}): Promise<string> {
  const folder = join(cache, 'bundles');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, await bundle(entry, options));
  return file;
}
