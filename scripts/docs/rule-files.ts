import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Example, Rule } from '../../core/engine/rule.ts';
import type { Language } from '../../core/model/field-spec.ts';
import { rules } from '../../core/rules/all.ts';
import type { Coverage } from '../../core/rules/coverage/coverage.ts';
import { root } from '../lib/paths.ts';

/** A rule with what its file says beside it. */
export interface DocumentedRule {
  readonly rule: Rule;
  /** The folder of the rule, and its name in it. */
  readonly folder: string;
  readonly name: string;
  readonly examples: readonly Example[];
  readonly covers: readonly string[];
}

export interface RuleBook {
  /** In the order of the folders’ own lists. */
  readonly rules: readonly DocumentedRule[];
  readonly folders: readonly string[];
  readonly coverages: readonly Coverage[];
}

/** A rule’s title, with the year of its text of law where there are several. */
export function titleOf({ rule, name }: DocumentedRule, language: Language): string {
  const year = /-(\d{4})$/.exec(name)?.[1];
  if (year === undefined) return rule.title[language];
  return language === 'zh' ? `${rule.title.zh}（${year}年）` : `${rule.title.en} (${year})`;
}

interface RuleModule {
  readonly examples?: readonly Example[];
  readonly covers?: readonly string[];
}

const folder = join(root, 'core/rules');
const load = (path: string): Promise<unknown> => import(/* @vite-ignore */ pathToFileURL(join(folder, path)).href);

/** Reads every rule with its examples and the statements that it covers. */
export async function ruleBook(): Promise<RuleBook> {
  const documented = await Promise.all(
    rules.map(async (rule): Promise<DocumentedRule> => {
      const [of = '', name = ''] = rule.id.split('/');
      const { examples = [], covers = [] } = (await load(`${rule.id}.ts`)) as RuleModule;
      return { rule, folder: of, name, examples, covers };
    }),
  );
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const coverages = await Promise.all(files.filter((path) => /^\w+\/coverage\.ts$/.test(path) && path !== 'coverage/coverage.ts').sort().map(async (path) => ((await load(path)) as { coverage: Coverage }).coverage));
  return { rules: documented, folders: [...new Set(documented.map((r) => r.folder))], coverages };
}
