import * as fc from 'fast-check';
import { checkCharacter } from '../citizen-id.ts';
import { addDays, daysBetween, type PlainDate } from '../dates.ts';

/** No county has it, so that no number made with it can be a person's. */
export const unassignedRegion = '999999';

export const withCheck = (body17: string): string => body17 + checkCharacter(body17);

export interface CitizenNumberParts {
  /** Six digits; the unassigned region when left out. */
  readonly region?: string;
  readonly birth: PlainDate;
  /** 0-999, odd for men; 1 when left out. */
  readonly sequence?: number;
}

export const citizenNumber = ({ region = unassignedRegion, birth, sequence = 1 }: CitizenNumberParts): string =>
  withCheck(`${region}${birth.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`);

/** Days from the first to the last, both included; by default of years in which nobody alive was born. */
export const arbitraryDay = (first: PlainDate = '1880-01-01', last: PlainDate = '1890-12-31'): fc.Arbitrary<PlainDate> =>
  fc.integer({ min: 0, max: daysBetween(first, last) }).map((days) => addDays(first, days));

export interface CitizenNumberWishes {
  readonly region?: string | readonly string[];
  readonly birth?: PlainDate;
  readonly sex?: 'male' | 'female';
}

/** Sound numbers of nobody: born 1880-1890 and in an unassigned region unless wished otherwise. Don't wish for both. */
export function arbitraryCitizenNumber({ region = unassignedRegion, birth, sex }: CitizenNumberWishes = {}): fc.Arbitrary<string> {
  const regions = typeof region === 'string' ? [region] : region;
  const sequences = fc.integer({ min: 0, max: 499 }).chain((half) => {
    const even = half * 2;
    return sex ? fc.constant(sex === 'male' ? even + 1 : even) : fc.constantFrom(even, even + 1);
  });
  return fc
    .record({ region: fc.constantFrom(...regions), birth: birth ? fc.constant(birth) : arbitraryDay(), sequence: sequences })
    .map(citizenNumber);
}
