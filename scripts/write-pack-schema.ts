import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packJsonSchema } from '../core/policy/schema.ts';
import { root } from './lib/paths.ts';

export const packSchemaFile = join(root, 'docs/pack.schema.json');

/** The published shape of a policy pack, as it stands in `docs/pack.schema.json`. */
export function packSchemaText(): string {
  const schema = { ...packJsonSchema(), title: 'Wubao policy pack (五保助手政策包)' };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

export function writePackSchema(): void {
  writeFileSync(packSchemaFile, packSchemaText());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writePackSchema();
