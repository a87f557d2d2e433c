import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { plainYuan } from '../../../core/format/money.ts';
import type { FieldSpec, Known, Language } from '../../../core/model/field-spec.ts';
import type { FieldKey } from '../../../core/model/fields.ts';
import { codesOf, labelOf, specOf } from '../../../core/model/spec-of.ts';
import { valueInWords } from '../../../core/model/value-in-words.ts';
import { ProblemNote } from '../problem-note.tsx';
import { useAct } from '../use-act.ts';
import { say } from '../words.ts';
import { readTyped } from './read-typed.ts';

interface Props {
  readonly field: FieldKey;
  readonly value: Known | null;
  readonly language: Language;
  /** @returns what kept it from being saved; empty when it was */
  onSave(value: Known | null): Promise<string>;
  onClose(): void;
}

const written = (spec: FieldSpec, value: Known | null): string => (value === null ? '' : spec.kind === 'money' ? plainYuan(Number(value)) : String(value));

/** A value in its field's own kind of box: a choice, a day, or what is typed; what can't be read is said beside it. */
export const EditBox = ({ field, value, language, onSave, onClose }: Props): VNode => {
  const spec = specOf(field);
  const [text, setText] = useState(written(spec, value));
  const [refusal, setRefusal] = useState('');
  const box = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const id = useId();
  const { busy, problem, run } = useAct();
  useEffect(() => box.current?.focus(), []);
  const codes = codesOf(spec);
  const typed = readTyped(field, text, language);
  const shared = { ref: box, value: text, 'aria-label': labelOf(field, language), 'aria-describedby': id };
  const unit = 'unit' in spec ? spec.unit[language] : '';
  return (
    <form
      class="edit"
      onSubmit={(event) => {
        event.preventDefault();
        const { value: next } = typed;
        if (next === undefined) return setRefusal(typed.says);
        run(async () => {
          const why = await onSave(next);
          setRefusal(why);
          if (why === '') onClose();
        });
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {codes.length > 0 ? (
        <select {...shared} onChange={(e) => setText(e.currentTarget.value)}>
          <option value="">{say(language, 'choose')}</option>
          {codes.map((code) => (
            <option key={String(code)} value={String(code)}>
              {valueInWords(spec, code, language)}
            </option>
          ))}
        </select>
      ) : (
        <input {...shared} type="text" autocomplete="off" {...(spec.kind === 'date' ? { placeholder: '2019-05-04' } : {})} onInput={(e) => setText(e.currentTarget.value)} />
      )}
      {unit !== '' && <span class="note">{unit}</span>}
      <button type="submit" class="secondary" disabled={busy}>
        {say(language, 'save')}
      </button>
      <button type="button" class="quiet" onClick={onClose}>
        {say(language, 'cancel')}
      </button>
      <p class="warn" id={id} role="status">
        {refusal || typed.says}
      </p>
      <ProblemNote problem={problem} language={language} />
    </form>
  );
};
