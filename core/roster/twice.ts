import { isRealDate } from '../format/dates.ts';
import { bare } from '../format/typed.ts';
import type { Facts } from '../model/fields.ts';
import { soundNumber } from '../rules/identity/recipient-number.ts';

/** Cases that are, or may be, of one person. */
export interface Twice {
  /** `number`: the same sound ID number, 15 and 18 characters being one; `name-and-birth`: to be asked, it may be two people. */
  readonly by: 'number' | 'name-and-birth';
  /** Where they stand in the list, in its order. */
  readonly at: readonly number[];
}

const dots = /[.．•・‧∙⋅●･]/g;

function groups(keys: readonly (string | null)[]): (readonly number[])[] {
  const found = new Map<string, number[]>();
  for (const [at, key] of keys.entries()) {
    if (key === null) continue;
    const group = found.get(key);
    if (group) group.push(at);
    else found.set(key, [at]);
  }
  return [...found.values()].filter((group) => group.length > 1);
}

/** Finds who is in a list of cases twice. Mistyped, masked and provisional numbers count as none. */
export function samePersonTwice(cases: readonly Facts[]): readonly Twice[] {
  const numbers = cases.map((c) => soundNumber(c.id_no ?? null));
  const same = groups(numbers.map((n) => n?.eighteen ?? null));
  const likely = groups(
    cases.map((c, at) => {
      const name = bare(c.name ?? '').replace(dots, '·');
      const birth = numbers[at]?.birth ?? (typeof c.birth === 'string' && isRealDate(c.birth) ? c.birth : null);
      return name === '' || /[*某]/.test(name) || birth === null ? null : `${name} ${birth}`;
    }),
  );
  // Those who are known to be one need not be asked about.
  const known = (group: readonly number[]): boolean => {
    const number = numbers[group[0] ?? -1]?.eighteen;
    return number !== undefined && group.every((at) => numbers[at]?.eighteen === number);
  };
  return [...same.map((at): Twice => ({ by: 'number', at })), ...likely.filter((g) => !known(g)).map((at): Twice => ({ by: 'name-and-birth', at }))];
}
