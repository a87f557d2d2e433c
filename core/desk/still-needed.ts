import { openFacts, type Circumstances } from '../engine/check-case.ts';
import { needInWords } from '../engine/explain.ts';
import { waysToSettle } from '../engine/ways.ts';
import type { Facts, FieldKey } from '../model/fields.ts';
import { labelOf } from '../model/spec-of.ts';
import { partsOfEligibility } from '../rules/headlines.ts';

/** One thing to find out. `need`: a field, a row's field, a figure of the place or a calendar. */
export interface ToFind {
  readonly need: string;
  readonly label: string;
}

/** What could settle one open part of eligibility: any one of the ways may do, the shortest first. */
export interface StillNeeded {
  readonly field: FieldKey;
  readonly label: string;
  readonly ways: readonly (readonly ToFind[])[];
}

/** What the open parts of eligibility wait for; none where all are settled. */
export function stillNeeded(facts: Facts, circumstances: Circumstances): readonly StillNeeded[] {
  const { engine, open } = openFacts('case', facts, circumstances);
  const { language } = circumstances;
  return [...partsOfEligibility].flatMap((part): StillNeeded[] => {
    const field = part as FieldKey;
    const ways = waysToSettle(engine, open, field);
    return ways.length === 0 ? [] : [{ field, label: labelOf(field, language), ways: ways.map((way) => way.map((need) => ({ need, label: needInWords(need, language) }))) }];
  });
}
