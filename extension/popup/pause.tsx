import type { Language } from '../../core/model/field-spec.ts';
import type { Origin } from '../sites/origin.ts';
import { pause as rest, resume } from './desk.ts';
import { say } from './words.ts';

interface Props {
  readonly origin: Origin;
  readonly pause: number;
  readonly language: Language;
}

/** Leaves the site alone for an hour, or begins again. One button, so the focus stays where it is. */
export const Pause = ({ origin, pause, language }: Props) => (
  <button type="button" class="secondary" onClick={() => void (pause > 0 ? resume : rest)(origin)}>
    {say(language, pause > 0 ? 'resume' : 'pause')}
  </button>
);
