import type { VNode } from 'preact';
import type { Language } from '../../../core/model/field-spec.ts';
import type { Held } from '../../../core/model/fields.ts';
import type { Entry } from '../../cases/store/entry.ts';
import type { Source } from '../../cases/store/person.ts';
import { isSecret } from '../../ui/mask.ts';
import { Masked } from '../masked.tsx';
import { minuteOfInstant } from '../today.ts';
import { say } from '../words.ts';
import { isFieldKey } from '../../../core/model/fields.ts';
import { fieldLabel, heldInWords } from './held-in-words.ts';

export function sourceInWords({ kind, name }: Source, language: Language): string {
  if (kind === 'clerk') return say(language, 'byClerk');
  return kind === 'merge' ? say(language, 'byMerge') : name;
}

/** A value, hidden where it is a number by which somebody can be found. */
export const Value = ({ field, held, language }: { readonly field: string; readonly held: Held | null; readonly language: Language }): VNode => {
  if (held === null) return <span class="note">{say(language, 'unknown')}</span>;
  const text = heldInWords(field, held, language);
  return isFieldKey(field) && isSecret(field) ? <Masked text={text} of={fieldLabel(field, language)} language={language} /> : <>{text}</>;
};

/** What changed, when and from where; newest first. */
export const History = ({ entries, language }: { readonly entries: readonly Entry[]; readonly language: Language }): VNode => (
  <ol class="history">
    {entries.map(({ id, time, source, changes }) => (
      <li key={id}>
        <p class="note">
          <time dateTime={time}>{minuteOfInstant(time)}</time> · {sourceInWords(source, language)}
        </p>
        {changes.length === 0 ? (
          <p>{say(language, 'began')}</p>
        ) : (
          changes.map(({ field, before, after }) => (
            <p key={field}>
              <span class="label">{fieldLabel(field, language)}</span> <Value field={field} held={before} language={language} /> → <Value field={field} held={after} language={language} />
            </p>
          ))
        )}
      </li>
    ))}
  </ol>
);
