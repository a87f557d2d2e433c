import type { Language } from '../../core/model/field-spec.ts';

/**
 * What the overlay is asked to draw, as plain data made from findings. It holds only what follows from the page's
 * own values and from public law: nothing that the extension remembers may stand here.
 */

/** wrong: contradicts the law or itself. attend: a conclusion that does not hold. ask: something is still missing or a person must look. mended: was wrong, now holds. */
export type MarkState = 'wrong' | 'attend' | 'ask' | 'mended';

export interface FixView {
  /** Handed back when the clerk asks for it. */
  readonly id: string;
  /** What the button says: 按身份证填入. */
  readonly label: string;
}

export interface HintView {
  /** Rule id and field: stable while the finding stands. */
  readonly id: string;
  readonly state: MarkState;
  readonly title: string;
  /** What is wrong, in one or two sentences. */
  readonly says: string;
  /** The arithmetic or the comparison, '' where there is none. */
  readonly why: string;
  /** What to do about it, '' where there is nothing to say. */
  readonly todo: string;
  /** Document and article, each one line. */
  readonly law: readonly string[];
  readonly fix: FixView | null;
  /** Set after a fix was applied and while it can be undone. */
  readonly undo: FixView | null;
  /** The button by which she says that she does not want to be told of it any more; absent where she can't. */
  readonly dismiss?: FixView | null;
}

export interface MarkView {
  /** The field it stands beside. */
  readonly field: string;
  readonly fieldLabel: string;
  readonly state: MarkState;
  readonly anchor: Element;
  /** All elements of the control, where it is a group: focusing any of them opens the hint. */
  readonly members?: readonly Element[];
  readonly hints: readonly HintView[];
  /** What the button says by which she tells that it is another field; absent where that can't be kept. */
  readonly wrong?: string;
}

/** Something that a control may be. */
export interface ChoiceOption {
  readonly id: string;
  readonly label: string;
  /** How sure it is, '' where nothing speaks for it. */
  readonly detail: string;
}

/** What is this control? Asked where she says that it was taken for the wrong field, or pointed it out. */
export interface ChoiceView {
  /** Handed back with the answer. */
  readonly id: string;
  readonly anchor: Element;
  /** The control as the page calls it. */
  readonly fieldLabel: string;
  readonly question: string;
  /** What it is taken for now and why, '' for nothing. */
  readonly taken: string;
  /** What the page itself says that it may be, the surest first. */
  readonly offers: readonly ChoiceOption[];
  /** A few fields that no control has yet; then all the others. */
  readonly lacking: readonly ChoiceOption[];
  readonly rest: readonly ChoiceOption[];
  readonly none: ChoiceOption;
}

/** A control that can be pointed out. */
export interface TargetView {
  readonly id: string;
  readonly anchor: Element;
  readonly members?: readonly Element[];
  readonly label: string;
}

export interface SummaryItem {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly law: readonly string[];
  /** The control to go to when the line is chosen, null when it stands on this page nowhere. */
  readonly anchor: Element | null;
}

export interface SummaryView {
  readonly wrong: readonly SummaryItem[];
  readonly attend: readonly SummaryItem[];
  /** Still needed to decide. */
  readonly ask: readonly SummaryItem[];
  readonly holds: readonly SummaryItem[];
  /** What she does not want to be told of any more, each with her reason. */
  readonly dismissed?: readonly SummaryItem[];
  /** One line on which law and which place were taken: 洛南县 · 2010-05-04. */
  readonly basis: string;
}

export interface OverlayView {
  readonly language: Language;
  readonly marks: readonly MarkView[];
  /** null: there is nothing to sum up here, and no badge. */
  readonly summary: SummaryView | null;
}

export interface OverlayEvents {
  /** A trusted click on a fix; the overlay has made sure that the clerk saw what she clicked. */
  onFix(fix: FixView): void;
  onUndo(fix: FixView): void;
  /** The page keeps taking our host away: checks go on, drawing has stopped. */
  onInterference(): void;
  /** She does not want to be told of this hint any more. */
  onDismiss?(hint: FixView, byKey: boolean): void;
  /** She chose a line of what she did not want to be told of. */
  onTellAgain?(item: string): void;
  /** She says that this mark's control is another field. */
  onDispute?(field: string, byKey: boolean): void;
  /** She pointed out a control. */
  onPick?(target: string, byKey: boolean): void;
  /** She leaves pointing without a choice. */
  onPickEnd?(): void;
  /** What she chose for the control of a question. */
  onChosen?(question: string, option: string): void;
  /** She takes back what the notice tells of. */
  onNoticeUndo?(): void;
  /** She closed the notice. */
  onNoticeClosed?(): void;
}

/** The answer to the one question that is asked when she saves with errors left. */
export type SaveAnswer = 'save-anyway' | 'go-back';

export interface Overlay {
  /** Draws the whole view; what did not change is not touched. At most once a frame. */
  render(view: OverlayView): void;
  /** Asks once, in the summary: N errors are left; 仍然保存 or 返回修改. Resolves with the trusted choice. */
  askBeforeSave(): Promise<SaveAnswer>;
  /** Asks what a control is, beside it. */
  choose(view: ChoiceView, byKey: boolean): void;
  /** Lets her point out one of these controls; null ends it. */
  pick(targets: readonly TargetView[] | null): void;
  /** Tells what was done, with a way back where `undo` has words; null takes the line away. */
  notice(says: string | null, undo?: string): void;
  /** Removes everything from the page. */
  destroy(): void;
}
