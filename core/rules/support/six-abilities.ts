import { all, holds, not, several, type Condition } from '../../engine/condition.ts';
import type { Saying } from '../../engine/rule.ts';

const six = [holds('can_eat'), holds('can_dress'), holds('can_rise'), holds('can_toilet'), holds('can_walk'), holds('can_bathe')];
const lost = six.map((ability) => not(ability));

/** None lost, one to three, four or more: what is still open settles nothing until it could no longer move the band. */
export const bands: readonly (readonly ['independent' | 'partial' | 'full', Condition])[] = [
  ['independent', all(...six)],
  ['full', several(4, ...lost)],
  ['partial', all(several(1, ...lost), several(3, ...six))],
];

export const bandWords: Readonly<Record<string, Saying>> = {
  yes: {
    says: { zh: '六项能力评估为“{level}”。', en: 'By the six abilities: {level}.' },
    why: { zh: '不能自主完成0项为全自理，1至3项为半护理，4项以上为全护理。', en: 'None lost is independent, 1 to 3 partial care, 4 or more full care.' },
  },
  unknown: { says: { zh: '六项能力还没有评完，不能定档：{needs}。', en: 'The six abilities are not all assessed: {needs}.' } },
};
