import { controlsAsked, record } from '../../core/desk/asked.ts';
import { dismissReasons, type Dismissal, type NamedControl, type Sheet } from '../../core/desk/desk.ts';
import { readControls } from '../../core/desk/read-controls.ts';
import { dismissalsOf, keepDismissal, takeBackDismissal } from '../cases/store/dismissals.ts';
import type { StorePlaces } from '../cases/store/places.ts';
import type { Origin } from '../sites/origin.ts';
import type { DismissRequest } from './request.ts';

/**
 * What a clerk set aside is kept by the site on which she did: a site is told again only what was said on it of the very
 * values that it shows, so that no page can ask whom the register knows.
 */
const onSite = (origin: Origin, values: string): string => `${origin} ${values}`;

/** Whose case the controls show: the number as it was read; null where there is none. */
function caseOf(controls: readonly NamedControl[]): string | null {
  const number = readControls(controls.filter((c) => c.field === 'id_no')).facts.id_no;
  return typeof number === 'string' && number !== '' ? number : null;
}

/** A dismissal from a message; null where it is none. Values longer than any rule's are none. */
function dismissalFrom(value: unknown): Dismissal | null {
  const { rule, values, reason } = record<Dismissal>(value) ?? {};
  if (typeof rule !== 'string' || rule.length > 100 || typeof values !== 'string' || values.length > 20_000) return null;
  const known = dismissReasons.find((r) => r === reason);
  return known ? { rule, values, reason: known } : null;
}

/** Keeps or takes back what a content script says, where the vault is open and the form has a number. */
export async function answerDismiss(data: unknown, origin: Origin, store: StorePlaces): Promise<void> {
  const sent = record<DismissRequest>(data) ?? {};
  const [controls, dismissal] = [controlsAsked(sent.controls), dismissalFrom(sent.dismissal)];
  const number = controls && caseOf(controls);
  if (!number || !dismissal) return;
  const kept = { ...dismissal, number, values: onSite(origin, dismissal.values) };
  if (sent.keep === true) await keepDismissal(store, kept);
  else await takeBackDismissal(store, kept);
}

/** The sheet with what was dismissed for its case before; as it is where the vault is locked or the form has no number. */
export async function withDismissed(sheet: Sheet, controls: readonly NamedControl[], origin: Origin, store: StorePlaces): Promise<Sheet> {
  const number = caseOf(controls);
  if (number === null) return sheet;
  try {
    const own = onSite(origin, '');
    const dismissed = (await dismissalsOf(store, number))
      .map((kept) => (kept.values.startsWith(own) ? dismissalFrom({ ...kept, values: kept.values.slice(own.length) }) : null))
      .filter((d): d is Dismissal => d !== null);
    return dismissed.length > 0 ? { ...sheet, dismissed } : sheet;
  } catch {
    // locked, or no vault: checking goes on without
    return sheet;
  }
}
