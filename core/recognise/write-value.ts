import { readDate, writeDate, type DatePattern } from '../format/dates.ts';
import { plainTenThousand, plainYuan } from '../format/money.ts';
import type { Known } from '../model/field-spec.ts';
import { formFields, type FormField } from '../model/form-fields.ts';
import { readCode } from './codes.ts';
import type { ControlDescription } from './description.ts';
import { inTenThousand, readValue } from './read-value.ts';

const patterns: readonly (readonly [RegExp, DatePattern])[] = [
  [/^(?:\d{4}-\d{1,2}-\d{1,2}|y{4}-m{1,2}-d{1,2})/i, 'YYYY-MM-DD'],
  [/^(?:\d{4}\/\d{1,2}\/\d{1,2}|y{4}\/m{1,2}\/d{1,2})/i, 'YYYY/MM/DD'],
  [/^(?:\d{4}\.\d{1,2}\.\d{1,2}|y{4}\.m{1,2}\.d{1,2})/i, 'YYYY.MM.DD'],
  [/^(?:\d{4}年|y{4}年)/i, 'YYYY年M月D日'],
  [/^(?:\d{8}$|y{4}m{2}d{2})/i, 'YYYYMMDD'],
];

/** In which way a box writes days: as it does now, as its placeholder or help says, by its length. */
function datePattern(control: ControlDescription): DatePattern {
  const shown = readDate(control.value) === null ? [] : [control.value.trim()];
  const said = control.labels.filter((l) => l.place === 'placeholder' || l.place === 'title').map((l) => (/[y\d].*/i.exec(l.text.slice(0, 60)) ?? [''])[0]);
  for (const text of [...shown, ...said]) for (const [like, pattern] of patterns) if (like.test(text)) return pattern;
  return control.maxLength === 8 ? 'YYYYMMDD' : 'YYYY-MM-DD';
}

function asText(field: FormField, value: Known, control: ControlDescription): string | null {
  const spec = formFields[field];
  switch (spec.kind) {
    case 'date':
      return readDate(String(value)) === null ? null : writeDate(String(value), datePattern(control));
    case 'money':
      return typeof value !== 'number' ? null : inTenThousand(control) ? plainTenThousand(value) : plainYuan(value);
    case 'code':
      return Object.entries(spec.codes).find(([code]) => code === value)?.[1].zh ?? null;
    default:
      return String(value);
  }
}

/**
 * What to put into the control so that it holds the value: an option's `value`, or text in the box's own way and unit;
 * for a list whose options are not known, the words of the option.
 * @returns null when it can't be: disabled, no such option, too long, or a text that would be read as something else
 */
export function writeValue(field: FormField, value: Known, control: ControlDescription): string | null {
  if (control.disabled || control.kind === 'readout' || control.kind === 'checkbox') return null;
  let raw: string | null;
  if (control.kind === 'select' && control.options.length === 0) {
    // a drawn list that nobody has opened yet has no options in the page: the words are tried, and the page refuses them or not
    raw = asText(field, value, control);
  } else if (control.kind === 'select' || control.kind === 'radio') {
    const { kind } = formFields[field];
    const option = control.options.find((o) => (kind === 'code' ? readCode(field, o.text) === value : readValue(field, { ...control, value: o.value }).value === value));
    raw = option?.value ?? null;
  } else raw = asText(field, value, control);
  if (raw === null || (control.kind !== 'select' && control.kind !== 'radio' && control.maxLength !== null && control.maxLength > 0 && raw.length > control.maxLength)) return null;
  // what was written must come back as what was meant
  return readValue(field, { ...control, value: raw }).value === value ? raw : null;
}
