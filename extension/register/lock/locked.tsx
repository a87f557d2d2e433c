import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../core/model/field-spec.ts';
import { CaseProblem } from '../../cases/problem.ts';
import { vault } from '../places.ts';
import { ProblemNote } from '../problem-note.tsx';
import { sayWait } from '../sentences.ts';
import { useAct } from '../use-act.ts';
import { say } from '../words.ts';
import { isGiven, NewPassphrase, noPair } from './new-passphrase.tsx';

interface Props {
  /** Seconds until a passphrase is taken. */
  readonly wait: number;
  readonly language: Language;
  onOpen(): Promise<void>;
}

/** Seconds that are left, counted down. */
function useSecondsLeft(wait: number): number {
  const [left, setLeft] = useState(wait);
  useEffect(() => {
    const end = Date.now() + wait * 1000;
    const count = (): void => setLeft(Math.max(0, Math.ceil((end - Date.now()) / 1000)));
    count();
    const timer = setInterval(count, 500);
    return () => clearInterval(timer);
  }, [wait]);
  return left;
}

const Recover = ({ language, onOpen }: Omit<Props, 'wait'>): VNode => {
  const [code, setCode] = useState('');
  const [pair, setPair] = useState(noPair);
  const { busy, problem, run } = useAct();
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (isGiven(pair) && code.trim() !== '') run(() => vault.recover(code, pair.first).then(onOpen));
      }}
    >
      <label class="box">
        <span>{say(language, 'code')}</span>
        <input type="text" autocomplete="off" spellcheck={false} value={code} onInput={(e) => setCode(e.currentTarget.value)} />
      </label>
      <NewPassphrase pair={pair} label={say(language, 'newPassphrase')} language={language} onPair={setPair} />
      <button type="submit" class="primary" disabled={busy || !isGiven(pair) || code.trim() === ''}>
        {say(language, busy ? 'working' : 'recover')}
      </button>
      <ProblemNote problem={problem} language={language} />
    </form>
  );
};

/** The closed door: the passphrase, or the recovery code. */
export const Locked = ({ wait, language, onOpen }: Props): VNode => {
  const [passphrase, setPassphrase] = useState('');
  const { busy, problem, run } = useAct();
  const left = useSecondsLeft(Math.max(wait, problem instanceof CaseProblem ? problem.wait : 0));
  return (
    <div class="gate">
      <h2>{say(language, 'lockedTitle')}</h2>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (passphrase !== '')
            run(async () => {
              setPassphrase('');
              await vault.unlock(passphrase);
              await onOpen();
            });
        }}
      >
        <label class="box">
          <span>{say(language, 'passphrase')}</span>
          <input type="password" autocomplete="current-password" value={passphrase} onInput={(e) => setPassphrase(e.currentTarget.value)} />
        </label>
        <button type="submit" class="primary" disabled={busy || left > 0 || passphrase === ''}>
          {say(language, busy ? 'working' : 'unlock')}
        </button>
        <ProblemNote problem={problem} language={language} />
        <p class="note">{left > 0 ? sayWait(language, left) : ''}</p>
      </form>
      <details>
        <summary>{say(language, 'forgot')}</summary>
        <Recover language={language} onOpen={onOpen} />
      </details>
    </div>
  );
};
