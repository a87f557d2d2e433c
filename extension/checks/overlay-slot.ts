import type { Overlay, OverlayEvents } from '../../widgets/overlay/view.ts';

export type CreateOverlay = (document: Document, events: OverlayEvents) => Overlay;

/** In the world of the extension's scripts that no page sees; both scripts of a document share it. */
const SLOT = Symbol.for('wubao.overlay');
const world = globalThis as { [SLOT]?: CreateOverlay };

/** Said by the script that draws, once it is in the document. */
export const offerOverlay = (create: CreateOverlay): void => {
  world[SLOT] = create;
};

export const offeredOverlay = (): CreateOverlay | null => world[SLOT] ?? null;
