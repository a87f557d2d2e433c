import { Zip, ZipDeflate } from 'fflate';
import type { OutCell, OutColumn } from '../../../core/roster/export/sheet.ts';
import { contentTypes, rootRelations, rowXml, sheetBegin, sheetEnd, sheetNames, styles, workbook, workbookRelations } from './xlsx-parts.ts';

export interface NewSheet {
  readonly name: string;
  readonly columns: readonly OutColumn[];
}

/** What writes tables that are given row by row. */
export interface SheetWriter {
  /** Rows of the sheet that is open. */
  add(rows: Iterable<readonly OutCell[]>): void;
  /** Goes on with another sheet; a format of one sheet has none. */
  next(sheet: NewSheet): void;
  end(): Blob;
}

/** The same rows make the same bytes, whenever they are written. */
const always = new Date(1980, 0, 1);
const utf8 = new TextEncoder();

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** A sheet has no more rows. */
export const mostRows = 1_048_576;

/** Writes an .xlsx file: rows are packed as they come, and only what is packed is kept. */
export function xlsxWriter(first: NewSheet): SheetWriter {
  const packed: Uint8Array<ArrayBuffer>[] = [];
  const names: string[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    packed.push(piece as Uint8Array<ArrayBuffer>);
  });
  const part = (name: string): ZipDeflate => {
    const file = new ZipDeflate(name, { level: 3 });
    file.mtime = always;
    zip.add(file);
    return file;
  };
  const whole = (name: string, text: string): void => part(name).push(utf8.encode(text), true);

  let sheet: { readonly file: ZipDeflate; readonly columns: number; row: number; text: string };
  const flush = (last: boolean): void => {
    sheet.file.push(utf8.encode(sheet.text), last);
    sheet.text = '';
  };
  const begin = ({ name, columns }: NewSheet): void => {
    names.push(name);
    sheet = { file: part(`xl/worksheets/sheet${names.length}.xml`), columns: columns.length, row: 1, text: sheetBegin(columns) };
  };
  const endSheet = (): void => {
    sheet.text += sheetEnd(sheet.columns, sheet.row);
    flush(true);
  };

  begin(first);
  return {
    add(rows) {
      for (const row of rows) {
        if (sheet.row >= mostRows) throw new RangeError(`A sheet holds ${mostRows} rows`);
        sheet.text += rowXml(row, ++sheet.row);
        if (sheet.text.length > 60_000) flush(false);
      }
    },
    next(another) {
      endSheet();
      begin(another);
    },
    end() {
      endSheet();
      whole('[Content_Types].xml', contentTypes(names.length));
      whole('_rels/.rels', rootRelations());
      whole('xl/workbook.xml', workbook(sheetNames(names)));
      whole('xl/_rels/workbook.xml.rels', workbookRelations(names.length));
      whole('xl/styles.xml', styles());
      zip.end();
      return new Blob(packed, { type: xlsxType });
    },
  };
}
