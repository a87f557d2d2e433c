import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { straightFile, straightText } from './write-straight.ts';

it('has the rules written out as they stand; else run `npm run docs`', () => {
  expect(readFileSync(straightFile, 'utf8')).toBe(straightText());
});
