import type { FormField } from '../../core/model/form-fields.ts';
import { cellText, type SheetRow } from '../../core/roster/cell.ts';
import { columnsOf, type Column, type Columns } from '../../core/roster/head/columns.ts';
import { findHead, headAt, type Head } from '../../core/roster/head/find-head.ts';
import { fitOf, rosterReader, type ReadRow } from '../../core/roster/values/read-rows.ts';
import { fingerprintOf } from './fingerprint.ts';
import { FileProblem } from './problem.ts';
import { openFile } from './rows/open-file.ts';
import type { SheetName, TableSource } from './rows/source.ts';

/** What a person says of a file before it is read; what is left out is found. */
export interface Wishes {
  readonly sheet?: number;
  /** The rows of the heads, as the spreadsheet counts. */
  readonly head?: { readonly first: number; readonly last: number };
  /** Columns by their place: the field that one is, null for none. */
  readonly columns?: readonly (readonly [at: number, field: FormField | null])[];
}

/** How a file will be read: what is handed back for reading it. */
export interface Plan {
  readonly sheet: number;
  readonly head: { readonly first: number; readonly last: number };
  readonly columns: readonly (readonly [at: number, field: FormField | null])[];
  /** Of the file that was looked at. */
  readonly fingerprint: string;
}

export interface ColumnSeen extends Column {
  /** Of the first rows: how many have something there, and how many of these can be read. Null where it is not taken. */
  readonly fit: { readonly filled: number; readonly read: number } | null;
  /** What stands there in the first rows. */
  readonly shows: readonly string[];
}

/** The first sight of a file. */
export interface Sight {
  readonly kind: TableSource['kind'];
  readonly text: TableSource['text'] | null;
  readonly sheets: readonly SheetName[];
  readonly titles: readonly string[];
  readonly columns: readonly ColumnSeen[];
  /** The first rows below the heads, read as they will be. */
  readonly rows: readonly ReadRow[];
  readonly plan: Plan;
}

const firstRows = 60;
const shownRows = 20;

async function beginning(source: TableSource, sheet: number, upTo: number): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const more of source.rows(sheet)) {
    rows.push(...more);
    if (rows.length >= upTo) break;
  }
  return rows.slice(0, upTo);
}

interface Found {
  readonly sheet: number;
  readonly head: Head;
  readonly rows: readonly SheetRow[];
}

/** The table that names the most columns; a workbook may begin with a sheet of explanations. */
async function findTable(source: TableSource, { sheet, head }: Wishes): Promise<Found> {
  const all = source.sheets.map((_, at) => at);
  const seen = sheet !== undefined ? [sheet] : all.filter((at) => !source.sheets[at]?.hidden);
  let best: Found | null = null;
  let most = 0;
  for (const at of seen.slice(0, 50)) {
    const rows = await beginning(source, at, Math.max(firstRows, head ? head.last + shownRows : 0));
    const found = head ? headAt(rows, head.first, head.last) : findHead(rows);
    if (!found) continue;
    const fields = columnsOf(found).columns.flatMap((c) => c.field ?? []);
    // Whose rows they are must be told.
    const worth = head ? 1 : fields.includes('name') || fields.includes('id_no') ? fields.length : 0;
    if (worth > most) [best, most] = [{ sheet: at, head: found, rows }, worth];
  }
  if (!best) throw new FileProblem('no-head');
  return best;
}

/** Columns as a plan says them, which a later version may name otherwise: what was seen is what is read. */
export const plannedColumns = (head: Head, columns: Plan['columns']): Columns => columnsOf(head, new Map(columns));

/** Looks at a file: which table, which heads, what each column is taken for, how the first rows read. @throws FileProblem */
export async function lookAt(file: Blob, wishes: Wishes = {}): Promise<Sight> {
  const source = await openFile(file);
  const { sheet, head, rows } = await findTable(source, wishes);
  const columns = columnsOf(head, new Map(wishes.columns ?? []));
  const below = rows.filter((r) => r.row > head.last).slice(0, shownRows);
  const fit = fitOf(columns, below, source);
  const read = rosterReader(columns, source);
  return {
    kind: source.kind,
    text: source.text ?? null,
    sheets: source.sheets.map(({ name, hidden }) => ({ name, hidden })),
    titles: head.titles,
    columns: columns.columns.map((c) => ({ ...c, fit: fit.get(c.at) ?? null, shows: below.slice(0, 5).map((r) => cellText(r.cells[c.at]).slice(0, 60)) })),
    rows: below.flatMap((r) => read(r) ?? []),
    plan: {
      sheet,
      head: { first: head.first, last: head.last },
      columns: columns.columns.map((c) => [c.at, c.field] as const),
      fingerprint: await fingerprintOf(file),
    },
  };
}
