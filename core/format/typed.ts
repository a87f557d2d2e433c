/** Full-width digits and signs as half-width ones: clerks type with Chinese input methods. */
export const narrow = (text: string): string =>
  text.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/[\u3000\u00a0]/g, ' ');

/** Half-width, without blanks (the invisible ones too) and without the apostrophe that spreadsheets put before a number. */
export const bare = (text: string): string => (isPlain(text) ? text : narrow(text).replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, '').replace(/^['‘’`]/, ''));

/** Digits, capitals and common Chinese characters need no work: so most entries are. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (!((c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 0x4e00 && c <= 0x9fff))) return false;
  }
  return true;
}

/** Half-width digits and nothing else, one at least. Asked for each number of each case: no pattern. */
export function isDigits(text: string): boolean {
  for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) - 48) >>> 0 > 9) return false;
  return text.length > 0;
}

/** A character that may not stand where it stands; `at` counts characters from 0. */
export interface Strange {
  readonly at: number;
  readonly character: string;
}

/** A check character worked out, and the one that is written. */
export interface Check {
  readonly expected: string;
  readonly actual: string;
}

export const strangeIn = (characters: readonly string[], fits: (character: string, at: number) => boolean): readonly Strange[] =>
  characters.map((character, at) => ({ at, character })).filter(({ at, character }) => !fits(character, at));
