import { all, holds, not, several, type Condition } from '../../engine/condition.ts';
import type { Example, Saying } from '../../engine/rule.ts';

const names = ['can_eat', 'can_dress', 'can_rise', 'can_toilet', 'can_walk', 'can_bathe'] as const;
const six = names.map((name) => holds(name));

/** None lost, four or more, else one to three: what is still open settles nothing until it could no longer move the band. */
export const bands: readonly (readonly ['independent' | 'partial' | 'full', Condition])[] = [
  ['independent', all(...six)],
  ['full', several(4, ...six.map((ability) => not(ability)))],
  ['partial', all()],
];

export const bandWords: Readonly<Record<string, Saying>> = {
  yes: {
    says: { zh: '六项能力评估为“{level}”。', en: 'By the six abilities: {level}.' },
    why: { zh: '不能自主完成0项为全自理，1至3项为半护理，4项以上为全护理。', en: 'None lost is independent, 1 to 3 partial care, 4 or more full care.' },
  },
};

/** Each ability tips each band once. */
export const bandExamples = (on: string): readonly Example[] =>
  names.flatMap((name, i): Example[] => {
    const from = (n: number): (typeof names)[number][] => Array.from({ length: n }, (_, k) => names[(i + k) % 6]!);
    const say = (of: readonly string[], held: boolean | null) => Object.fromEntries(of.map((n) => [n, held]));
    const able = say(names, true);
    return [
      { given: { ...able, [name]: null }, on, then: 'unknown', needs: [name] },
      { given: { ...able, [name]: false }, on, then: 'pass', decides: 'partial' },
      { given: { ...able, ...say(from(3), false) }, on, then: 'pass', decides: 'partial' },
      { given: { ...able, ...say(from(3), null), [name]: false }, on, then: 'pass', decides: 'partial' },
      { given: { ...able, ...say(from(4), null), [name]: false }, on, then: 'unknown', needs: from(4).slice(1) },
      { given: say(from(4), false), on, then: 'pass', decides: 'full' },
    ];
  });
