import { isStrongEnough } from '../../cases/vault/passphrase.ts';

/** How a passphrase is told of while it is typed; `weak` is not taken. By length, which is what counts against trying out. */
export function strengthOf(passphrase: string): 'weak' | 'fair' | 'good' {
  if (!isStrongEnough(passphrase)) return 'weak';
  const characters = [...passphrase];
  // A Chinese character is worth about two letters.
  const worth = characters.reduce((n, c) => n + (c > '\u2e7f' ? 2 : 1), 0);
  return worth >= 14 && new Set(characters).size >= 6 ? 'good' : 'fair';
}
