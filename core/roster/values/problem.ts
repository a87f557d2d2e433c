import type { Language, Words } from '../../model/field-spec.ts';
import { formFields, type FormField } from '../../model/form-fields.ts';
import { columnLetters } from '../cell.ts';

/**
 * What is wrong with a cell. `unreadable`: nothing of the field is written like it. `digits-lost`: a spreadsheet kept fifteen
 * digits of a longer number. `digits-lost-perhaps`: the number ends in noughts and its check digit is wrong. `formula-error`:
 * #N/A and the like. `garbled`: characters that could not be read. `nobody`: the row has neither name nor number.
 */
export type ProblemKind = 'unreadable' | 'digits-lost' | 'digits-lost-perhaps' | 'formula-error' | 'garbled' | 'nobody';

export interface Problem {
  /** As the spreadsheet counts, from 1. */
  readonly row: number;
  /** From 0; -1 for the row as a whole. */
  readonly column: number;
  readonly field: FormField | null;
  readonly kind: ProblemKind;
  /** What stands there, at most 60 characters. */
  readonly stands: string;
}

interface Said {
  readonly says: Words;
  readonly todo: Words;
}

const said: Readonly<Record<ProblemKind, Said>> = {
  unreadable: {
    says: { zh: '看不懂，按空白处理', en: 'It can’t be read and counts as blank' },
    todo: { zh: '', en: '' },
  },
  'digits-lost': {
    says: { zh: '表格软件把它当成数字，只留下前 15 位，后面的数字已经丢失', en: 'The spreadsheet took it for a number and kept 15 digits; the others are lost' },
    todo: { zh: '请按证件或存折重新录入：先把这一列的格式设为“文本”再填', en: 'Enter it again from the document: set the column’s format to Text first' },
  },
  'digits-lost-perhaps': {
    says: { zh: '末尾是 0 而且校验位不符，很可能被表格软件截去了后几位', en: 'It ends in noughts and its check digit is wrong: the spreadsheet has probably cut its last digits' },
    todo: { zh: '请对照证件或存折核对；改正前先把这一列的格式设为“文本”', en: 'Compare it with the document; set the column’s format to Text before you mend it' },
  },
  'formula-error': {
    says: { zh: '公式出错，没有得出值', en: 'A formula failed and has no value' },
    todo: { zh: '请在原表里改好公式，或者直接填写值', en: 'Mend the formula in the table, or enter the value itself' },
  },
  garbled: {
    says: { zh: '含有乱码', en: 'It holds characters that could not be read' },
    todo: { zh: '请在原系统重新导出，或者把原表另存为 .xlsx 再导入', en: 'Export it again, or save the table as .xlsx and import that' },
  },
  nobody: {
    says: { zh: '这一行既没有姓名也没有身份证号', en: 'The row has neither a name nor an ID number' },
    todo: { zh: '请补上姓名或身份证号；不是某个人的行可以删去', en: 'Enter a name or an ID number, or delete the row if it is nobody’s' },
  },
};

/** How a value of the field is written, for who has to write it anew. */
function howToWrite(field: FormField): Words {
  const spec = formFields[field];
  switch (spec.kind) {
    case 'date':
      return { zh: '请写成年月日俱全的日期，如 2019-05-04', en: 'Write a full date, such as 2019-05-04' };
    case 'money':
      return { zh: `请写成${spec.unit.zh}的数，最多两位小数，如 300 或 166.67`, en: `Write a number in ${spec.unit.en} with two decimals at most, such as 300 or 166.67` };
    case 'integer':
    case 'decimal':
      return { zh: `请只写数字（${spec.unit.zh}）`, en: `Write a number only (${spec.unit.en})` };
    case 'code': {
      const codes = Object.values(spec.codes) as readonly Words[];
      return { zh: `请写下列之一：${codes.map((w) => w.zh).join('、')}`, en: `Write one of: ${codes.map((w) => `${w.zh} (${w.en})`).join(', ')}` };
    }
    default:
      return { zh: '请改正后再导入', en: 'Mend it and import again' };
  }
}

/** Where it is and what stands there, what is wrong, what to do: a sentence each. */
export interface ProblemInWords {
  readonly where: string;
  readonly says: string;
  readonly todo: string;
}

export function problemInWords({ row, column, field, kind, stands }: Problem, language: Language): ProblemInWords {
  const cell = column < 0 ? '' : `${columnLetters(column)}${row}`;
  const label = field === null ? '' : formFields[field].label[language];
  const where =
    language === 'zh'
      ? column < 0 ? `第 ${row} 行` : `第 ${row} 行（${cell}）${label}：${stands}`
      : column < 0 ? `Row ${row}` : `Row ${row} (${cell}), ${label}: ${stands}`;
  const { says, todo } = said[kind];
  return { where, says: says[language], todo: todo[language] || (field === null ? '' : howToWrite(field)[language]) };
}
