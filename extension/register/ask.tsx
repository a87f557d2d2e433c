import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/model/field-spec.ts';
import { ProblemNote } from './problem-note.tsx';
import { useAct } from './use-act.ts';
import { say } from './words.ts';

interface Props {
  readonly label: string;
  readonly ask: string;
  readonly yes: string;
  readonly language: Language;
  onYes(): Promise<void>;
}

/** What erases is asked once more in the same place. The focus goes to the way back, never to what erases. */
export const Ask = ({ label, ask, yes, language, onYes }: Props): VNode => {
  const [asked, setAsked] = useState(false);
  const { busy, problem, run } = useAct();
  const id = useId();
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked) cancel.current?.focus();
  }, [asked]);
  if (!asked)
    return (
      <div class="acts">
        <button type="button" class="secondary" onClick={() => setAsked(true)}>
          {label}
        </button>
      </div>
    );
  return (
    <div class="confirm" role="group" aria-labelledby={id}>
      <p id={id}>{ask}</p>
      <div class="acts">
        <button type="button" class="danger" disabled={busy} onClick={() => run(onYes)}>
          {yes}
        </button>
        <button type="button" class="secondary" ref={cancel} onClick={() => setAsked(false)}>
          {say(language, 'cancel')}
        </button>
      </div>
      <ProblemNote problem={problem} language={language} />
    </div>
  );
};
