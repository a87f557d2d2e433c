import { addListener, isConnected, removeListener } from './dom.ts';
import { mostRoots } from './places.ts';

export type Heard = readonly (readonly [type: string, handler: (event: Event) => void])[];

/** One observer and one set of handlers, for a document and the open roots in it. */
export interface Listening {
  start(): void;
  stop(): void;
  /** Listens in these roots too, as far as there is room, and no longer in those that are gone. */
  in(roots: readonly ShadowRoot[]): void;
  /** Whether a root has not been known of, though there would be room for it. */
  isNew(root: Node): boolean;
  /** Whether an event was heard before: some go through a root and the document around it, some end in the root. */
  wasHeard(event: Event): boolean;
}

const watchedAttributes = ['disabled', 'readonly', 'type', 'name', 'maxlength'];
const changes: MutationObserverInit = { childList: true, subtree: true, attributes: true, attributeFilter: watchedAttributes };

export function listening(document: Document, events: Heard, observer: MutationObserver): Listening {
  const roots = new Set<Node>();
  const heard = new WeakSet<Event>();
  let on = false;
  const enter = (root: Node): void => {
    for (const [type, handler] of events) addListener(root, type, handler, { capture: true, passive: true });
    observer.observe(root, changes);
  };
  const leave = (root: Node): void => {
    for (const [type, handler] of events) removeListener(root, type, handler, { capture: true });
  };
  return {
    start() {
      on = true;
      enter(document);
    },
    stop() {
      on = false;
      leave(document);
      for (const root of roots) leave(root);
      roots.clear();
      observer.disconnect();
    },
    in(more) {
      if (!on) return;
      for (const root of roots) {
        if (isConnected(root)) continue;
        leave(root);
        roots.delete(root);
      }
      for (const root of more) {
        if (roots.has(root) || roots.size >= mostRoots) continue;
        roots.add(root);
        enter(root);
      }
    },
    isNew: (root) => !roots.has(root) && roots.size < mostRoots,
    wasHeard(event) {
      if (roots.size === 0) return false;
      const was = heard.has(event);
      heard.add(event);
      return was;
    },
  };
}
