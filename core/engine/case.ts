import { isRealDate, type PlainDate } from '../format/dates.ts';
import type { Facts } from '../model/fields.ts';
import { NATION, placeNamedIn, type PackSet } from '../policy/pack-set.ts';

/** The day whose law applies to a case: its own date of application, else the day given (today). */
export const dayOf = (facts: Facts, today: PlainDate): PlainDate =>
  typeof facts.apply_date === 'string' && isRealDate(facts.apply_date) ? facts.apply_date : today;

/**
 * The place whose figures apply: the region code of the form, else the one place that the form names in an address,
 * else the place given (a site's setting), else the nation. The ID number is never asked: it says where it was issued.
 */
export function placeOf(facts: Facts, given: string | null, set: PackSet): string {
  const code = typeof facts.region_code === 'string' ? facts.region_code.slice(0, 6) : '';
  if (/^\d{6}$/.test(code)) return code;
  const addresses = [facts.hukou_addr, facts.address, facts.township].filter((a): a is string => typeof a === 'string');
  return placeNamedIn(set, addresses) ?? given ?? NATION;
}
