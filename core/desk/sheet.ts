import type { Report } from '../engine/check-case.ts';
import type { Finding } from '../engine/explain.ts';
import { dateInWords } from '../format/dates.ts';
import type { Known, Language } from '../model/field-spec.ts';
import type { FieldKey } from '../model/fields.ts';
import { formFields, isFormField, type FormField } from '../model/form-fields.ts';
import { valueInWords } from '../model/value-in-words.ts';
import { writeValue } from '../recognise/write-value.ts';
import type { Scene, Sheet, SheetFix, SheetHint, SheetItem, SheetMark, SheetState } from './desk.ts';
import { headingOf, leadsTo, speaks, type Heading } from './headings.ts';
import type { Reading } from './read-controls.ts';
import { valuesRead } from './values-read.ts';
import { deskWords } from './words.ts';

const rank: Readonly<Record<SheetState, number>> = { wrong: 0, ask: 1, mended: 2 };

function stateOf(f: Finding, failed: ReadonlySet<string>): SheetState | null {
  if (f.kind !== 'check') return null;
  if (f.is === 'fail') return 'wrong';
  if (speaks(f)) return 'ask';
  return f.is === 'pass' && failed.has(f.rule) ? 'mended' : null;
}

/** Marks stand beside boxes of the form, whose labels every page carries. */
const labelOf = (field: FieldKey, language: Language): string => (isFormField(field) ? formFields[field].label[language] : '');

/** What can be filled in: only what the control can take and would be read back from it as it was meant. */
function fixOf(f: Finding, reading: Reading, language: Language): SheetFix | null {
  if (f.fix === null || !isFormField(f.fix.field)) return null;
  const { field, value, label } = f.fix as { field: FormField; value: Known; label: string };
  const read = reading.reads.get(field);
  const text = read ? writeValue(field, value, read.control) : null;
  return text === null ? null : { id: `${f.rule} ${field} ${String(value)}`, label, field, text, filled: deskWords(language).filled(valueInWords(formFields[field], value, language)) };
}

function hintOf(f: Finding, state: SheetState, reading: Reading, language: Language): SheetHint {
  const mended = state === 'mended';
  return {
    id: `${f.rule} ${f.field}`,
    rule: f.rule,
    state,
    title: f.title,
    says: mended ? deskWords(language).mended : f.says,
    why: f.why,
    todo: mended ? '' : f.todo,
    law: f.law,
    fix: mended ? null : fixOf(f, reading, language),
    values: mended ? '' : valuesRead(f.rule, reading.facts),
  };
}

function unreadableHints(reading: Reading, language: Language): [FormField, SheetHint][] {
  const words = deskWords(language);
  return [...reading.reads.values()]
    .filter((r) => r.unreadable)
    .map(({ field, control }) => [
      field,
      { id: `unreadable ${field}`, rule: '', state: 'ask', title: words.unreadableTitle, says: words.unreadable(control.value.slice(0, 40)), why: '', todo: words.unreadableTodo, law: [], fix: null, values: '' },
    ]);
}

function marksOf(report: Report, reading: Reading, failed: ReadonlySet<string>, language: Language): SheetMark[] {
  const hints = new Map<FieldKey, SheetHint[]>();
  const add = (field: FieldKey, hint: SheetHint): void => {
    const others = hints.get(field);
    if (others) others.push(hint);
    else hints.set(field, [hint]);
  };
  for (const f of report.findings) {
    const state = stateOf(f, failed);
    if (state !== null && reading.reads.has(f.field)) add(f.field, hintOf(f, state, reading, language));
  }
  for (const [field, hint] of unreadableHints(reading, language)) add(field, hint);
  return [...hints].map(([field, found]) => {
    const label = labelOf(field, language);
    return { field, label, wrong: deskWords(language).notThis(label), hints: found.sort((a, b) => rank[a.state] - rank[b.state]) };
  });
}

function itemOf(f: Finding, reading: Reading): SheetItem {
  const { reads } = reading;
  const goTo = leadsTo(f, (field) => reads.has(field));
  return {
    id: f.rule,
    title: f.title,
    says: [f.says, f.why, f.kind === 'conclusion' && f.is === 'fail' ? f.todo : ''].filter((s) => s !== '').join('\n'),
    law: f.law,
    goTo: goTo !== null && isFormField(goTo) ? goTo : null,
    of: f.kind === 'conclusion' ? null : f.field,
    values: f.kind === 'check' && f.is !== 'pass' ? valuesRead(f.rule, reading.facts) : '',
  };
}

/** Makes of a report what is to be said of a form: beside its fields, and in sum. */
export function sheetOf(report: Report, reading: Reading, scene: Scene, language: Language): Sheet {
  const words = deskWords(language);
  const here = (field: FieldKey): boolean => reading.reads.has(field);
  const items = (under: Heading): SheetItem[] => report.findings.filter((f) => headingOf(f, here) === under).map((f) => itemOf(f, reading));
  const unreadable = unreadableHints(reading, language).map(
    ([field, { id, title, says }]): SheetItem => ({ id, title: `${labelOf(field, language)}：${title}`, says, law: [], goTo: field, of: field, values: '' }),
  );
  return {
    marks: marksOf(report, reading, new Set(scene.failed), language),
    wrong: items('wrong'),
    attend: items('attend'),
    ask: [
      ...items('ask'),
      ...unreadable,
      ...(scene.doubted ? [{ id: 'doubted', title: words.doubtedTitle, says: words.doubted(scene.doubted), law: [], goTo: null, of: null, values: '' }] : []),
      ...(scene.cut ? [{ id: 'cut', title: words.cutTitle, says: words.cut, law: [], goTo: null, of: null, values: '' }] : []),
    ],
    holds: items('holds'),
    basis: words.basis(report.place[language], dateInWords(report.day, language), report.dated),
    dismissed: [],
  };
}
