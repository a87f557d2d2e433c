import type { Report } from '../engine/check-case.ts';
import type { Finding } from '../engine/explain.ts';
import { dateInWords } from '../format/dates.ts';
import type { Known, Language } from '../model/field-spec.ts';
import type { FieldKey } from '../model/fields.ts';
import { formFields, isFormField, type FormField } from '../model/form-fields.ts';
import { valueInWords } from '../model/value-in-words.ts';
import { writeValue } from '../recognise/write-value.ts';
import { headlines, partsOfEligibility } from '../rules/headlines.ts';
import type { Scene, Sheet, SheetFix, SheetHint, SheetItem, SheetMark, SheetState } from './desk.ts';
import type { Reading } from './read-controls.ts';
import { deskWords } from './words.ts';

const rank: Readonly<Record<SheetState, number>> = { wrong: 0, ask: 1, mended: 2 };

/**
 * Whether an open check is worth a word: it has a reason of its own why it can't decide, or offers to fill in. What is
 * merely blank is no reason: most boxes are, while a form is being filled in.
 */
const speaks = (f: Finding): boolean => f.kind === 'check' && f.is === 'unknown' && f.told && f.reason !== '';

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
  };
}

function unreadableHints(reading: Reading, language: Language): [FormField, SheetHint][] {
  const words = deskWords(language);
  return [...reading.reads.values()]
    .filter((r) => r.unreadable)
    .map(({ field, control }) => [
      field,
      { id: `unreadable ${field}`, rule: '', state: 'ask', title: words.unreadableTitle, says: words.unreadable(control.value.slice(0, 40)), why: '', todo: words.unreadableTodo, law: [], fix: null },
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

function itemOf(f: Finding, { reads }: Reading): SheetItem {
  const here = (field: FieldKey): field is FormField => isFormField(field) && reads.has(field);
  // An open conclusion leads to what it lacks; everything else to where it stands.
  const lacking = f.is === 'unknown' ? f.needs.map((n) => n.need as FieldKey).find(here) : undefined;
  return {
    id: f.rule,
    title: f.title,
    says: [f.says, f.why, f.kind === 'conclusion' && f.is === 'fail' ? f.todo : ''].filter((s) => s !== '').join('\n'),
    law: f.law,
    goTo: lacking ?? (here(f.field) ? f.field : null),
    of: f.kind === 'conclusion' ? null : f.field,
  };
}

const headlineOf = (f: Finding): 'wanted' | 'unwanted' | 'plain' | null => (f.decides === null ? null : (headlines[f.decides.field] ?? null));

/** Whether an open conclusion is worth a line: the parts of eligibility always, others when this page has a box for what they lack. */
function asksHere(f: Finding, { reads }: Reading): boolean {
  if (f.decides === null || f.is !== 'unknown' || f.decides.field === 'eligible') return false;
  if (partsOfEligibility.has(f.decides.field)) return true;
  return headlineOf(f) === 'plain' && f.needs.some((n) => reads.has(n.need as FieldKey)) && f.needs.every((n) => isFormField(n.need));
}

/** Makes of a report what is to be said of a form: beside its fields, and in sum. */
export function sheetOf(report: Report, reading: Reading, scene: Scene, language: Language): Sheet {
  const words = deskWords(language);
  const items = (wanted: (f: Finding) => boolean): SheetItem[] => report.findings.filter(wanted).map((f) => itemOf(f, reading));
  const unreadable = unreadableHints(reading, language).map(
    ([field, { id, title, says }]): SheetItem => ({ id, title: `${labelOf(field, language)}：${title}`, says, law: [], goTo: field, of: field }),
  );
  return {
    marks: marksOf(report, reading, new Set(scene.failed), language),
    wrong: items((f) => f.kind === 'check' && f.is === 'fail'),
    attend: items((f) => (headlineOf(f) === 'wanted' && f.is === 'fail') || (headlineOf(f) === 'unwanted' && f.is === 'pass')),
    // The whole of eligibility waits for its three parts, which say what they need themselves.
    ask: [
      ...items((f) => asksHere(f, reading) || (speaks(f) && f.reason !== 'offer')),
      ...unreadable,
      ...(scene.cut ? [{ id: 'cut', title: words.cutTitle, says: words.cut, law: [], goTo: null, of: null }] : []),
    ],
    holds: items((f) => f.is === 'pass' && (f.kind === 'check' || ['wanted', 'plain'].includes(headlineOf(f) ?? ''))),
    basis: words.basis(report.place[language], dateInWords(report.day, language), report.dated),
  };
}
