import { checkCharacter } from '../../core/format/citizen-id.ts';

/** Of the practice form: an invented man with a birth year in which nobody alive was born. */
const body = '61102118820203001';

export const person = {
  name: '云山',
  idNumber: body + checkCharacter(body),
  birth: '1882-02-03',
} as const;

/** His number as a tired clerk types it: characters 16 and 17 have changed places. */
const { idNumber } = person;
export const mistyped = idNumber.slice(0, 15) + idNumber.charAt(16) + idNumber.charAt(15) + idNumber.slice(17);
