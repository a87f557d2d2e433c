/** Writes what is made from the rules, the catalogue and the packs: pages, schemas, loaders, plain code. `npm run docs` */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allPages, madeFolders } from './docs/pages.ts';
import { root } from './lib/paths.ts';
import { writeLoaders } from './write-loaders.ts';
import { writeStraight } from './write-straight.ts';
import { writePackSchema } from './write-pack-schema.ts';

const began = performance.now();
const docs = join(root, 'docs');
const made = await allPages();
let written = 0;
for (const [path, text] of made) {
  const file = join(docs, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  written += 1;
}
for (const folder of madeFolders) {
  for (const name of readdirSync(join(docs, folder))) if (!made.has(`${folder}/${name}`)) rmSync(join(docs, folder, name));
}
writePackSchema();
writeLoaders();
writeStraight();
console.log(`${made.size} files, ${written} of them changed, in ${((performance.now() - began) / 1000).toFixed(1)} s`);
