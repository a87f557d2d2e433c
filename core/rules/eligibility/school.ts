import { table } from '../../engine/condition.ts';

/** At a school that keeps support going; of higher education only a place may say so. */
export const atSchool = table(['school_stage'], { when: [['compulsory', 'secondary']], then: 'yes' }, { when: [['higher']], then: 'look' });
