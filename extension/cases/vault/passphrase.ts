import { normalised } from './derive.ts';

/** Fewer digits are tried out in hours; a birth date or a telephone is sooner guessed than that. */
const leastDigits = 16;
const least = 8;

/** Whether a passphrase may protect a register: not its strength, only that it isn't hopeless. */
export function isStrongEnough(passphrase: string): boolean {
  const characters = [...normalised(passphrase)];
  if (characters.length < least || new Set(characters).size < 3) return false;
  return characters.length >= leastDigits || !characters.every((c) => /[\d\s.\-/]/.test(c));
}
