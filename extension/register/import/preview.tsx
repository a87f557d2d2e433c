import type { VNode } from 'preact';
import type { Language } from '../../../core/model/field-spec.ts';
import type { FormField } from '../../../core/model/form-fields.ts';
import type { Sight } from '../../files/look.ts';
import { fieldLabel } from '../person/held-in-words.ts';
import { Value } from '../person/history.tsx';
import { say } from '../words.ts';
import { ColumnsTable } from './columns.tsx';
import { Problems } from './problems.tsx';

interface Props {
  readonly sight: Sight;
  readonly busy: boolean;
  readonly language: Language;
  onColumn(at: number, field: FormField | null): void;
}

const shownRows = 5;

/** How the file will be read: its columns, its first people, and what can't be read in them. */
export const Preview = ({ sight, busy, language, onColumn }: Props): VNode => {
  const cases = sight.rows.flatMap((row) => ('case' in row ? [row.case] : []));
  const problems = cases.flatMap((c) => c.problems);
  const fields = sight.columns.flatMap(({ field }) => (field === null ? [] : [field]));
  return (
    <>
      <h3>{say(language, 'columns')}</h3>
      <ColumnsTable columns={sight.columns} language={language} busy={busy} onColumn={onColumn} />
      <h3>{say(language, 'firstRows')}</h3>
      <div class="scroll" tabindex={0} role="region" aria-label={say(language, 'firstRows')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(language, 'row')}</th>
              {fields.map((field) => (
                <th key={field} scope="col">
                  {fieldLabel(field, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cases.slice(0, shownRows).map(({ row, facts }) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                {fields.map((field) => (
                  <td key={field}>
                    <Value field={field} held={facts[field] ?? null} language={language} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3>{say(language, 'problems')}</h3>
      {problems.length === 0 ? <p class="note">{say(language, 'noProblems')}</p> : <Problems problems={problems} language={language} />}
    </>
  );
};
