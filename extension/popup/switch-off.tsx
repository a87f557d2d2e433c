import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/model/field-spec.ts';
import type { Origin } from '../sites/origin.ts';
import { disable } from './desk.ts';
import { say } from './words.ts';

interface Props {
  readonly origin: Origin;
  readonly language: Language;
}

/** Switching off, asked once more in the same place. The focus goes to the way back, never to what erases. */
export const SwitchOff = ({ origin, language }: Props) => {
  const [step, setStep] = useState<'idle' | 'asked' | 'failed'>('idle');
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
          {say(language, 'disable')}
        </button>
        {step === 'failed' && (
          <p class="note" role="alert">
            {say(language, 'failed')}
          </p>
        )}
      </>
    );
  return (
    <div class="confirm" role="group" aria-labelledby="disable-ask">
      <p id="disable-ask">{say(language, 'disableAsk')}</p>
      <div class="row">
        <button type="button" class="danger" onClick={() => void disable(origin).catch(() => setStep('failed'))}>
          {say(language, 'disableYes')}
        </button>
        <button type="button" class="secondary" ref={cancel} onClick={() => setStep('idle')}>
          {say(language, 'disableNo')}
        </button>
      </div>
    </div>
  );
};
