import { blankForm } from '../../model/blank.ts';
import type { Known } from '../../model/field-spec.ts';
import type { FieldKey, ListKey, ValueKey } from '../../model/fields.ts';
import type { Line, Row, Table } from '../document.ts';
import type { Filler } from '../fill.ts';
import { cell, headCell, joined, line, textLine, w } from '../line.ts';

/** A row of a list, each thing known of it with its label. */
function rowLine(fill: Filler, key: ListKey, index: number, columns: readonly string[]): Line {
  const known = columns.filter((of) => fill.knownIn(key, index, of) !== null);
  if (known.length === 0) return line(`（${index + 1}）未填`, `(${index + 1}) nothing said`);
  const parts = known.map((of) => {
    const { label } = fill.column(key, of);
    return line(`${label.zh} {value}`, `${label.en}: {value}`, { value: fill.in(key, index, of) });
  });
  return line(`（${index + 1}）{parts}`, `(${index + 1}) {parts}`, { parts: joined(w('，', ', '), parts) });
}

function listLines(fill: Filler, key: ListKey, columns: readonly string[]): readonly Line[] {
  const rows = fill.rows(key).map((_: Readonly<Record<string, Known | null | undefined>>, i) => rowLine(fill, key, i, columns));
  return rows.length === 0 ? [textLine(w('无', 'none'))] : [...rows, ...(fill.complete(key) ? [] : [textLine(w('（名单可能不全）', '(there may be more)'))])];
}

/** All that is known of the case, in the sections of the catalogue: a table a section that has anything. */
export function knownTables(fill: Filler): readonly Table[] {
  return blankForm('case').sections.flatMap(({ label, fields }): Table[] => {
    const rows = fields.flatMap((field): Row[] => {
      const key = field.key as FieldKey;
      const name = headCell(field.label.zh, field.label.en);
      if (field.kind === 'list') return fill.rows(key as ListKey).length === 0 && !fill.complete(key as ListKey) ? [] : [[name, cell(listLines(fill, key as ListKey, field.columns.map((c) => c.key)))]];
      return fill.known(key) === null ? [] : [[name, cell(fill.value(key as ValueKey))]];
    });
    return rows.length === 0 ? [] : [{ k: 'table', title: label, columns: [4, 12], head: null, rows, law: [] }];
  });
}
