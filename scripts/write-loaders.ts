import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fields } from '../core/model/fields.ts';
import type { FieldSpec } from '../core/model/field-spec.ts';
import { subjects } from '../core/model/subjects.ts';
import { root } from './lib/paths.ts';

export const loadersFile = join(root, 'core/engine/loaders.ts');

/** What stands in the slots of a field: a day or month has a second one for its number. */
const slotsOf = (key: string, spec: FieldSpec): readonly string[] => {
  if (spec.kind === 'list') return [`h.list('${key}', f.${key})`];
  if (spec.kind === 'date') return [`f.${key}`, `h.day(f.${key})`];
  return spec.kind === 'month' ? [`f.${key}`, `h.month(f.${key})`] : [`f.${key}`];
};

/** The text of `core/engine/loaders.ts`: for each subject its fields by name, in the order of the slots. */
export function loadersText(): string {
  const each = Object.entries(subjects).map(([subject, { fields: keys }]) => {
    const lines = keys.flatMap((key) => slotsOf(key, fields[key])).map((value, at) => `    s[${at}] = ${value};`);
    return `  ${subject}(s, f, h) {\n${lines.join('\n')}\n  },`;
  });
  return `import type { Loaders } from './engine.ts';

/**
 * Loads the cases of each subject field by name, for files of many cases. Made from the catalogue by \`npm run docs\`;
 * a test fails when it is stale.
 */
export const loaders: Loaders = {
${each.join('\n')}
};
`;
}

export const writeLoaders = (): void => writeFileSync(loadersFile, loadersText());
