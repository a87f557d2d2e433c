import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../core/model/field-spec.ts';
import { MaskedNumber } from '../ui/masked.tsx';
import { sayEdit } from './sentences.ts';
import { say } from './words.ts';

interface Props {
  readonly text: string;
  /** Whose it is, for the button's name. */
  readonly of: string;
  readonly language: Language;
}

/** A number of which only the end is shown, until somebody asks for this one. */
export const Masked = ({ text, of, language }: Props): VNode => {
  const [shown, setShown] = useState(false);
  return (
    <span class="masked">
      {shown ? (
        <span>{text}</span>
      ) : (
        <MaskedNumber text={text} ends={say(language, 'endsWith')} />
      )}{' '}
      <button type="button" class="small" aria-label={sayEdit(language, say(language, shown ? 'hide' : 'show'), of)} onClick={() => setShown(!shown)}>
        {say(language, shown ? 'hide' : 'show')}
      </button>
    </span>
  );
};
