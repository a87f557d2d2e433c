import type { Box } from './geometry.ts';
import type { Reader } from './surroundings.ts';
import type { Work } from './frame.ts';

/** What one pass of reading has at hand. All reading is done before the first write of the pass. */
export interface Pass {
  readonly work: Work;
  readonly reader: Reader;
  /** The viewport without its scroll bars, in client px. */
  readonly bounds: Box;
  /** Where the layer's own origin lies: not at 0,0 only where there is no top layer and the page transforms itself. */
  readonly originX: number;
  readonly originY: number;
  /** Whether something of the page's lies over the middle of this element, such as a dialog. */
  covered(element: Element, box: Box): boolean;
}

/** Moves an element of the layer to client coordinates; an equal place is not written again. */
export function moveTo(element: HTMLElement, x: number, y: number, pass: Pass): void {
  const value = `translate(${Math.round(x - pass.originX)}px,${Math.round(y - pass.originY)}px)`;
  if (element.style.transform !== value) element.style.transform = value;
}

export function show(element: Element, shown: boolean): void {
  element.classList.toggle('off', !shown);
}
