import { Parser } from 'htmlparser2';
import type { Cell, SheetRow } from '../../../core/roster/cell.ts';
import type { FoundEncoding } from '../../../core/roster/text/encoding.ts';
import type { SheetName, TableSource } from './source.ts';
import { Spread } from './spread.ts';
import { textOf } from './text.ts';

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
const valueOf = (text: string, type: string | undefined): Cell => {
  if (type === 'Number') return Number.isFinite(Number(text)) && text.trim() !== '' ? Number(text) : text;
  if (type === 'DateTime') return text.slice(0, 10);
  return type === 'Boolean' ? text === '1' : text;
};

/** The rows of a workbook in the XML of Excel 2003. Both rows and cells may say where they stand and leave out what is blank. */
function workbookParser(named: (name: SheetName) => void, take: (sheet: number, row: SheetRow) => void): Parser {
  let sheet = -1;
  let row = 0;
  let spread = new Spread();
  let type: string | undefined;
  let across = 1;
  let down = 1;
  let text: string | null = null;
  let cell: Cell = null;
  return new Parser(
    {
      onopentag(name, attributes) {
        const said = (key: string): string | undefined => attributes[`ss:${key}`];
        switch (local(name)) {
          case 'Worksheet':
            sheet++;
            row = 0;
            spread = new Spread();
            named({ name: said('Name') ?? '', hidden: false });
            break;
          case 'Row': {
            const at = Number(said('Index') ?? row + 1);
            row = at > row ? at : row + 1;
            break;
          }
          case 'Cell':
            if (said('Index') !== undefined) spread.leap(Number(said('Index')) - 1);
            across = Number(said('MergeAcross') ?? 0) + 1;
            down = Number(said('MergeDown') ?? 0) + 1;
            cell = null;
            break;
          case 'Data':
            type = said('Type');
            text = '';
            break;
        }
      },
      ontext(more) {
        if (text !== null) text += more;
      },
      onclosetag(name) {
        switch (local(name)) {
          case 'Data':
            cell = valueOf(text ?? '', type);
            text = null;
            break;
          case 'Cell':
            spread.add(cell, across, down);
            break;
          case 'Row':
            take(sheet, { row, cells: spread.end() });
            break;
        }
      },
    },
    { xmlMode: true },
  );
}

/** A workbook in the XML of Excel 2003, which some portals write as .xls. */
export async function openXml(file: Blob, encoding: FoundEncoding): Promise<TableSource> {
  const sheets: SheetName[] = [];
  const parser = workbookParser((name) => sheets.push(name), () => undefined);
  for await (const { text } of textOf(file, encoding)) parser.write(text);
  parser.end();
  return {
    kind: 'xml',
    sheets,
    serials: true,
    async *rows(sheet, told) {
      let found: SheetRow[] = [];
      const reading = workbookParser(
        () => undefined,
        (at, row) => {
          if (at === sheet) found.push(row);
        },
      );
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
