import { all, choice, compute, holds, type Condition } from '../../engine/condition.ts';

/** A case that a province has added: where one is claimed, a person must look; what nobody claims is no case. */
export const provincialCase: Condition = compute(['provincial_unable'], ([claimed]) =>
  claimed === true ? { is: 1, needs: ['provincial_unable'] } : { is: 0, reason: 'unclaimed' },
);

/** The parts of a multiple disability, once they are listed. */
export const partOfMultiple: Condition = all(choice('disab_type').is('multiple'), holds('part_suffices'));
