import type { Words } from '../model/field-spec.ts';
import type { PrintedDocument, Run } from './document.ts';
import { runsOf } from './walk.ts';

/** Something that the document has a place for and nobody has said. */
export interface Missing {
  /** A key of the catalogue, a cell of a list (`obligors[2].age`), or of who signs (`carer.name`). */
  readonly field: string;
  readonly label: Words;
}

const lacks = (run: Run): run is Extract<Run, { k: 'blank' | 'choice' }> => run.k === 'blank' || (run.k === 'choice' && !run.open && run.options.every((option) => !option.chosen));

/** What is left to write in, each once, in the order of the document. What is written by hand whatever is known is not missing. */
export function missingIn(of: PrintedDocument): readonly Missing[] {
  const found = new Map<string, Missing>();
  const english = new Map(runsOf(of, 'en').filter(lacks).map((run) => [run.field, run.label]));
  for (const run of runsOf(of, 'zh')) {
    if (lacks(run) && !found.has(run.field)) found.set(run.field, { field: run.field, label: { zh: run.label, en: english.get(run.field) ?? run.label } });
  }
  return [...found.values()];
}
