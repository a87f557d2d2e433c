import type { Language } from '../../core/model/field-spec.ts';
import { hostOf, type Origin } from '../sites/origin.ts';
import { say } from './words.ts';

interface Props {
  readonly origin: Origin;
  readonly on: boolean;
  readonly language: Language;
}

/** Which site, and whether it is on: said in words, the dot only repeats it. */
export const SiteHead = ({ origin, on, language }: Props) => (
  <div class="site">
    <h2 dir="ltr">{hostOf(origin)}</h2>
    <span class={on ? 'switch on' : 'switch'}>{say(language, on ? 'on' : 'off')}</span>
  </div>
);
