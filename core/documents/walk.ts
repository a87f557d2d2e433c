import type { Language } from '../model/field-spec.ts';
import type { Block, Line, PrintedDocument, Run } from './document.ts';

/** Every line of a block, in the order in which it is read. */
export function linesOf(block: Block): readonly Line[] {
  switch (block.k) {
    case 'lines':
    case 'clause':
      return block.lines;
    case 'table':
      return [...(block.head ? [block.head] : []), ...block.rows].flatMap((row) => row.flatMap((cell) => cell.lines));
    case 'signatures':
      return block.of.flatMap(({ who, lines }) => [who, ...lines]);
  }
}

/** Every piece of a document in one language, in the order in which it is read. */
export const runsOf = (of: PrintedDocument, language: Language): readonly Run[] => [...of.head, ...of.blocks.flatMap(linesOf)].flatMap((line) => line[language]);
