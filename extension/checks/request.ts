import { checkCase, type Circumstances, type Report } from '../../core/engine/check-case.ts';
import { isRealDate } from '../../core/format/dates.ts';
import type { Facts } from '../../core/model/fields.ts';
import { factsFrom } from '../../core/model/read-facts.ts';
import { readSettings } from '../sites/settings.ts';

/** What a content script asks of the background: check this form. Nothing of it is kept. */
export interface CheckRequest {
  readonly facts: Facts;
  readonly circumstances: Circumstances;
}

/**
 * Answers about what the message carried, and about nothing else: it reads no storage and remembers nothing.
 * Null where it is no such request.
 */
export function answerCheck(data: unknown): Report | null {
  if (typeof data !== 'object' || data === null) return null;
  const { facts: sent, circumstances } = data as { facts?: unknown; circumstances?: unknown };
  const facts = factsFrom(sent);
  const settings = readSettings(circumstances);
  const today: unknown = (circumstances as { today?: unknown } | null)?.today;
  if (facts === null || settings === null || typeof today !== 'string' || !isRealDate(today)) return null;
  return checkCase(facts, { ...settings, today });
}
