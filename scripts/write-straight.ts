import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../core/rules/all.ts';
import { rulesText } from './emit/rule-code.ts';
import { root } from './lib/paths.ts';

export const straightFile = join(root, 'core/rules/straight.ts');

const head = `/*
 * Every rule written out as plain code, for those who check many cases. Made from the rules by \`npm run docs\`; a test
 * fails when it is stale, another holds it against the rules themselves.
 */`;

export const straightText = (): string => rulesText(rules, '..', head);

export const writeStraight = (): void => writeFileSync(straightFile, straightText());
