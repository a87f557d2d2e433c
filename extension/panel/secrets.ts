import { shownText } from '../../core/recognise/read-value.ts';
import { isSecret } from '../ui/mask.ts';
import type { SeenControl } from './seen.ts';

/** What stands in the form's boxes for such numbers, the longest first; what is too short to be one hides nothing. */
export const secretsOf = (controls: readonly SeenControl[]): readonly string[] =>
  controls
    .filter((c) => isSecret(c.field))
    .flatMap(({ control }) => {
      const text = shownText(control).trim();
      return [text, text.replace(/[\s-]/g, '')];
    })
    .filter((text) => text.length > 4)
    .sort((a, b) => b.length - a.length);

/** A part of a text: said, or a number of which only its end is. */
export interface Part {
  readonly text: string;
  readonly hidden: boolean;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Any number as long as a telephone's: a sentence may tell one that stands in no box. */
const longNumber = '\\d{11,}[Xx]?';

/** A text in parts, with the numbers in it apart. */
export function parts(text: string, secrets: readonly string[]): readonly Part[] {
  const pattern = new RegExp(`(${[...secrets.map(escaped), longNumber].join('|')})`);
  return text.split(pattern).flatMap((part, i): Part[] => (part === '' ? [] : [{ text: part, hidden: i % 2 === 1 }]));
}
