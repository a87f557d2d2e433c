import { Parser } from 'htmlparser2';
import type { SheetRow } from '../../../core/roster/cell.ts';
import type { FoundEncoding } from '../../../core/roster/text/encoding.ts';
import type { TableSource } from './source.ts';
import { Spread } from './spread.ts';
import { textOf } from './text.ts';

interface OpenTable {
  readonly at: number;
  readonly spread: Spread;
  /** Text of the cell that is open; null between cells. */
  text: string | null;
  across: number;
  down: number;
  inRow: boolean;
}

const silent: ReadonlySet<string> = new Set(['script', 'style', 'head', 'title', 'template', 'noscript']);
const breaks: ReadonlySet<string> = new Set(['br', 'p', 'div', 'li']);
const tidy = (text: string): string => text.replace(/[ \t\r\n\f\u00a0]+/g, ' ').replace(/ ?\u2028 ?/g, '\n').trim();
const span = (said: string | undefined): number => Math.trunc(Number(said ?? '1')) || 1;

/** The rows of all tables of a page, as they come; a table within a cell is a table of its own. @param take called for each row */
function tableParser(take: (table: number, row: SheetRow) => void): Parser {
  const open: OpenTable[] = [];
  let tables = 0;
  let rows = 0;
  let hush = 0;
  const endCell = (t: OpenTable): void => {
    if (t.text === null) return;
    t.spread.add(tidy(t.text), t.across, t.down);
    t.text = null;
  };
  const endRow = (t: OpenTable): void => {
    endCell(t);
    if (!t.inRow) return;
    t.inRow = false;
    take(t.at, { row: ++rows, cells: t.spread.end() });
  };
  return new Parser({
    onopentag(name, attributes) {
      if (silent.has(name)) hush++;
      const t = open.at(-1);
      if (name === 'table') open.push({ at: tables++, spread: new Spread(), text: null, across: 1, down: 1, inRow: false });
      else if (t === undefined) return;
      else if (name === 'tr') {
        endRow(t);
        t.inRow = true;
      } else if (name === 'td' || name === 'th') {
        endCell(t);
        t.inRow = true;
        t.text = '';
        t.across = span(attributes['colspan']);
        t.down = span(attributes['rowspan']);
      } else if (breaks.has(name) && t.text !== null && t.text !== '') t.text += '\u2028';
    },
    ontext(text) {
      const t = open.at(-1);
      if (hush === 0 && t && t.text !== null) t.text += text;
    },
    onclosetag(name) {
      if (silent.has(name)) hush = Math.max(0, hush - 1);
      const t = open.at(-1);
      if (t === undefined) return;
      if (name === 'td' || name === 'th') endCell(t);
      else if (name === 'tr') endRow(t);
      else if (name === 'table') {
        endRow(t);
        open.pop();
      }
    },
  });
}

/** A page of HTML, which old portals name .xls: each table of it is a sheet. */
export async function openHtml(file: Blob, encoding: FoundEncoding): Promise<TableSource> {
  let count = 0;
  const parser = tableParser((table) => (count = Math.max(count, table + 1)));
  for await (const { text } of textOf(file, encoding)) parser.write(text);
  parser.end();
  return {
    kind: 'html',
    sheets: Array.from({ length: count }, () => ({ name: '', hidden: false })),
    serials: true,
    async *rows(sheet, told) {
      let found: SheetRow[] = [];
      const reading = tableParser((table, row) => {
        if (table === sheet) found.push(row);
      });
      for await (const { text, read } of textOf(file, encoding)) {
        reading.write(text);
        told?.(read / file.size);
        yield found;
        found = [];
      }
      reading.end();
      yield found;
    },
  };
}
