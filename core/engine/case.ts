import { isRealDate, type PlainDate } from '../format/dates.ts';
import type { Facts } from '../model/fields.ts';
import { NATION, packs, places } from '../policy/packs.ts';

/** The day whose law applies to a case: its own date of application, else the day given (today). */
export const dayOf = (facts: Facts, today: PlainDate): PlainDate =>
  typeof facts.apply_date === 'string' && isRealDate(facts.apply_date) ? facts.apply_date : today;

/**
 * The place whose figures apply: the region code of the form, else a county that the form names in an address,
 * else the place given (a site's setting), else the nation. The ID number is never asked: it says where it was issued.
 */
export function placeOf(facts: Facts, given: string | null): string {
  const code = typeof facts.region_code === 'string' ? facts.region_code.slice(0, 6) : '';
  if (packs.has(code) && code !== NATION) return code;
  if (/^\d{6}$/.test(code)) return code;
  const addresses = [facts.hukou_addr, facts.address, facts.township].filter((a): a is string => typeof a === 'string');
  const named = places.filter((p) => addresses.some((a) => a.includes(p.name.zh)));
  return (named.length === 1 ? named[0]?.place : undefined) ?? given ?? NATION;
}
