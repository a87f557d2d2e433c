import { citizenNumber } from '../../core/format/testing/citizen-numbers.ts';

/** Invented: a Luonan number with a birth year in which nobody alive was born. */
export const birth = '1882-02-03';
export const idNumber = citizenNumber({ region: '611021', birth, sequence: 1 });

/** The same number as a tired clerk types it: characters 16 and 17 have changed places. */
export const idNumberSwapped = idNumber.slice(0, 15) + idNumber.charAt(16) + idNumber.charAt(15) + idNumber.slice(17);
