/** What is told of one control that shows. Never its value: a saved page is about somebody. */
export interface ReadControl {
  /** Finds the control, or the first button of a group, in the document of its frame; null where no selector can. */
  readonly selector: string | null;
  readonly name: string;
  readonly id: string;
  /** The best label as it stands on the page; '' when none was found. */
  readonly label: string;
  /** What spoke for the field. */
  readonly evidence: readonly string[];
  /** Null where the recogniser is silent. */
  readonly field: string | null;
  readonly whose: string;
  /** 0..1 */
  readonly sure: number;
}

/** What is told of a column of a list, or of a value that a page shows under its label. */
export interface ReadShown extends Omit<ReadControl, 'name' | 'id'> {
  readonly is: 'column' | 'value';
  /** Which column, counted from 0; null for a value. `selector` finds the table of the rows, or what holds the value. */
  readonly at: number | null;
}

export interface Reading {
  readonly controls: readonly ReadControl[];
  /** The time of the page's own thread for describing and naming. */
  readonly ms: number;
  /** There were more controls than are looked at. */
  readonly cut: boolean;
  /** Nothing at all stands in the document. */
  readonly empty: boolean;
}

/** What a frame's own world is given to answer with. */
export interface PageReader {
  read(): Reading;
  /** The columns of its lists and the values it shows. */
  readShown(): readonly ReadShown[];
  /** Whether a person sees this element: asked of a frame before its content is told. */
  shows(e: Element): boolean;
  /** Resolves when nothing has changed for some time, at the latest after `longest`; both in milliseconds. */
  calm(still: number, longest: number): Promise<void>;
}
