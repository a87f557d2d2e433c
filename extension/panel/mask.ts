import { shownText } from '../../core/recognise/read-value.ts';
import type { FormField } from '../../core/model/form-fields.ts';
import { specOf } from '../../core/model/spec-of.ts';
import type { SeenControl } from './seen.ts';

/** Numbers by which a person or her account can be found, beside those whose kind says it. */
const numbers: ReadonlySet<string> = new Set<FormField>(['phone', 'account_no']);

export const isSecret = (field: string): boolean => {
  const { kind } = specOf(field);
  return kind === 'citizen-id' || kind === 'disability-certificate' || numbers.has(field);
};

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

/** The first and the last of an ID number tell whose it is; its last four alone don't. */
export const endOf = (secret: string): string => secret.slice(-4);

export const mask = (secret: string): string => '*'.repeat(Math.max(4, secret.length - 4)) + endOf(secret);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Any number as long as a telephone's: a sentence may tell one that stands in no box. */
const longNumber = '\\d{11,}[Xx]?';

/** A text in parts, with the numbers in it apart. */
export function parts(text: string, secrets: readonly string[]): readonly Part[] {
  const pattern = new RegExp(`(${[...secrets.map(escaped), longNumber].join('|')})`);
  return text.split(pattern).flatMap((part, i): Part[] => (part === '' ? [] : [{ text: part, hidden: i % 2 === 1 }]));
}
