import { expect, it } from 'vitest';
import { manifestFor } from '../manifest.ts';
import { reasonOf } from './reasons.ts';

it.each(['chromium', 'firefox'] as const)('every permission of %s has its reason on the page, in both languages', (family) => {
  for (const permission of manifestFor(family).permissions) for (const language of ['zh', 'en'] as const) expect(reasonOf(permission, language)).toMatch(/.{8,}/);
});
