import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../core/rules/all.ts';
import statements from '../core/rules/coverage/statements.json' with { type: 'json' };
import { fieldKeys } from '../core/model/fields.ts';
import { parameterKeys } from '../core/policy/parameters.ts';
import { allPages, madeFolders } from './docs/pages.ts';
import { root } from './lib/paths.ts';

const docs = join(root, 'docs');
let made: ReadonlyMap<string, string>;
beforeAll(async () => {
  made = await allPages();
});

describe('docs/rules and docs/data', () => {
  it('are as the rules and the catalogue make them; else run `npm run docs`', () => {
    const there = madeFolders.flatMap((folder) => readdirSync(join(docs, folder)).map((name) => `${folder}/${name}`));
    const stale = [...made].filter(([path, text]) => !there.includes(path) || readFileSync(join(docs, path), 'utf8') !== text).map(([path]) => path);
    expect([...stale, ...there.filter((path) => !made.has(path))], 'stale: run `npm run docs`').toEqual([]);
  });

  it('say nothing that is not there', () => {
    for (const [path, text] of made) expect(text, path).not.toMatch(/undefined|\bNaN\b|\[object |\{[a-zA-Z]\w*\}/);
  });

  it('describe every rule, statement, field and figure in both languages', () => {
    for (const suffix of ['', '.en']) {
      for (const { id } of rules) {
        const [folder, name] = id.split('/');
        expect(made.get(`rules/${folder}${suffix}.md`), id).toContain(`<a id="${name}"></a>`);
      }
      for (const { id } of statements) expect(made.get(`rules/coverage${suffix}.md`)).toContain(`| ${id} |`);
      for (const key of [...fieldKeys, ...parameterKeys]) expect(made.get(`data/README${suffix}.md`)).toContain(`<a id="${key}"></a>`);
    }
  });

  it('link only to what there is', () => {
    const anchors = new Map([...made].map(([path, text]) => [path, new Set([...text.matchAll(/<a id="([^"]+)">/g)].map((m) => m[1]))]));
    for (const [path, text] of made) {
      for (const [, to = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
        const [file = '', at] = to.split('#');
        const target = file === '' ? path : new URL(file, `docs:///${path}`).pathname.slice(1);
        if (target === 'packs.md') continue;
        expect(made.has(target), `${path} links to ${to}`).toBe(true);
        if (at !== undefined) expect(anchors.get(target)?.has(at), `${path} links to ${to}`).toBe(true);
      }
    }
  });

  it('have as many cells in each row as in the head of its table', () => {
    for (const [path, text] of made) {
      let cells = 0;
      for (const line of text.split('\n')) {
        if (!line.startsWith('|')) cells = 0;
        else {
          const has = line.replaceAll('\\|', '').split('|').length;
          if (cells > 0) expect(has, `${path}: ${line}`).toBe(cells);
          cells = has;
        }
      }
    }
  });
});
