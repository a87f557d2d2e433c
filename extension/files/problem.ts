import type { Words } from '../../core/model/field-spec.ts';

/** Why a file can't be read at all. */
export type FileProblemKind = 'empty' | 'password' | 'old-excel' | 'not-a-table' | 'other-office' | 'web-archive' | 'broken' | 'too-big' | 'changed' | 'no-head';

/** Thrown by all that opens files; `message` is the kind, so that it survives the way out of a worker. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
  readonly kind: FileProblemKind;

  constructor(kind: FileProblemKind, cause?: unknown) {
    super(kind, cause === undefined ? undefined : { cause });
    this.kind = kind;
  }
}

export const fileProblemWords: Readonly<Record<FileProblemKind, Words>> = {
  empty: { zh: '文件是空的。', en: 'The file is empty.' },
  password: { zh: '文件有密码。请在表格软件中取消密码，另存后再导入。', en: 'The file has a password. Take it off in the spreadsheet program, save it and import that.' },
  'old-excel': { zh: '这是 Excel 95 或更早的格式。请用表格软件打开，另存为 .xlsx 再导入。', en: 'This is the format of Excel 95 or older. Open it in a spreadsheet program, save it as .xlsx and import that.' },
  'not-a-table': { zh: '这不是表格文件。可以导入 .xlsx、.xls、.csv。', en: 'This is no table. What can be imported: .xlsx, .xls, .csv.' },
  'other-office': { zh: '这是其他办公软件的格式。请另存为 .xlsx 再导入。', en: 'This is the format of another office program. Save it as .xlsx and import that.' },
  'web-archive': { zh: '这是“单个文件网页”格式。请用表格软件打开，另存为 .xlsx 再导入。', en: 'This is a web archive. Open it in a spreadsheet program, save it as .xlsx and import that.' },
  broken: { zh: '文件不完整或已损坏。请重新导出，或者用表格软件打开后另存为 .xlsx。', en: 'The file is incomplete or damaged. Export it again, or open it in a spreadsheet program and save it as .xlsx.' },
  'too-big': { zh: '文件展开后过大，没有读取。请按乡镇分成几个文件再导入。', en: 'The file is too big once unpacked and was not read. Divide it, by township for example.' },
  changed: { zh: '文件已经不是上次导入的那一份。请选择原来的文件，或者从头导入。', en: 'This is not the file of the last time. Choose that one, or import from the beginning.' },
  'no-head': { zh: '没有找到表头。表头应当是一行栏目名称，至少有姓名或身份证号；可以指定表头在第几行。', en: 'No heads were found. A row of column names is needed, with name or ID number at least; you can say which row it is.' },
};
