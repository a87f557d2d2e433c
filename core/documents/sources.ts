import type { Citation } from '../engine/rule.ts';
import type { Words } from '../model/field-spec.ts';
import type { PrintedDocument } from './document.ts';
import { lawOn } from './law.ts';

/** On what a part of a document rests, as law of its day. */
export interface SourceOfPart {
  /** 第三条, or the title of a table. */
  readonly about: Words;
  readonly law: readonly Citation[];
}

/** The sources of each clause and table that has any, in the order of the document. */
export function sourcesOf({ blocks, day }: PrintedDocument): readonly SourceOfPart[] {
  const found: SourceOfPart[] = [];
  for (const block of blocks) {
    if (block.k !== 'clause' && block.k !== 'table') continue;
    const about = block.k === 'clause' ? block.number : block.title;
    const law = lawOn(day, block.law);
    if (about !== null && law.length > 0) found.push({ about, law });
  }
  return found;
}
