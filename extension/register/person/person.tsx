import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Known, Language } from '../../../core/model/field-spec.ts';
import { decidedFields, isFieldKey, type FieldKey } from '../../../core/model/fields.ts';
import { labelOf, specOf } from '../../../core/model/spec-of.ts';
import { CaseProblem } from '../../cases/problem.ts';
import { erasePerson } from '../../cases/store/erase-person.ts';
import { Ask } from '../ask.tsx';
import { places } from '../places.ts';
import { ProblemNote } from '../problem-note.tsx';
import { sayEdit } from '../sentences.ts';
import { say } from '../words.ts';
import { EditBox } from './edit-box.tsx';
import { fieldLabel } from './held-in-words.ts';
import { History, Value } from './history.tsx';
import { missingFields, sectionsOf } from './sections.ts';
import { setField, usePerson } from './use-person.ts';

interface Props {
  readonly id: string;
  readonly language: Language;
  onBack(): void;
}

/** What can be typed: lists are read from pages and files, conclusions are worked out. */
const isTyped = (field: string): field is FieldKey => isFieldKey(field) && specOf(field).kind !== 'list' && !decidedFields.has(field);

async function saveField(id: string, field: FieldKey, value: Known | null, language: Language): Promise<string> {
  const state = await setField(id, field, value);
  if (state === 'gone') throw new CaseProblem('gone');
  return state === 'listed' ? say(language, 'taken') : '';
}

/** All that is known of a person, to be edited field by field; how it came; and erasing it. */
export const PersonView = ({ id, language, onBack }: Props): VNode => {
  const { record, problem } = usePerson(id);
  const [editing, setEditing] = useState<FieldKey | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { facts } = record?.person ?? {};
  useEffect(() => heading.current?.focus(), [facts !== undefined]);
  const box = (field: FieldKey, value: Known | null): VNode => (
    <EditBox key={field} field={field} value={value} language={language} onSave={(next) => saveField(id, field, next, language)} onClose={() => setEditing(null)} />
  );
  return (
    <>
      <div class="acts">
        <button type="button" class="secondary" onClick={onBack}>
          {say(language, 'back')}
        </button>
      </div>
      <ProblemNote problem={problem} language={language} />
      {record !== null && facts !== undefined && (
        <>
          <h2 ref={heading} tabindex={-1}>
            {facts.name || say(language, 'noName')}
          </h2>
          {sectionsOf(facts).map(({ title, fields }) => (
            <section key={title?.zh ?? ''} aria-label={title?.[language] ?? say(language, 'facts')}>
              {title && <h3>{title[language]}</h3>}
              <dl class="facts">
                {fields.map(([field, held]) => (
                  <div key={field}>
                    <dt>{fieldLabel(field, language)}</dt>
                    <dd>
                      {editing === field && typeof held !== 'object' ? (
                        box(editing, held)
                      ) : (
                        <>
                          <span>
                            <Value field={field} held={held} language={language} />
                          </span>
                          {isTyped(field) && (
                            <button type="button" class="small" aria-label={sayEdit(language, say(language, 'edit'), fieldLabel(field, language))} onClick={() => setEditing(field)}>
                              {say(language, 'edit')}
                            </button>
                          )}
                        </>
                      )}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
          <label class="box">
            <span>{say(language, 'addField')}</span>
            <select value={editing !== null && (facts[editing] ?? null) === null ? editing : ''} onChange={(e) => setEditing(isTyped(e.currentTarget.value) ? e.currentTarget.value : null)}>
              <option value="">{say(language, 'choose')}</option>
              {missingFields(facts, isTyped).map((field) => (
                <option key={field} value={field}>
                  {labelOf(field, language)}
                </option>
              ))}
            </select>
          </label>
          {editing !== null && (facts[editing] ?? null) === null && box(editing, null)}
          <section aria-labelledby="history-name">
            <h3 id="history-name">{say(language, 'history')}</h3>
            <History entries={record.history} language={language} />
          </section>
          <Ask label={say(language, 'erasePerson')} ask={say(language, 'erasePersonAsk')} yes={say(language, 'erasePersonYes')} language={language} onYes={() => erasePerson(places, id).then(onBack)} />
        </>
      )}
    </>
  );
};
