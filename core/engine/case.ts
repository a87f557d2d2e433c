import { isRealDate, type PlainDate } from '../format/dates.ts';
import { addMonths, lastOfMonth } from '../format/months.ts';
import type { Facts } from '../model/fields.ts';
import type { Subject } from '../model/subjects.ts';
import { NATION, placeNamedIn, type PackSet } from '../policy/pack-set.ts';

const realDay = (d: PlainDate | null | undefined): PlainDate | null => (typeof d === 'string' && isRealDate(d) ? d : null);
/** A month's record is judged by the law of its last day. */
const endOf = (month: string | null | undefined): PlainDate | null => (typeof month === 'string' && addMonths(month, 0) !== null ? lastOfMonth(month) : null);

const ownDay: Readonly<Record<Subject, (facts: Facts) => PlainDate | null>> = {
  case: (facts) => realDay(facts.apply_date),
  agreement: (facts) => realDay(facts.effective) ?? realDay(facts.agreement_start),
  ledger: (facts) => endOf(facts.ledger_month),
  service: (facts) => endOf(facts.service_month),
  report: (facts) => realDay(facts.report_date),
  institution: () => null,
};

/** The day whose law applies: the subject's own (a case's date of application, a ledger's month), else the day given (today). */
export const dayOf = (facts: Facts, today: PlainDate, subject: Subject = 'case'): PlainDate => ownDay[subject](facts) ?? today;

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
