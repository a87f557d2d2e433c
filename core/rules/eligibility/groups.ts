import { choice, named, not, number } from '../../engine/condition.ts';
import { pack } from '../../engine/quantity.ts';

/** The groups that the regulations of 2006 and all later texts name. */
export const old = named('老年人', 'old', number('age_on_day').atLeast(pack('old.age')));
export const minor = named('未成年人', 'a minor', number('age_on_day').under(pack('group.minor.age')));
export const disabled = named('残疾人', 'disabled', not(choice('disab_type').is('none')));
