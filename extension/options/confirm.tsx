import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/model/field-spec.ts';
import { say } from './words.ts';

interface Props {
  readonly label: string;
  readonly ask: string;
  readonly yes: string;
  readonly language: Language;
  onYes(): Promise<unknown>;
}

/** What erases is asked once more in the same place. The focus goes to the way back, never to what erases. */
export const Confirm = ({ label, ask, yes, language, onYes }: Props) => {
  const [step, setStep] = useState<'idle' | 'asked' | 'failed'>('idle');
  const id = useId();
  const cancel = useRef<HTMLButtonElement>(null);
  const begin = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (step === 'asked') cancel.current?.focus();
    else if (wasAsked.current) begin.current?.focus();
    wasAsked.current = step === 'asked';
  }, [step]);
  if (step !== 'asked')
    return (
      <>
        <button type="button" class="secondary" ref={begin} onClick={() => setStep('asked')}>
          {label}
        </button>
        {step === 'failed' && (
          <p class="note" role="alert">
            {say(language, 'failed')}
          </p>
        )}
      </>
    );
  return (
    <div class="confirm" role="group" aria-labelledby={id}>
      <p id={id}>{ask}</p>
      <div class="row">
        <button
          type="button"
          class="danger"
          onClick={() =>
            void onYes().then(
              () => setStep('idle'),
              () => setStep('failed'),
            )
          }
        >
          {yes}
        </button>
        <button type="button" class="secondary" ref={cancel} onClick={() => setStep('idle')}>
          {say(language, 'cancel')}
        </button>
      </div>
    </div>
  );
};
