import type { ValueOf } from '../model/fields.ts';
import { readCitizenId } from './citizen-id.ts';

/**
 * The number of a disability certificate (残疾人证号, second generation): the citizen ID number (18), the kind of
 * disability (1 digit, 1-7) and its grade (1 digit, 1-4).
 */
export interface DisabilityCertificate {
  /**
   * `twenty`: in that layout, though a digit may have no meaning; `reissued`: `B` and the count of reissues after it,
   * 22 characters (of medium confidence: known from practice, no document at hand, so build no alarm on it).
   */
  readonly form: 'twenty' | 'reissued' | 'malformed';
  readonly length: number;
  /** The first 18 characters, sound or not (see `inspectCitizenId`). */
  readonly citizenId: string | null;
  /** The 19th character; null when malformed. */
  readonly kindDigit: string | null;
  /** What it means; null when it means nothing (8). */
  readonly kind: Exclude<ValueOf<'disab_type'>, 'none'> | null;
  /** The 20th character; null when malformed. */
  readonly gradeDigit: string | null;
  readonly grade: ValueOf<'disab_grade'> | null;
  /** How often it was reissued: 0 without the suffix, null when malformed. */
  readonly reissues: number | null;
}

// Some public pages swap 1 and 2; the federation's own explanation has sight first.
const kinds = ['visual', 'hearing', 'speech', 'limb', 'intellectual', 'mental', 'multiple'] as const;
const grades = ['one', 'two', 'three', 'four'] as const;
const layout = /^(\d{17}[\dX])(\d)(\d)(?:B(\d))?$/;

/** Half-width, without blanks and leading apostrophe, X at the end of the ID number and B before a suffix in capitals. */
export function readCertificate(text: string): string {
  const plain = readCitizenId(text);
  if (plain.length < 19) return plain;
  return readCitizenId(plain.slice(0, 18)) + plain.slice(18).replace(/^(\d\d)b/, '$1B');
}

/** Reads a number as `readCertificate` leaves it; never throws, whatever the text. */
export function inspectCertificate(no: string): DisabilityCertificate {
  const length = [...no].length;
  const [, citizenId, kindDigit, gradeDigit, suffix] = layout.exec(no) ?? [];
  if (citizenId === undefined || kindDigit === undefined || gradeDigit === undefined) {
    return { form: 'malformed', length, citizenId: null, kindDigit: null, kind: null, gradeDigit: null, grade: null, reissues: null };
  }
  return {
    form: suffix === undefined ? 'twenty' : 'reissued',
    length,
    citizenId,
    kindDigit,
    kind: kinds[Number(kindDigit) - 1] ?? null,
    gradeDigit,
    grade: grades[Number(gradeDigit) - 1] ?? null,
    reissues: Number(suffix ?? 0),
  };
}
