import { controlsAsked } from '../../core/desk/asked.ts';
import { dismissReasons, type Dismissal, type Sheet } from '../../core/desk/desk.ts';
import { readControls } from '../../core/desk/read-controls.ts';
import type { NamedControl } from '../../core/desk/desk.ts';
import { dismissalsOf, keepDismissal, takeBackDismissal } from '../cases/store/dismissals.ts';
import type { StorePlaces } from '../cases/store/places.ts';

/** Whose case the controls show: the number as it was read; null where there is none. */
function caseOf(controls: readonly NamedControl[]): string | null {
  const number = readControls(controls.filter((c) => c.field === 'id_no')).facts.id_no;
  return typeof number === 'string' && number !== '' ? number : null;
}

/** A dismissal from a message; null where it is none. Values longer than any rule's are none. */
function dismissalFrom(value: unknown): Dismissal | null {
  const { rule, values, reason } = (typeof value === 'object' && value !== null ? value : {}) as Record<keyof Dismissal, unknown>;
  if (typeof rule !== 'string' || rule.length > 100 || typeof values !== 'string' || values.length > 20_000) return null;
  const known = dismissReasons.find((r) => r === reason);
  return known ? { rule, values, reason: known } : null;
}

/** Keeps or takes back what a content script says, where the vault is open and the form has a number. */
export async function answerDismiss(data: unknown, store: StorePlaces): Promise<void> {
  const sent = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  const [controls, dismissal] = [controlsAsked(sent['controls']), dismissalFrom(sent['dismissal'])];
  const number = controls && caseOf(controls);
  if (!number || !dismissal) return;
  if (sent['keep'] === true) await keepDismissal(store, { number, ...dismissal });
  else await takeBackDismissal(store, { number, ...dismissal });
}

/** The sheet with what was dismissed for its case before; as it is where the vault is locked or the form has no number. */
export async function withDismissed(sheet: Sheet, controls: readonly NamedControl[], store: StorePlaces): Promise<Sheet> {
  const number = caseOf(controls);
  if (number === null) return sheet;
  try {
    const dismissed = (await dismissalsOf(store, number)).map(dismissalFrom).filter((d): d is Dismissal => d !== null);
    return dismissed.length > 0 ? { ...sheet, dismissed } : sheet;
  } catch {
    // locked, or no vault: checking goes on without
    return sheet;
  }
}
