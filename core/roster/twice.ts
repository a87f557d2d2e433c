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

/** What tells a person in a list: the sound number in 18 characters; name and birth. Null where there is none. */
export interface PersonKeys {
  readonly number: string | null;
  readonly likely: string | null;
}

export function personKeys(facts: Facts): PersonKeys {
  const number = soundNumber(facts.id_no ?? null);
  const name = bare(facts.name ?? '').replace(dots, '·');
  const birth = number?.birth ?? (typeof facts.birth === 'string' && isRealDate(facts.birth) ? facts.birth : null);
  return { number: number?.eighteen ?? null, likely: name === '' || /[*某]/.test(name) || birth === null ? null : `${name} ${birth}` };
}

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
  const keys = cases.map(personKeys);
  const same = groups(keys.map((k) => k.number));
  const likely = groups(keys.map((k) => k.likely));
  // Those who are known to be one need not be asked about.
  const known = (group: readonly number[]): boolean => {
    const number = keys[group[0] ?? -1]?.number ?? null;
    return number !== null && group.every((at) => keys[at]?.number === number);
  };
  return [...same.map((at): Twice => ({ by: 'number', at })), ...likely.filter((g) => !known(g)).map((at): Twice => ({ by: 'name-and-birth', at }))];
}
