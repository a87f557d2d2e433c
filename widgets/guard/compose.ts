import type { Report } from '../../core/engine/check-case.ts';
import type { Finding } from '../../core/engine/explain.ts';
import { dateInWords } from '../../core/format/dates.ts';
import type { Known, Language } from '../../core/model/field-spec.ts';
import type { FieldKey } from '../../core/model/fields.ts';
import { formFields, isFormField } from '../../core/model/form-fields.ts';
import { valueInWords } from '../../core/model/value-in-words.ts';
import { headlines, partsOfEligibility } from '../../core/rules/headlines.ts';
import type { HintView, MarkState, MarkView, OverlayView, SummaryItem, SummaryView } from '../overlay/view.ts';
import type { Reading } from './reading.ts';
import type { Repairs } from './repairs.ts';
import { guardWords } from './words.ts';

export interface Scene {
  readonly report: Report;
  readonly reading: Reading;
  readonly repairs: Repairs;
  readonly language: Language;
  /** Rules that failed on this page before: passing now, they are mended. */
  readonly failedBefore: ReadonlySet<string>;
  /** The field that is being typed in: nothing is said of it until it is left. */
  readonly typing: FieldKey | null;
  /** Whether somebody keeps what she says of a control that was taken for the wrong field. */
  readonly correctable: boolean;
  /** The page has more controls than were read. */
  readonly cut: boolean;
  anchor(field: FieldKey): Element | null;
  members(field: FieldKey): readonly Element[];
}

const rank: Readonly<Record<MarkState, number>> = { wrong: 0, attend: 1, ask: 2, mended: 3 };

/**
 * Whether an open check is worth a word: it has a reason of its own why it can't decide, or offers to fill in. What is
 * merely blank is no reason: most boxes are, while a form is being filled in.
 */
const speaks = (f: Finding): boolean => f.kind === 'check' && f.is === 'unknown' && f.told && f.reason !== '';

function stateOf(f: Finding, failedBefore: ReadonlySet<string>): MarkState | null {
  if (f.kind !== 'check') return null;
  if (f.is === 'fail') return 'wrong';
  if (speaks(f)) return 'ask';
  return f.is === 'pass' && failedBefore.has(f.rule) ? 'mended' : null;
}

const filledIn = (field: FieldKey, value: Known, language: Language): string => (isFormField(field) ? valueInWords(formFields[field], value, language) : String(value));

function hintOf(f: Finding, state: MarkState, scene: Scene): HintView {
  const words = guardWords(scene.language);
  const read = scene.reading.reads.get(f.field);
  const repair = read ? scene.repairs.standing(f.field, read.raw) : null;
  const fixable = f.fix !== null && scene.reading.reads.has(f.fix.field);
  const says = state === 'mended' ? (repair ? words.filled(filledIn(f.field, repair.value, scene.language)) : words.mended) : f.says;
  return {
    id: `${f.rule} ${f.field}`,
    state,
    title: f.title,
    says,
    why: f.why,
    todo: state === 'mended' ? '' : f.todo,
    law: f.law,
    fix: fixable && f.fix && state !== 'mended' ? { id: scene.repairs.offer(f.rule, f.fix.field, f.fix.value), label: f.fix.label } : null,
    undo: repair ? { id: repair.id, label: words.undo } : null,
  };
}

/** Marks stand beside boxes of the form, whose labels every page carries. */
const formLabel = (field: FieldKey, language: Language): string => (isFormField(field) ? formFields[field].label[language] : '');

function unreadableHints(scene: Scene): [FieldKey, HintView][] {
  const words = guardWords(scene.language);
  return [...scene.reading.reads.values()]
    .filter((r) => r.unreadable && r.field !== scene.typing)
    .map((r) => [
      r.field,
      {
        id: `unreadable ${r.field}`,
        state: 'ask',
        title: words.unreadableTitle,
        says: words.unreadable(r.raw.slice(0, 40)),
        why: '',
        todo: words.unreadableTodo,
        law: [],
        fix: null,
        undo: null,
      },
    ]);
}

