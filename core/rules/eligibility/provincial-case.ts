import { compute, type Condition } from '../../engine/condition.ts';

/** A case that a province has added: where one is claimed, a person must look; what nobody claims is no case. */
export const provincialCase: Condition = compute(['provincial_unable'], ([claimed]) =>
  claimed === true ? { is: 1, needs: ['provincial_unable'] } : { is: 0, reason: 'unclaimed' },
);

/** The parts of a multiple disability, once they are listed. */
export const partOfMultiple: Condition = compute(['disab_type', 'part_suffices'], ([kind, suffices]) => {
  if (kind === null) return { is: 1, needs: ['disab_type'] };
  if (kind !== 'multiple') return { is: 0, reason: 'single' };
  if (suffices === null) return { is: 1, needs: ['part_suffices'] };
  return suffices ? { is: 2 } : { is: 0, reason: 'parts' };
});
