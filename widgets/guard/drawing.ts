import type { Overlay, OverlayEvents, OverlayView } from '../overlay/view.ts';

/** Opens the overlay over a document; its code may have to be brought first. */
export type OpenOverlay = (document: Document, events: OverlayEvents) => Overlay | Promise<Overlay>;

/** The overlay of a document, opened when there is first something to draw. */
export interface Drawing {
  /** Draws this view; only the last one counts when the overlay opens. */
  render(view: OverlayView): void;
  /** Does something with the overlay as soon as it is open; nothing where it was never asked to draw. */
  then(act: (overlay: Overlay) => void): void;
  /** Whether it is open: what is asked of it is seen. */
  isOpen(): boolean;
  /** Takes everything from the page; drawing again opens it anew. */
  close(): void;
}

export function drawOver(document: Document, open: OpenOverlay, events: OverlayEvents): Drawing {
  let overlay: Overlay | null = null;
  let opening: object | null = null;
  let waiting: ((overlay: Overlay) => void)[] = [];
  let latest: OverlayView | null = null;

  const begin = async (): Promise<void> => {
    const mine = {};
    opening = mine;
    try {
      const opened = await open(document, events);
      if (opening !== mine) return opened.destroy();
      overlay = opened;
      if (latest) overlay.render(latest);
      for (const act of waiting) act(overlay);
    } catch {
      // nobody brings it: what is drawn next asks again
      if (opening !== mine) return;
    }
    opening = null;
    waiting = [];
  };

  return {
    render(view) {
      latest = view;
      if (overlay) overlay.render(view);
      else if (!opening) void begin();
    },
    then(act) {
      if (overlay) act(overlay);
      else if (opening) waiting.push(act);
    },
    isOpen: () => overlay !== null,
    close() {
      overlay?.destroy();
      overlay = null;
      opening = null;
      waiting = [];
      latest = null;
    },
  };
}
