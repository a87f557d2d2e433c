import { inspectAccount } from '../../format/bank-card.ts';
import { inspectCitizenId, readCitizenId } from '../../format/citizen-id.ts';
import { dayOf, daysFrom } from '../../format/day-number.ts';
import type { Words } from '../../model/field-spec.ts';
import { formFields, type FormField } from '../../model/form-fields.ts';
import { cellText, keptDigits, type Cell } from '../cell.ts';
import type { ProblemKind } from './problem.ts';

/** What a cell says, in the way that forms write it; or why it can't be said. */
export interface CellSaid {
  readonly text: string;
  readonly problem: ProblemKind | null;
}

const say = (text: string): CellSaid => ({ text, problem: null });
const exponent = /^[+-]?\d(?:\.\d+)?E\+?\d{1,3}$/i;
const formulaError = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|GETTING_DATA|SPILL!|CALC!)$/i;

/** A day as spreadsheets count them. Those before 1927-05-18 have four digits and may as well be a year: they are not guessed. */
const firstSerial = 10_000;
const lastSerial = 73_050;
const serialZero = daysFrom(1899, 12, 30);

function dateText(cell: Cell, text: string, serials: boolean): string {
  const n = typeof cell === 'number' ? cell : /^\d{5}(?:\.\d+)?$/.test(text) ? Number(text) : NaN;
  return serials && n >= firstSerial && n <= lastSerial ? dayOf(serialZero + Math.floor(n)) : text;
}

/** As a spreadsheet shows a number that is too long for it. */
const shown = (n: number): string => n.toExponential(5).toUpperCase().replace(/\.?0+E/, 'E');

/** A number that names something: an ID number, an account. Nothing of it may be lost. */
function nameText(field: FormField, cell: Cell, text: string): CellSaid {
  if (typeof cell === 'number' && Math.abs(cell) >= 10 ** keptDigits) return { text: shown(cell), problem: 'digits-lost' };
  if (exponent.test(text)) return { text, problem: 'digits-lost' };
  const cut = /^\d{15}0+$/.test(text);
  if (cut && field !== 'disab_no' && formFields[field].kind === 'citizen-id') {
    const { check } = inspectCitizenId(readCitizenId(text));
    if (check !== null && check.expected !== check.actual) return { text, problem: 'digits-lost-perhaps' };
  }
  if (cut && field === 'account_no') {
    const { check } = inspectAccount(text);
    if (check !== null && check.expected !== check.actual) return { text, problem: 'digits-lost-perhaps' };
  }
  return say(text);
}

/** Our own exports in English name codes in English. */
function codeText(field: FormField, text: string): string {
  const spec = formFields[field];
  if (spec.kind !== 'code' || !/^[A-Za-z0-9]/.test(text)) return text;
  const found = (Object.values(spec.codes) as readonly Words[]).find((w) => w.en === text);
  return found?.zh ?? text;
}

/**
 * Reads a cell as the person meant it who filled the column.
 * @param serials whether a bare number in a column of dates may be a day as the spreadsheet counts them
 */
export function sayCell(field: FormField, cell: Cell | undefined, serials: boolean): CellSaid {
  if (cell === null || cell === undefined) return say('');
  const text = cellText(cell).trim();
  if (text === '') return say('');
  if (formulaError.test(text)) return { text, problem: 'formula-error' };
  if (text.includes('\ufffd')) return { text, problem: 'garbled' };
  switch (formFields[field].kind) {
    case 'date':
      return say(dateText(cell, text, serials));
    case 'citizen-id':
    case 'disability-certificate':
    case 'digits':
      return nameText(field, cell, text);
    case 'code':
      return say(codeText(field, text));
    default:
      return say(text);
  }
}
