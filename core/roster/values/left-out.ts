import type { Words } from '../../model/field-spec.ts';
import { cellText, isBlank, type SheetRow } from '../cell.ts';

/** A row that is nobody's: `total` sums up, `signature` is for those who made the table, `head` repeats the heads, `nothing` has no value in a column that is taken. */
export interface LeftOut {
  readonly row: number;
  readonly why: 'total' | 'signature' | 'head' | 'nothing';
  /** Its first words. */
  readonly says: string;
}

const total = /^.{0,12}(?:合计|小计|总计|累计|共计)(?:[（(].{0,8}[)）])?[:：]?$|^(?:合计|总计)/;
const signature = /^(?:制表|填表|审核|复核|经办|负责|分管|报送|统计|校对|主管|单位负责|主要负责|填报|编制|打印|制单)(?:人员?|领导|单位|日期|时间)?(?:签字|签名|盖章)?[:：]|^(?:制表|填表|填报|编制|打印)(?:人|单位|日期|时间)$|^(?:注|说明|备注|附注|填表说明)\d?[:：、]|^[（(](?:盖章|公章)/;

/**
 * Tells rows that hold no person.
 * @param heads the lowest head over each column
 * @param taken the columns that are taken
 * @param person the column of the ID number, -1 where there is none
 */
export function leftOut({ row, cells }: SheetRow, heads: readonly string[], taken: readonly number[], person: number): LeftOut | null {
  const first = cells.find((c) => !isBlank(c));
  const says = cellText(first).trim().slice(0, 40);
  const tell = (why: LeftOut['why']): LeftOut => ({ row, why, says });
  // Whoever has a number is a person, whatever else the row says.
  const number = person < 0 ? '' : cellText(cells[person]).replace(/\s/g, '');
  if (/^\d{14}/.test(number)) return null;
  const bare = says.replace(/\s/g, '');
  if (total.test(bare)) return tell('total');
  if (signature.test(bare)) return tell('signature');
  const shown = taken.filter((at) => !isBlank(cells[at]));
  if (shown.length === 0) return tell('nothing');
  const same = shown.filter((at) => cellText(cells[at]).replace(/\s/g, '') === heads[at]?.replace(/\s/g, ''));
  return same.length >= 2 && same.length === shown.length ? tell('head') : null;
}

export const leftOutInWords: Readonly<Record<LeftOut['why'], Words>> = {
  total: { zh: '合计行，不是某一个人', en: 'A row of totals, nobody’s' },
  signature: { zh: '制表、签字或说明，不是某一个人', en: 'Who made the table, or a note: nobody’s' },
  head: { zh: '重复的表头', en: 'The heads once more' },
  nothing: { zh: '所导入的栏目都是空的', en: 'Nothing in the columns that are taken' },
};
