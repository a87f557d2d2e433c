import { readFileSync, readdirSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const top = resolve(import.meta.dirname, '..');
const floors = ['core', 'widgets', 'extension'] as const;

const sources = (folder: string): string[] =>
  readdirSync(resolve(top, folder), { withFileTypes: true, recursive: true })
    .filter((e) => e.isFile() && /\.tsx?$/.test(e.name) && !e.name.includes('.test.'))
    .map((e) => relative(top, resolve(e.parentPath, e.name)));

/** What a file imports: files of ours by their path, packages by their name. */
function imports(file: string): string[] {
  const text = readFileSync(resolve(top, file), 'utf8');
  return [...text.matchAll(/^(?:import|export)\s[^'";]*?from\s*'([^']+)'|^import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm)].map((m) => {
    const name = m[1] ?? m[2] ?? m[3] ?? '';
    return name.startsWith('.') ? relative(top, resolve(top, dirname(file), name)) : name;
  });
}

describe('the house', () => {
  it.each(floors.map((floor, i) => [floor, floors.slice(i + 1)] as const))('%s imports nothing from above', (floor, above) => {
    const files = sources(floor);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      for (const name of imports(file)) {
        expect(above.concat([]).some((f) => name.startsWith(`${f}/`)) || name.startsWith('test/'), `${file} imports ${name}`).toBe(false);
      }
    }
  });

  it('keeps core free of packages, but for the schemas of packs and facts and what makes its test values', () => {
    for (const file of sources('core')) {
      if (file === 'core/policy/schema.ts' || file === 'core/model/schema.ts' || file.includes('/testing/')) continue;
      expect(imports(file).filter((name) => !name.startsWith('core/')), file).toEqual([]);
    }
  });

  it('lets the overlay know neither the page room nor the rules', () => {
    for (const file of sources('widgets/overlay')) {
      for (const name of imports(file)) expect(/^(widgets\/(overlay|ui)|core\/model|core\/format)\//.test(name), `${file} imports ${name}`).toBe(true);
    }
  });

  it('keeps the register out of every page: no widget and no content script comes to it, by whatever way', () => {
    const known = new Set(floors.flatMap(sources));
    const reach = (from: readonly string[]): ReadonlySet<string> => {
      const reached = new Set(from);
      for (const file of reached) if (known.has(file)) for (const name of imports(file)) reached.add(name);
      return reached;
    };
    const scripts = sources('extension/entrypoints').filter((file) => /\.content(?:\.tsx?$|\/)/.test(file));
    expect(scripts.length).toBeGreaterThan(0);
    const reached = reach([...scripts, ...sources('widgets')]);
    // It does follow imports: from the script into the rooms, and from there to the packages.
    expect([...reached]).toEqual(expect.arrayContaining(['extension/messages.ts', '@webext-core/messaging']));
    expect([...reached].filter((name) => name.startsWith('extension/cases/') || name === 'dexie')).toEqual([]);
  });

  it('writes no markup from text, calls no network and evaluates nothing', () => {
    const forbidden = /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/;
    for (const file of floors.flatMap(sources)) expect(forbidden.exec(readFileSync(resolve(top, file), 'utf8'))?.[0], file).toBeUndefined();
  });
});
