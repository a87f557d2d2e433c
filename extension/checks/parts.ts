import type { startGuard } from '../../widgets/guard/guard.ts';
import type { Overlay, OverlayEvents } from '../../widgets/overlay/view.ts';

/** The scripts that are brought into a document when it has a use for them: what guards a form, and what draws. */
export interface Parts {
  readonly guard: typeof startGuard;
  readonly overlay: (document: Document, events: OverlayEvents) => Overlay;
}

export type PartName = keyof Parts;

export const isPartName = (value: unknown): value is PartName => value === 'guard' || value === 'overlay';

/** In the world of the extension's scripts that no page sees; all scripts of a document share it. */
const SLOT = Symbol.for('wubao.parts');
const world = globalThis as { [SLOT]?: Partial<Parts> };

/** Said by a part, once it is in the document. */
export const offerPart = <K extends PartName>(name: K, part: Parts[K]): void => {
  world[SLOT] = { ...world[SLOT], [name]: part };
};

export const offeredPart = <K extends PartName>(name: K): Parts[K] | undefined => world[SLOT]?.[name];
