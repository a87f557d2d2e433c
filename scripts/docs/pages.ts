import { jsonSchemaOf } from '../../core/model/schema.ts';
import { subjects, type Subject } from '../../core/model/subjects.ts';
import { coveragePage } from './coverage-pages.ts';
import { dataPage } from './data-pages.ts';
import { documentsPage } from './document-pages.ts';
import { languages, pageName } from './markdown.ts';
import { ruleBook } from './rule-files.ts';
import { rulePages } from './rule-pages.ts';

/** The folders that hold nothing but what is made here. */
export const madeFolders = ['rules', 'data'] as const;

/** Every page and schema, by its path under `docs/`. */
export async function allPages(): Promise<ReadonlyMap<string, string>> {
  const book = await ruleBook();
  const made = new Map<string, string>();
  for (const language of languages) {
    for (const [name, text] of rulePages(book, language)) made.set(`rules/${name}`, text);
    made.set(`rules/${pageName('coverage', language)}`, coveragePage(book, language));
    made.set(`rules/${pageName('documents', language)}`, documentsPage(book, language));
    made.set(`data/${pageName('README', language)}`, dataPage(book, language));
  }
  for (const subject of Object.keys(subjects) as Subject[]) made.set(`data/${subject}.schema.json`, `${JSON.stringify(jsonSchemaOf(subject), null, 2)}\n`);
  return made;
}
