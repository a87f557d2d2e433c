import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../core/model/field-spec.ts';
import { vault } from '../places.ts';
import { ProblemNote } from '../problem-note.tsx';
import { useAct } from '../use-act.ts';
import { say } from '../words.ts';
import { isGiven, NewPassphrase, noPair } from './new-passphrase.tsx';

interface Props {
  readonly language: Language;
  refresh(): Promise<void>;
}

const Idle = ({ language }: { readonly language: Language }): VNode => {
  const [minutes, setMinutes] = useState('');
  const [said, setSaid] = useState(false);
  const { busy, problem, run } = useAct();
  useEffect(() => run(async () => setMinutes(String((await vault.settings()).idleMinutes))), []);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        run(async () => {
          const idleMinutes = Math.round(Number(minutes));
          setMinutes(String((await vault.changeSettings(Number.isFinite(idleMinutes) ? { idleMinutes } : {})).idleMinutes));
          setSaid(true);
        });
      }}
    >
      <label class="box">
        <span>{say(language, 'idle')}</span>
        <input type="number" min="1" max="480" value={minutes} onInput={(e) => setMinutes(e.currentTarget.value)} />
      </label>
      <div class="acts">
        <button type="submit" class="secondary" disabled={busy}>
          {say(language, 'save')}
        </button>
        <span role="status">{said ? say(language, 'saved') : ''}</span>
      </div>
      <ProblemNote problem={problem} language={language} />
    </form>
  );
};

const ChangePassphrase = ({ language }: { readonly language: Language }): VNode => {
  const [current, setCurrent] = useState('');
  const [pair, setPair] = useState(noPair);
  const [said, setSaid] = useState(false);
  const { busy, problem, run } = useAct();
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isGiven(pair) || current === '') return;
        run(async () => {
          setSaid(false);
          await vault.changePassphrase(current, pair.first);
          setCurrent('');
          setPair(noPair);
          setSaid(true);
        });
      }}
    >
      <h3>{say(language, 'changePassphrase')}</h3>
      <p class="note">{say(language, 'changeNote')}</p>
      <label class="box">
        <span>{say(language, 'current')}</span>
        <input type="password" autocomplete="current-password" value={current} onInput={(e) => setCurrent(e.currentTarget.value)} />
      </label>
      <NewPassphrase pair={pair} label={say(language, 'newPassphrase')} language={language} onPair={setPair} />
      <div class="acts">
        <button type="submit" class="secondary" disabled={busy || !isGiven(pair) || current === ''}>
          {say(language, busy ? 'working' : 'change')}
        </button>
        <span role="status">{said ? say(language, 'saved') : ''}</span>
      </div>
      <ProblemNote problem={problem} language={language} />
    </form>
  );
};

/** Typed, not clicked: nothing brings it back but a backup. */
const EraseAll = ({ language, refresh }: Props): VNode => {
  const [typed, setTyped] = useState('');
  const { busy, problem, run } = useAct();
  const sure = typed.trim().toLowerCase() === say(language, 'eraseAllWord');
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (sure) run(() => vault.eraseAll().then(refresh));
      }}
    >
      <h3>{say(language, 'eraseAll')}</h3>
      <p class="note">{say(language, 'eraseAllNote')}</p>
      <label class="box">
        <span>{say(language, 'eraseAllType')}</span>
        <input type="text" autocomplete="off" value={typed} onInput={(e) => setTyped(e.currentTarget.value)} />
      </label>
      <div class="acts">
        <button type="submit" class="danger" disabled={busy || !sure}>
          {say(language, 'eraseAll')}
        </button>
      </div>
      <ProblemNote problem={problem} language={language} />
    </form>
  );
};

/** All about the lock of an open register. */
export const LockSettings = (props: Props): VNode => (
  <div class="settings">
    <Idle language={props.language} />
    <ChangePassphrase language={props.language} />
    <EraseAll {...props} />
  </div>
);
