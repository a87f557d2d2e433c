import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../../core/model/field-spec.ts';
import { vault } from '../places.ts';
import { ProblemNote } from '../problem-note.tsx';
import { useAct } from '../use-act.ts';
import { say } from '../words.ts';
import { isGiven, NewPassphrase, noPair } from './new-passphrase.tsx';

interface Props {
  readonly vanished: boolean;
  readonly language: Language;
  onCode(code: string): void;
}

/** What the register is for, in three lines, and its first passphrase. */
export const Create = ({ vanished, language, onCode }: Props): VNode => {
  const [pair, setPair] = useState(noPair);
  const { busy, problem, run } = useAct();
  return (
    <form
      class="gate"
      onSubmit={(event) => {
        event.preventDefault();
        if (isGiven(pair)) run(async () => onCode(await vault.create(pair.first)));
      }}
    >
      <h2>{say(language, 'setUp')}</h2>
      {vanished && <p class="warn">{say(language, 'vanished')}</p>}
      <ul>
        {(['whatFor1', 'whatFor2', 'whatFor3'] as const).map((key) => (
          <li key={key}>{say(language, key)}</li>
        ))}
      </ul>
      <NewPassphrase pair={pair} label={say(language, 'passphrase')} language={language} onPair={setPair} />
      <button type="submit" class="primary" disabled={busy || !isGiven(pair)}>
        {say(language, busy ? 'working' : 'create')}
      </button>
      <ProblemNote problem={problem} language={language} />
    </form>
  );
};
