import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nodeVersionProblem, OLDEST } from './node-version.mjs';

it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('lets Node %s pass', (version) => {
  expect(nodeVersionProblem(version)).toBeUndefined();
});

it.each(['20.18.9', '18.20.0', '9.99.0'])('stops Node %s with one sentence that names it', (version) => {
  expect(nodeVersionProblem(version)).toContain(version);
});

it('asks for what package.json asks for', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
  expect(engines.node).toBe(`>=${OLDEST.join('.')}`);
});
