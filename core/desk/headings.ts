import type { Finding } from '../engine/explain.ts';
import type { FieldKey } from '../model/fields.ts';
import { isFormField } from '../model/form-fields.ts';
import { headlines, partsOfEligibility } from '../rules/headlines.ts';

/** Under what a finding is told. attend: conclusions that do not hold. ask: still needed to decide. */
export type Heading = 'wrong' | 'attend' | 'ask' | 'holds';

/**
 * Whether an open check is worth a word: it has a reason of its own why it can't decide, or offers to fill in. What is
 * merely blank is no reason: most boxes are, while a form is being filled in.
 */
export const speaks = (f: Finding): boolean => f.kind === 'check' && f.is === 'unknown' && f.told && f.reason !== '';

const headlineOf = (f: Finding): 'wanted' | 'unwanted' | 'plain' | null => (f.decides === null ? null : (headlines[f.decides.field] ?? null));

/** Whether an open conclusion is worth a line: the parts of eligibility always, others when this page has a box for what they lack. */
function asksHere(f: Finding, here: (field: FieldKey) => boolean): boolean {
  // The whole of eligibility waits for its three parts, which say what they need themselves.
  if (f.decides === null || f.is !== 'unknown' || f.decides.field === 'eligible') return false;
  if (partsOfEligibility.has(f.decides.field)) return true;
  return headlineOf(f) === 'plain' && f.needs.some((n) => here(n.need as FieldKey)) && f.needs.every((n) => isFormField(n.need));
}

/**
 * Under what a finding is told; null where it isn't.
 * @param here whether the form has a box for a field
 */
export function headingOf(f: Finding, here: (field: FieldKey) => boolean): Heading | null {
  const headline = headlineOf(f);
  if (f.kind === 'check' && f.is === 'fail') return 'wrong';
  if ((headline === 'wanted' && f.is === 'fail') || (headline === 'unwanted' && f.is === 'pass')) return 'attend';
  if (asksHere(f, here) || (speaks(f) && f.reason !== 'offer')) return 'ask';
  return f.is === 'pass' && (f.kind === 'check' || headline === 'wanted' || headline === 'plain') ? 'holds' : null;
}

/** The field to go to: an open conclusion leads to what it lacks, everything else to where it stands. Null where the form has no box for it. */
export function leadsTo(f: Finding, here: (field: FieldKey) => boolean): FieldKey | null {
  const lacking = f.is === 'unknown' ? f.needs.map((n) => n.need as FieldKey).find(here) : undefined;
  return lacking ?? (here(f.field) ? f.field : null);
}
