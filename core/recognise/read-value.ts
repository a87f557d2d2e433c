import { narrow, readDate } from '../format/dates.ts';
import { readCertificate } from '../format/disability-certificate.ts';
import { readCitizenId } from '../format/citizen-id.ts';
import { readMoney } from '../format/money.ts';
import type { Known } from '../model/field-spec.ts';
import { formFields, type FormField } from '../model/form-fields.ts';
import { isNoChoice, readCode } from './codes.ts';
import type { ControlDescription } from './description.ts';
import { unitOf } from './evidence.ts';
import { readLabel } from './label.ts';
import { formVocabulary } from './vocabulary.ts';

export interface Reading {
  readonly value: Known | null;
  /** `unreadable`: something stands there that no value of the field is written like. */
  readonly problem: 'unreadable' | null;
}

/** A page may hold a book in a text box; no value of a case is longer. */
export const longestText = 4000;

const blank: Reading = { value: null, problem: null };
const unreadable: Reading = { value: null, problem: 'unreadable' };
const known = (value: Known | null): Reading => (value === null ? unreadable : { value, problem: null });

/** What a control shows, in words: the chosen option's text, else what is typed. */
export function shownText(control: ControlDescription): string {
  if (control.options.length === 0) return control.value.slice(0, longestText);
  const chosen = control.options.find((o) => o.value === control.value);
  return chosen ? chosen.text.slice(0, longestText) : '';
}

export const inTenThousand = (control: ControlDescription): boolean => unitOf(control)?.startsWith('ten-thousand') ?? false;

/** What clerks write where there is nothing: 无, /, —. In a choice it may be an answer, in remarks it stands as it is. */
const nothing = /^(?:无|没有|暂无|不详|未知|未填|空|n\/a|[/\\—―–_－-]+|×)$/i;

/** An amount with its period behind it: 300元/月. Another period than the field's is another sum. */
function readAmount(text: string, unit: string, inBoxes: boolean): number | null {
  const m = /^(.*?)(?:[/每·](月|年))?$/.exec(text.trim());
  const [, sum = '', period] = m ?? [];
  if (period !== undefined && !unit.endsWith(period)) return null;
  const fen = readMoney(sum, inBoxes);
  return fen !== null && fen < 0 ? null : fen;
}

const number = (text: string, pattern: RegExp): number | null => {
  const m = pattern.exec(narrow(text).replace(/[\s,]/g, ''));
  const n = m ? Number(m[1]) : null;
  return n !== null && Math.abs(n) <= Number.MAX_SAFE_INTEGER ? n : null;
};

/** Old pages write what is to be filled in where it is to be filled in, and take it away on the first click. */
const isHelp = (text: string, { labels }: ControlDescription): boolean => labels.some((l) => l.place === 'placeholder' && l.text.trim() === text) && formVocabulary.meaningsOfLabel(readLabel(text)).length > 0;

/** Reads what a control holds as a value of the field. Empty and 请选择 are unknown, not a problem. */
export function readValue(field: FormField, control: ControlDescription): Reading {
  const text = shownText(control).trim();
  const choice = control.kind === 'select' || control.kind === 'radio';
  if (text === '' || (choice && isNoChoice(text)) || isHelp(text, control)) return blank;
  const spec = formFields[field];
  if (spec.kind !== 'code' && field !== 'remark' && nothing.test(narrow(text))) return blank;
  switch (spec.kind) {
    case 'text':
      return known(text);
    case 'digits':
      return known(narrow(text).replace(/\s/g, ''));
    case 'citizen-id':
      return known(readCitizenId(text));
    case 'disability-certificate':
      return known(readCertificate(text));
    case 'date':
      // 出生年月 asks for no day: not known to the day, and no mistake
      if (field === 'birth' && /^\d{4}(?:[-/.年]\d{1,2}月?|\d{2})$/.test(narrow(text).trim())) return blank;
      return known(readDate(text));
    case 'integer':
      return known(number(text, /^(\d{1,15})(?:[人口间岁]|周岁|个)?$/));
    case 'decimal':
      return known(number(text, /^(\d{1,12}(?:\.\d{1,6})?)(?:平方米|平米|平方|㎡|m2|亩)?$/i));
    case 'money':
      return known(readAmount(text, spec.unit.zh, inTenThousand(control)));
    case 'code':
      return readChoice(field, text, choice);
  }
}

function readChoice(field: FormField, text: string, choice: boolean): Reading {
  const code = readCode(field, text);
  if (code !== null) return known(code);
  // an option that the catalogue has no word for (其他, 未说明) is the page's own, not the clerk's mistake; so is a bare number
  return choice || /^\d+$/.test(text) ? blank : unreadable;
}
