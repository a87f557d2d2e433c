import { allPacks } from '../../../core/policy/all-packs.ts';
import type { ParameterKey } from '../../../core/policy/parameters.ts';
import { resolve } from '../../../core/policy/resolve.ts';

/** Where, and from which day up to which, what is written here by hand holds. */
export const place = '341502';
export const firstDay = '2022-04-01';
export const lastDay = '2022-06-30';

const policy = resolve(allPacks, place, firstDay);

/** A figure in force, read once. */
function figure(key: ParameterKey): number {
  const found = policy.get(key);
  if (!found.known) throw new Error(`The packs have no ${key}.`);
  return found.value;
}

// What nothing is known of makes the checks below it unknown, and that is how they are written. A figure that comes in must be written in.
const unknownHere: readonly ParameterKey[] = [
  'dibao.edge.times', 'income.window.months', 'property.savings.dibao-years', 'property.savings.standard-years', 'property.homes', 'property.vehicles',
  'property.businesses', 'basic.ratio', 'floor.dibao.rural', 'floor.dibao.urban', 'dibao.rural', 'dibao.urban', 'care.independent.insured',
  ...(['rural', 'urban'] as const).flatMap((area) =>
    (['standard', 'floor'] as const).flatMap((kind) => [`${kind}.${area}.centralised`, `${kind}.${area}.home-based`] as const)),
  ...(['centralised', 'home-based'] as const).flatMap((mode) =>
    (['care', 'wage-share'] as const).flatMap((kind) => [`${kind}.${mode}.full`, `${kind}.${mode}.partial`, `${kind}.${mode}.independent`] as const)),
];
for (const key of unknownHere) if (policy.get(key).known) throw new Error(`The packs have ${key} now: write it in.`);

export const adultAge = figure('adult.age');
export const oldAge = figure('old.age');
export const minorAge = figure('minor.age');
export const groupMinorAge = figure('group.minor.age');
export const reassessWorkdays = figure('reassess.workdays');
export const noticeDays = figure('notice.days');
export const townWorkdays = Math.min(figure('town.workdays'), figure('town.workdays.local'));
export const objectionWorkdays = figure('objection.workdays');
export const countyWorkdays = figure('county.workdays');
export const refusalWorkdays = figure('refusal.workdays');
export const spotShare = Math.max(figure('spot.share'), figure('spot.share.local'));