function marksOf(scene: Scene): MarkView[] {
  const hints = new Map<FieldKey, HintView[]>();
  const add = (field: FieldKey, hint: HintView): void => {
    hints.set(field, [...(hints.get(field) ?? []), hint]);
  };
  for (const f of scene.report.findings) {
    const state = stateOf(f, scene.failedBefore);
    if (state !== null && f.field !== scene.typing) add(f.field, hintOf(f, state, scene));
  }
  for (const [field, hint] of unreadableHints(scene)) add(field, hint);
  const marks: MarkView[] = [];
  for (const [field, found] of hints) {
    const anchor = scene.anchor(field);
    if (!anchor) continue;
    const ordered = [...found].sort((a, b) => rank[a.state] - rank[b.state]);
    const fieldLabel = formLabel(field, scene.language);
    const wrong = scene.correctable ? { wrong: guardWords(scene.language).notThis(fieldLabel) } : {};
    marks.push({ field, fieldLabel, state: ordered[0]?.state ?? 'ask', anchor, members: scene.members(field), hints: ordered, ...wrong });
  }
  return marks;
}

function itemOf(f: Finding, scene: Scene): SummaryItem {
  // An open conclusion leads to what it lacks; everything else to where it stands.
  const lacking = f.is === 'unknown' ? f.needs.find((n) => isFormField(n.need) && scene.anchor(n.need) !== null)?.need : undefined;
  const field = lacking !== undefined && isFormField(lacking) ? lacking : f.field;
  return {
    id: f.rule,
    title: f.title,
    says: [f.says, f.why, f.kind === 'conclusion' && f.is === 'fail' ? f.todo : ''].filter((s) => s !== '').join('\n'),
    law: f.law,
    anchor: scene.anchor(field),
  };
}

const headlineOf = (f: Finding): 'wanted' | 'unwanted' | 'plain' | null => (f.decides === null ? null : (headlines[f.decides.field] ?? null));

/** Whether an open conclusion is worth a line: the parts of eligibility always, others when this page has a box for what they lack. */
function asksHere(f: Finding, scene: Scene): boolean {
  if (f.decides === null || f.is !== 'unknown' || f.decides.field === 'eligible') return false;
  if (partsOfEligibility.has(f.decides.field)) return true;
  return headlineOf(f) === 'plain' && f.needs.some((n) => isFormField(n.need) && scene.anchor(n.need) !== null) && f.needs.every((n) => isFormField(n.need));
}

/** Makes of a report what is drawn: marks beside fields, and the summary. */
export function compose(scene: Scene): OverlayView & { readonly summary: SummaryView } {
  const { report, language } = scene;
  const told = report.findings.filter((f) => f.field !== scene.typing || f.kind === 'conclusion');
  const items = (wanted: (f: Finding) => boolean): SummaryItem[] => told.filter(wanted).map((f) => itemOf(f, scene));
  const unreadable = unreadableHints(scene).map(
    ([field, hint]): SummaryItem => ({ id: hint.id, title: `${formLabel(field, language)}：${hint.title}`, says: hint.says, law: [], anchor: scene.anchor(field) }),
  );
  return {
    language,
    marks: marksOf(scene),
    summary: {
      wrong: items((f) => f.kind === 'check' && f.is === 'fail'),
      attend: items((f) => (headlineOf(f) === 'wanted' && f.is === 'fail') || (headlineOf(f) === 'unwanted' && f.is === 'pass')),
      // The whole of eligibility waits for its three parts, which say what they need themselves.
      ask: [
        ...items((f) => asksHere(f, scene) || (speaks(f) && f.reason !== 'offer')),
        ...unreadable,
        ...(scene.cut ? [{ id: 'cut', title: guardWords(language).cutTitle, says: guardWords(language).cut, law: [], anchor: null }] : []),
      ],
      holds: items((f) => f.is === 'pass' && (f.kind === 'check' || ['wanted', 'plain'].includes(headlineOf(f) ?? ''))),
      basis: guardWords(language).basis(report.place[language], dateInWords(report.day, language), report.dated),
    },
  };
}
