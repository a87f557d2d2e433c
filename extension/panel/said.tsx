import { createContext, type VNode } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Language } from '../../core/model/field-spec.ts';
import { MaskedNumber } from '../ui/masked.tsx';
import { parts } from './secrets.ts';
import { say } from './words.ts';

/** The numbers of the case that are not to be shown unasked. */
export const Secrets = createContext<readonly string[]>([]);

interface Props {
  readonly text: string;
  readonly language: Language;
}

const Masked = ({ text, language }: Props): VNode => (
  <span class="masked">
    <MaskedNumber text={text} ends={say(language, 'endsWith')} />
  </span>
);

/** Sentences in which numbers of people show only their end, until somebody asks for these. */
export const Said = ({ text, language }: Props): VNode => {
  const secrets = useContext(Secrets);
  const [shown, setShown] = useState(false);
  const pieces = parts(text, secrets);
  const hides = pieces.some((p) => p.hidden);
  if (!hides) return <>{text}</>;
  return (
    <>
      {pieces.map((p, i) => (p.hidden && !shown ? <Masked key={i} text={p.text} language={language} /> : <span key={i}>{p.text}</span>))}{' '}
      <button type="button" class="small" aria-pressed={shown} onClick={() => setShown(!shown)}>
        {say(language, shown ? 'hide' : 'reveal')}
      </button>
    </>
  );
};
