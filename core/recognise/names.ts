import { readLabel } from './label.ts';

export interface NameEvidence {
  /** The Latin part, lower case, without separators, prefixes of control types and trailing digits: sfzh, idcard. */
  readonly latin: string;
  /** The Chinese part as a label's core: 居住地邮编. */
  readonly chinese: string;
  /** One of the rows of a grid: list[0].xm. */
  readonly row: boolean;
  /** A part of a date or an end of a range. */
  readonly part: boolean;
}

const nothing: NameEvidence = { latin: '', chinese: '', row: false, part: false };
const controlTypes = /^(?:textbox|txt|text|tb|ddl|dropdownlist|lbl|label|select|sel|cmb|combo|rbl|rb|radio|input|inp|hid|hdn|fld|field|edt|edit)(?=[_\-A-Z]|$)_?/i;

/** Takes the `name` or `id` of a control apart: ctl00$TextBox_身份证号, list[0].xm, samFive.idCard, txtSfzh1. */
export function readName(raw: string): NameEvidence {
  if (raw === '' || raw.length > 160) return nothing;
  const row = /\[\d+\]|\$ctl\d{2}\$|_ctl\d{2}_(?=.*_)|rpt|grid.*\d/i.test(raw) && !/^ctl00[$_][^$]*$/.test(raw);
  let last = raw.split(/[.$:/]/).filter((s) => !/^(?:\[\d*\]|\d*)$/.test(s)).at(-1) ?? '';
  last = last.replace(/\[\d*\]/g, '').replace(/^ctl\d+_/i, '').replace(/^.*ContentPlaceHolder\d*_/i, '');
  const bare = last.replace(controlTypes, '') || last;
  const chinese = /\p{Script=Han}/u.test(bare) ? readLabel(bare.replace(/[_-]?\d+$/, '')).core : '';
  const latin = chinese === '' ? bare.replace(/[^A-Za-z0-9]/g, '').replace(/(?<=[A-Za-z])\d+$/, '').toLowerCase() : '';
  // A birthday is no day of the month.
  const part = /(?:^|[_\W]|date|birth|birthday|rq|time|\p{Script=Han})(?:year|month|day|hour)$/iu.test(bare) && !/birth_?day$/i.test(bare);
  const end = /^(?:s|e|start|end|begin|min|max)(?=[A-Z])/.test(bare) || /(?:起|止)$/.test(bare) || /^(?:start|end|begin)_/.test(bare);
  return { latin, chinese, row, part: part || (end && !/date|time|start|rq/i.test(bare.replace(/^(?:start|end|begin)/i, ''))) };
}
