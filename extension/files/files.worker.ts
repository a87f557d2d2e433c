import { expose } from 'comlink';
import { engines } from '../../core/engine/engine.ts';
import { loaders } from '../../core/engine/loaders.ts';
import { allPacks } from '../../core/policy/all-packs.ts';
import { rowChecker } from '../../core/roster/batch/check-rows.ts';
import { rules } from '../../core/rules/all.ts';
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
  read: (file, plan, { check, ...options }, take) => readFile(file, plan, options, take, check ? rowChecker(engines(rules, allPacks, { loaders }), allPacks, check) : null),
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
