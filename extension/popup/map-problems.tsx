import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../../core/model/field-spec.ts';
import type { MapProblem } from '../../core/recognise/site-map/read-map.ts';
import { say, sayLine, sayProblems } from './words.ts';

interface Props {
  readonly problems: readonly MapProblem[];
  readonly language: Language;
  onClose(): void;
}

/** Why a file was not taken: what is wrong in which line, and what to do. */
export const MapProblems = ({ problems, language, onClose }: Props) => {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <div class="confirm" role="group" aria-labelledby="map-problems">
      <p id="map-problems" role="alert">
        {sayProblems(language, problems.length)}
      </p>
      <ol class="lines" tabindex={0} aria-labelledby="map-problems">
        {problems.map(({ line, says, todo }, i) => (
          <li key={i}>
            <b>{sayLine(language, line)}</b> {says[language]}
            {language === 'zh' ? '。' : '. '}
            {todo[language]}
          </li>
        ))}
      </ol>
      <button type="button" class="secondary" ref={back} onClick={onClose}>
        {say(language, 'close')}
      </button>
    </div>
  );
};
