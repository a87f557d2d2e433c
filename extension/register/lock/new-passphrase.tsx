import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { Language } from '../../../core/model/field-spec.ts';
import { say } from '../words.ts';
import { strengthOf } from './strength.ts';

export interface Pair {
  readonly first: string;
  readonly second: string;
}

export const noPair: Pair = { first: '', second: '' };

/** Whether the pair may be taken. */
export const isGiven = ({ first, second }: Pair): boolean => first === second && strengthOf(first) !== 'weak';

interface Props {
  readonly pair: Pair;
  readonly label: string;
  readonly language: Language;
  onPair(pair: Pair): void;
}

/** A new passphrase, twice, with how strong it is. */
export const NewPassphrase = ({ pair, label, language, onPair }: Props): VNode => {
  const id = useId();
  const { first, second } = pair;
  return (
    <>
      <label class="box">
        <span>{label}</span>
        <input type="password" autocomplete="new-password" value={first} aria-describedby={id} onInput={(e) => onPair({ ...pair, first: e.currentTarget.value })} />
      </label>
      <p class="note" id={id} role="status">
        {first === '' ? '' : say(language, strengthOf(first))}
      </p>
      <label class="box">
        <span>{say(language, 'again')}</span>
        <input type="password" autocomplete="new-password" value={second} onInput={(e) => onPair({ ...pair, second: e.currentTarget.value })} />
      </label>
      <p class="note" role="status">
        {second !== '' && first !== second ? say(language, 'differs') : ''}
      </p>
    </>
  );
};
