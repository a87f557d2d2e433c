import { isRealDate, narrow, readDate } from '../../core/format/dates.ts';
import { readMonth } from '../../core/format/months.ts';
import { readMoney } from '../../core/format/money.ts';
import type { FieldSpec } from '../../core/model/field-spec.ts';
import type { TriedValue } from './view.ts';

/** What somebody typed to try, as a value of the field; null where it is none. Codes and yes or no are chosen, not typed. */
export function readTried(spec: FieldSpec, text: string): TriedValue | null {
  const said = narrow(text).trim();
  if (said === '') return null;
  switch (spec.kind) {
    case 'truth':
      return said === 'true' ? true : said === 'false' ? false : null;
    case 'code':
      return Object.hasOwn(spec.codes, said) ? said : null;
    case 'date': {
      const day = readDate(said);
      return day !== null && isRealDate(day) ? day : null;
    }
    case 'month':
      return readMonth(said);
    case 'money': {
      const fen = readMoney(said, false);
      return fen === null || fen < 0 ? null : fen;
    }
    case 'integer':
      return /^\d{1,9}$/.test(said) ? Number(said) : null;
    case 'decimal':
      return /^\d{1,9}(?:\.\d{1,4})?$/.test(said) ? Number(said) : null;
    case 'list':
      return null;
    default:
      return text.trim();
  }
}
