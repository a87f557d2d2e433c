import { inspectCertificate, readCertificate } from '../../../core/format/disability-certificate.ts';
import { readCitizenId, soundCitizenId } from '../../../core/format/citizen-id.ts';
import { narrow } from '../../../core/format/dates.ts';
import type { Known, Language } from '../../../core/model/field-spec.ts';
import type { FieldKey } from '../../../core/model/fields.ts';
import { isFormField } from '../../../core/model/form-fields.ts';
import { specOf } from '../../../core/model/spec-of.ts';
import { problemInWords } from '../../../core/roster/values/problem.ts';
import { readTried } from '../../panel/tried-value.ts';
import { say } from '../words.ts';

export interface Typed {
  /** Null is to clear the field, undefined not to be taken. */
  readonly value: Known | null | undefined;
  /** What is wrong with it, or should be looked at though it is taken. */
  readonly says: string;
}

/** Reads what was typed for a field, with the reader of its kind. */
export function readTyped(field: FieldKey, text: string, language: Language): Typed {
  if (text.trim() === '') return { value: null, says: '' };
  const spec = specOf(field);
  if (spec.kind === 'citizen-id') {
    const value = readCitizenId(text);
    return { value, says: soundCitizenId(value) ? '' : say(language, 'checkDigit') };
  }
  if (spec.kind === 'disability-certificate') {
    const value = readCertificate(text);
    return { value, says: soundCitizenId(inspectCertificate(value).citizenId ?? '') ? '' : say(language, 'checkDigit') };
  }
  const value = spec.kind === 'digits' ? narrow(text).replace(/\s/g, '') : readTried(spec, text);
  if (value !== null) return { value, says: '' };
  const todo = isFormField(field) ? problemInWords({ row: 0, column: 0, field, kind: 'unreadable', stands: '' }, language).todo : '';
  return { value: undefined, says: `${say(language, 'notTaken')}${todo === '' ? '' : language === 'zh' ? `${todo}。` : ` ${todo}.`}` };
}
