import type { Known } from '../model/field-spec.ts';
import type { Facts } from '../model/fields.ts';
import { isFormField, type FormField } from '../model/form-fields.ts';
import { readout, type ControlDescription } from './description.ts';
import { nameControl, type Named } from './name-controls.ts';
import { readValue } from './read-value.ts';
import { readSections } from './sections.ts';

/** What a page tells of a list of people, as plain data. */
export interface ListDescription {
  /** The heads over each column, the outermost first: a merged head stands over several. */
  readonly heads: readonly (readonly string[])[];
  /** Legends, captions and headings above it, the outermost first. */
  readonly sections: readonly string[];
}

/** A column, named as a control would be; `ref` counts from the left. */
export type NamedColumn = Named;

const columnOf = ({ heads, sections }: ListDescription, at: number): ControlDescription => {
  const over = heads[at] ?? [];
  return readout(at, over.at(-1) ?? '', [...sections, ...over.slice(0, -1)], '');
};

/** Names the columns of a list. Where two are the same field of the same person, nobody knows which is meant: neither is named. */
export function nameColumns(list: ListDescription): readonly NamedColumn[] {
  const named = list.heads.map((_, at) => {
    const column = columnOf(list, at);
    return nameControl(column, readSections(column.sections).party, 'case');
  });
  const said = (n: Named): string => `${n.field} ${n.whose}`;
  return named.map((n) => (n.field !== null && named.some((o) => o !== n && said(o) === said(n)) ? { ...n, field: null, sure: 0, because: [...n.because, 'twice'] } : n));
}

export interface RowFacts {
  readonly facts: Facts;
  /** Columns whose cell holds something that can't be read; in `facts` they are unknown. */
  readonly unreadable: readonly number[];
}

/** What reads a row as a case, as far as its columns are fields of the recipient. */
export function rowReader(list: ListDescription, columns: readonly NamedColumn[]): (cells: readonly string[]) => RowFacts {
  const used = columns.flatMap(({ ref, field, whose }) => (field !== null && whose === 'self' && isFormField(field) ? [{ ref, field, column: columnOf(list, ref) }] : []));
  return (cells) => {
    const facts: Partial<Record<FormField, Known | null>> = {};
    const unreadable: number[] = [];
    for (const { ref, field, column } of used) {
      const { value, problem } = readValue(field, { ...column, value: cells[ref] ?? '' });
      facts[field] = value;
      if (problem) unreadable.push(ref);
    }
    return { facts: facts as Facts, unreadable };
  };
}
