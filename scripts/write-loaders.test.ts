import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadersFile, loadersText } from './write-loaders.ts';

it('has the loaders that the catalogue makes; else run `npm run docs`', () => {
  expect(readFileSync(loadersFile, 'utf8')).toBe(loadersText());
});
