import type { VNode } from 'preact';
import { endOf, mask } from './mask.ts';

/** A number of which only the end is seen and read out. `ends`: how its end is announced. */
export const MaskedNumber = ({ text, ends }: { readonly text: string; readonly ends: string }): VNode => (
  <>
    <span aria-hidden="true">{mask(text)}</span>
    <span class="unseen">
      {ends} {endOf(text)}
    </span>
  </>
);
