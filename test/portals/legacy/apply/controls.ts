/** One label and its control, as the two cells of a table row. */
export interface Item {
  /** For the receipt: the label in plain words. */
  readonly label: string;
  readonly name: string;
  /** What the label cell holds, spaces and all. */
  readonly cell: string;
  readonly control: string;
  /** Pairs of cells that it takes; a row has three. */
  readonly pairs: number;
}

/** Full-width spaces, `&nbsp;`, tags, the closing colon and notes in brackets are no part of the label. */
const plain = (cell: string): string => cell.replace(/<[^>]*>|&nbsp;|[\s\u3000]|：$|[（(][^（()）]*[)）]/g, '');

const star = '<font color="red">*</font>';

const item = (cell: string, name: string, control: string, pairs = 1): Item => ({ label: plain(cell), name, cell, control, pairs });

export interface TextOptions {
  readonly size?: number;
  readonly max?: number;
  readonly required?: boolean;
  /** Attributes as they stand in the tag. */
  readonly more?: string;
  /** What follows the box in the same cell: a unit, a button. */
  readonly after?: string;
  readonly pairs?: number;
}

/** `<input type=text>`; a required one has its star after it. */
export function text(cell: string, name: string, options: TextOptions = {}): Item {
  const max = options.max === undefined ? '' : ` maxlength="${options.max}"`;
  const more = options.more === undefined ? '' : ` ${options.more}`;
  const box = `<input type="text" name="${name}" class="txt" size="${options.size ?? 18}"${max}${more}>`;
  return item(cell, name, `${box}${options.required === true ? star : ''}${options.after ?? ''}`, options.pairs);
}

/** A date that is typed by hand. */
export const day = (cell: string, name: string): Item => text(cell, name, { size: 12, max: 10 });

/** A date that only the page's own picker may fill. */
export const pickedDay = (cell: string, name: string): Item =>
  item(cell, name, `<input type="text" name="${name}" class="txt ro" size="12" readonly onclick="setday(this)">`);

/** Code and word; the first choice is always an empty 请选择. */
export function select(cell: string, name: string, choices: readonly (readonly [code: string, word: string])[], more = '', pairs = 1): Item {
  const options = choices.map(([code, word]) => `<option value="${code}">${word}</option>`).join('');
  return item(cell, name, `<select name="${name}"${more === '' ? '' : ` ${more}`}><option value="">请选择</option>${options}</select>`, pairs);
}

export function radio(cell: string, name: string, choices: readonly (readonly [code: string, word: string])[]): Item {
  return item(cell, name, choices.map(([code, word]) => `<input type="radio" name="${name}" value="${code}">${word}`).join(' '));
}

export const area = (cell: string, name: string, rows: number, pairs = 3): Item =>
  item(cell, name, `<textarea name="${name}" rows="${rows}" cols="${pairs === 3 ? 90 : 40}"></textarea>`, pairs);
