import { expect, it } from 'vitest';
import manifest from '../../package.json';
import { define } from './define.ts';
import { version } from './index.ts';

it('carries the version of the product', () => {
  expect(version).toBe(manifest.version);
});

it('leaves an element alone that is there already', () => {
  const first = customElements.get('wubao-standards-calculator');
  expect(first).toBeDefined();
  define('wubao-standards-calculator', class extends HTMLElement {});
  expect(customElements.get('wubao-standards-calculator')).toBe(first);
});
