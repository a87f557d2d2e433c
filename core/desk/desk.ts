import type { Circumstances as CheckCircumstances } from '../engine/check-case.ts';
import type { FieldKey } from '../model/fields.ts';
import type { FormField } from '../model/form-fields.ts';
import type { ControlDescription, FormDescription } from '../recognise/description.ts';
import type { PageField } from '../recognise/lexicon.ts';
import type { MappedForm } from '../recognise/site-map.ts';

/**
 * The desk behind a form: it names what a page shows, checks it, and words what came of it. A page's own thread only
 * reads and draws; the desk may sit in the extension's background, in a worker or beside the page. All that crosses it
 * is plain data, and every answer is about what its question carried.
 */
export interface Desk {
  /** Names the controls of a form and checks what they hold; null where it is no form of a case. */
  read(form: FormDescription, scene: Scene): Promise<FormRead | null>;
  /** Checks the named controls as they stand now. */
  check(controls: readonly NamedControl[], scene: Scene): Promise<Sheet>;
  /** What this control may be; null where that can't be asked. */
  question(form: FormDescription, ref: number): Promise<Question | null>;
  /** The controls that can be pointed out. */
  targets(form: FormDescription): Promise<Targets>;
  /** Keeps what somebody says that a control is: a field, or that it is none. */
  learn(form: FormDescription, ref: number, meant: PageField | 'none'): Promise<Learned>;
  /** Takes that back: keeps the form as it was said before. */
  restore(before: MappedForm): Promise<void>;
  /** Keeps that she does not want to be told of this any more for this case and these values, where there is a place to keep it. */
  dismiss(controls: readonly NamedControl[], dismissal: Dismissal): Promise<void>;
  /** Takes that back. */
  undismiss(controls: readonly NamedControl[], dismissal: Dismissal): Promise<void>;
}

/** For whom and for when it is checked: never as of another day than the case's own. */
export type Circumstances = Omit<CheckCircumstances, 'asOf'>;

/** What the page's side knows and the desk doesn't. */
export interface Scene {
  /** Rules that failed on this page before: passing now, they are told as mended. */
  readonly failed: readonly string[];
  /** The page has more controls than were read. */
  readonly cut: boolean;
  /** So many controls of which the site's map says what the page contradicts, as the last reading told; none where left out. */
  readonly doubted?: number;
}

/** A control that was named, as it stands now. */
export interface NamedControl {
  readonly field: FormField;
  readonly control: ControlDescription;
}

/** The same with how sure it is of its name, 0..1, and what spoke for it, as `Recognition` has it. */
export interface NamedSurely extends NamedControl {
  readonly sure: number;
  readonly because: readonly string[];
}

export interface FormRead {
  /** The named controls by their `ref`. */
  readonly fields: readonly (readonly [ref: number, field: FormField])[];
  /** So many controls that were not read as the site's map says, since the page contradicts it. */
  readonly doubted: number;
  readonly sheet: Sheet;
}

/** Why a finding is not to be told any more: she saw the papers, the place has its own rule, the system takes nothing else, papers follow. */
export const dismissReasons = ['papers', 'local', 'system', 'later'] as const;
export type DismissReason = (typeof dismissReasons)[number];

/** What is not to be told any more. It holds for these very values: when one changes, it is told again. */
export interface Dismissal {
  readonly rule: string;
  readonly values: string;
  readonly reason: DismissReason;
}

/** wrong: contradicts the law or itself. ask: something is missing or a person must look. mended: was wrong, now holds. */
export type SheetState = 'wrong' | 'ask' | 'mended';

/** A value that can be filled in. */
export interface SheetFix {
  readonly id: string;
  /** What the button says: 按身份证填入. */
  readonly label: string;
  readonly field: FormField;
  /** What to put into the control: text in its own way of writing, or an option's value. */
  readonly text: string;
  /** What is said once it stands there. */
  readonly filled: string;
}

export interface SheetHint {
  /** Rule id and field: stable while the finding stands. */
  readonly id: string;
  /** Rule id, '' for what no rule says. */
  readonly rule: string;
  readonly state: SheetState;
  readonly title: string;
  readonly says: string;
  /** The arithmetic or the comparison, '' where there is none. */
  readonly why: string;
  readonly todo: string;
  /** Document and article, each one line. */
  readonly law: readonly string[];
  readonly fix: SheetFix | null;
  /** The values that it hangs on, in one writing; '' where it can't be dismissed. */
  readonly values: string;
}

/** What is said of one field, the gravest first. */
export interface SheetMark {
  readonly field: FieldKey;
  readonly label: string;
  /** What the button says by which she tells that the control is another field. */
  readonly wrong: string;
  readonly hints: readonly SheetHint[];
}

export interface SheetItem {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly law: readonly string[];
  /** The field to go to, null where the page has no control for it. */
  readonly goTo: FormField | null;
  /** The field of which nothing is said while it is being typed in; null where it is said all the same. */
  readonly of: FieldKey | null;
  /** As of a hint. */
  readonly values: string;
}

/** All that is to be said of a form, in one language. */
export interface Sheet {
  readonly marks: readonly SheetMark[];
  readonly wrong: readonly SheetItem[];
  /** Conclusions that do not hold. */
  readonly attend: readonly SheetItem[];
  /** Still needed to decide. */
  readonly ask: readonly SheetItem[];
  readonly holds: readonly SheetItem[];
  /** Which law and which place were taken: 洛南县，申请日期2010年5月4日. */
  readonly basis: string;
  /** What was dismissed for this case before. */
  readonly dismissed: readonly Dismissal[];
}

/** Something that a control may be. */
export interface QuestionOption {
  readonly id: PageField | 'none';
  readonly label: string;
  /** How sure it is, '' where nothing speaks for it. */
  readonly detail: string;
}

/** What is this control? */
export interface Question {
  /** The control as the page calls it. */
  readonly fieldLabel: string;
  readonly question: string;
  /** What it is taken for now and why, '' for nothing. */
  readonly taken: string;
  /** What the page itself says that it may be, the surest first. */
  readonly offers: readonly QuestionOption[];
  /** A few fields that no control has yet; then all the others. */
  readonly lacking: readonly QuestionOption[];
  readonly rest: readonly QuestionOption[];
  readonly none: QuestionOption;
}

/** A control that can be pointed out. */
export interface Target {
  readonly ref: number;
  readonly label: string;
}

/** None on a query or in a member's own form: nothing is read there, so nothing is pointed out. `says`: why there is none, else ''. */
export interface Targets {
  readonly all: readonly Target[];
  readonly says: string;
}

/** What came of being told. `before`: what was kept of the form until then; null where nothing could be kept. */
export interface Learned {
  readonly says: string;
  readonly before: MappedForm | null;
}
