import { expose } from 'comlink';
import type { FilesApi } from './files-api.ts';
import { lookAt } from './look.ts';
import { readFile } from './read.ts';
import { csvWriter } from './write/write-csv.ts';
import { xlsxWriter, type SheetWriter } from './write/write-xlsx.ts';

let writer: SheetWriter | null = null;
const writing = (): SheetWriter => {
  if (!writer) throw new RangeError('Nothing is being written');
  return writer;
};

const api: FilesApi = {
  look: lookAt,
  read: readFile,
  begin(format, sheet) {
    writer = format === 'xlsx' ? xlsxWriter(sheet) : csvWriter(sheet, format === 'csv' ? 'utf-8' : 'gb18030');
  },
  add: (rows) => writing().add(rows),
  next: (sheet) => writing().next(sheet),
  end() {
    const file = writing().end();
    writer = null;
    return file;
  },
};

expose(api);
