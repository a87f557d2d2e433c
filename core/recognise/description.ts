/**
 * What a page tells of its controls, as plain data (structured-cloneable), so that naming them needs no DOM
 * and can be tried on any page that somebody wrote down.
 */

/** Where a label was found, from the surest to the least sure. */
export type LabelPlace =
  | 'for'
  | 'aria'
  | 'wrapping'
  | 'cell-before'
  | 'column-head'
  | 'text-before'
  | 'cell-above'
  | 'title'
  | 'placeholder';

export interface LabelEvidence {
  readonly place: LabelPlace;
  /** As it stands on the page, full-width spaces and all. */
  readonly text: string;
}

export interface Option {
  readonly value: string;
  readonly text: string;
}

export interface ControlDescription {
  /** The page room's own handle for the control (a group of radio buttons is one control). */
  readonly ref: number;
  readonly kind: 'text' | 'select' | 'radio' | 'checkbox' | 'textarea' | 'hidden' | 'readout';
  readonly name: string;
  readonly id: string;
  /** All labels that were found, kept apart: each is evidence of its own. */
  readonly labels: readonly LabelEvidence[];
  /** Legends, captions and headings above it, the outermost first. */
  readonly sections: readonly string[];
  /** Text that follows in the same cell: a unit, a star. */
  readonly after: string;
  /** For a select or a group of radio buttons; else empty. */
  readonly options: readonly Option[];
  readonly readOnly: boolean;
  readonly disabled: boolean;
  readonly maxLength: number | null;
  /** What it holds now: text as typed; for select and radio the chosen option's `value`, '' when none is chosen. */
  readonly value: string;
  /** Of one value that stands in several boxes (`value` has them joined, a date as 1885-03-02): what each box is for. */
  readonly parts?: readonly ('year' | 'month' | 'day' | 'digit' | 'area' | 'number')[];
}

/** A value that a page only shows, under its label. */
export const readout = (ref: number, label: string, sections: readonly string[], value: string): ControlDescription => ({
  ref,
  kind: 'readout',
  name: '',
  id: '',
  labels: label === '' ? [] : [{ place: 'cell-before', text: label }],
  sections,
  after: '',
  options: [],
  readOnly: true,
  disabled: false,
  maxLength: null,
  value,
});

export interface FormDescription {
  /** The page's own title and its visible heading: tells a form from a query or a list. */
  readonly title: string;
  readonly controls: readonly ControlDescription[];
  /** What its buttons say, as far as they were read: 查询 alone makes a query, 保存 a form. */
  readonly buttons?: readonly string[];
}
