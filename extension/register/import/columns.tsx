import type { VNode } from 'preact';
import type { Language } from '../../../core/model/field-spec.ts';
import type { FormField } from '../../../core/model/form-fields.ts';
import { labelOf } from '../../../core/model/spec-of.ts';
import { columnLetters } from '../../../core/roster/cell.ts';
import { rosterFields } from '../../../core/roster/export/roster-sheet.ts';
import { whyInWords } from '../../../core/roster/head/columns.ts';
import type { ColumnSeen } from '../../files/look.ts';
import { sayEdit, sayFit } from '../sentences.ts';
import { say } from '../words.ts';

interface Props {
  readonly columns: readonly ColumnSeen[];
  readonly language: Language;
  readonly busy: boolean;
  onColumn(at: number, field: FormField | null): void;
}

/** Numbers of people stay hidden here too: the last characters tell which column it is. */
const shown = (texts: readonly string[]): string =>
  texts
    .filter((text) => text !== '')
    .slice(0, 2)
    .map((text) => text.replace(/\d{11,}(?=[\dXx]{4})/g, (digits) => '*'.repeat(digits.length)))
    .join(' · ');

/** What each column is taken for and why; changed by a choice. */
export const ColumnsTable = ({ columns, language, busy, onColumn }: Props): VNode => (
  <div class="scroll" tabindex={0} role="region" aria-label={say(language, 'columns')}>
    <table class="columns">
      <thead>
        <tr>
          <th scope="col">{say(language, 'column')}</th>
          <th scope="col">{say(language, 'meant')}</th>
          <th scope="col">{say(language, 'sureness')}</th>
          <th scope="col">{say(language, 'shows')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ at, head, field, why, fit, shows }) => (
          <tr key={at}>
            <th scope="row">
              <span class="note">{columnLetters(at)}</span> {head}
            </th>
            <td>
              <select
                value={field ?? ''}
                disabled={busy}
                aria-label={sayEdit(language, say(language, 'meant'), `${columnLetters(at)} ${head}`)}
                onChange={(e) => onColumn(at, rosterFields.find((f) => f === e.currentTarget.value) ?? null)}
              >
                <option value="">{say(language, 'notImported')}</option>
                {rosterFields.map((f) => (
                  <option key={f} value={f}>
                    {labelOf(f, language)}
                  </option>
                ))}
              </select>
            </td>
            <td class={fit && fit.read < fit.filled ? 'warn' : 'note'}>
              {whyInWords[why][language]}
              {fit && ` · ${sayFit(language, fit.filled, fit.read)}`}
            </td>
            <td class="note">{shown(shows)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
