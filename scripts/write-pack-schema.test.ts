import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parameterKeys } from '../core/policy/parameters.ts';
import { packSchemaFile, packSchemaText } from './write-pack-schema.ts';

it('is published as it is (else: npx tsx scripts/write-pack-schema.ts)', () => {
  expect(readFileSync(packSchemaFile, 'utf8')).toBe(packSchemaText());
});

it('names every parameter, and refers only to what it holds', () => {
  const schema = JSON.parse(packSchemaText()) as { properties: { parameters: { properties: Record<string, { $ref: string }> } }; $defs: object };
  const { properties } = schema.properties.parameters;
  expect(Object.keys(properties)).toEqual([...parameterKeys]);
  for (const { $ref } of Object.values(properties)) expect(Object.keys(schema.$defs)).toContain($ref.replace('#/$defs/', ''));
});
