import type { FieldKey } from '../../model/fields.ts';
import type { Conclusion } from '../conclusion.ts';
import type { Cell, Row, Table } from '../document.ts';
import type { DocumentInput } from '../input.ts';
import { cell, headCell, joined, line, textLine, w } from '../line.ts';
import { conditionsLaw } from '../application/law.ts';

/** The conditions that are needed together, and what follows from them. */
export const asked: readonly FieldKey[] = ['in_group', 'unable_to_work', 'no_livelihood', 'no_able_supporter', 'eligible', 'care_level', 'amount_due'];
/** Worth a line only where they have come to something. */
const onlyWhenSo: readonly FieldKey[] = ['must_end', 'next_deadline'];

const standing: Readonly<Record<Conclusion['is'], ReturnType<typeof w>>> = { pass: w('符合', 'holds'), fail: w('未显示符合', 'not shown'), unknown: w('还不能判断', 'not known yet') };
/** What is no condition has an answer, which is no merit. */
const answered: Readonly<Record<Conclusion['is'], ReturnType<typeof w>>> = { pass: w('已得出', 'answered'), fail: w('否', 'no'), unknown: standing.unknown };
const conditions: ReadonlySet<FieldKey> = new Set(['in_group', 'unable_to_work', 'no_livelihood', 'no_able_supporter', 'eligible']);

function said({ says, why, needs }: Conclusion): Cell {
  // Most rules name in their own words what they lack.
  const lacks = needs.every(({ label }) => says.zh.includes(label.zh)) ? [] : [line('还需要：{needs}', 'Still needed: {needs}', { needs: joined(w('、', ', '), needs.map(({ label }) => textLine(label))) })];
  return cell([textLine(says), textLine(why), ...lacks].filter((l) => l.zh.length > 0));
}

/** Which condition holds, which does not, which is open: as the rules decided, nothing of our own. */
export function conditionsTable({ conclusions }: DocumentInput): Table | null {
  const found = [...asked.flatMap((field) => conclusions?.[field] ?? []), ...onlyWhenSo.flatMap((field) => conclusions?.[field] ?? []).filter((c) => c.is === 'pass')];
  if (found.length === 0) return null;
  const rows: Row[] = found.map((c) => [{ ...headCell(c.title.zh, c.title.en) }, cell(textLine((conditions.has(c.field) ? standing : answered)[c.is])), said(c), cell(c.law.map(textLine))]);
  return {
    k: 'table',
    title: w('各项条件', 'The conditions'),
    columns: [3, 2, 6, 5],
    head: [headCell('条件', 'Condition'), headCell('情况', 'How it stands'), headCell('说明', 'What was found'), headCell('依据', 'Law')],
    rows,
    law: conditionsLaw,
  };
}
