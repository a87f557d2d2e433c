import type { Host } from './host.ts';

/** How long a clerk must have been able to see a button before it does anything to her form, in ms. */
const SEEN_MS = 500;

/**
 * Answers clicks only of a person. Plain clicks need a trusted event; careful ones, which change or send the form,
 * also need that she saw and hit the very button: it was drawn long enough, pressed and released on it, nothing lies
 * over it, and the host is where it belongs. Otherwise nothing happens.
 */
export interface Trust {
  onClick(button: HTMLElement, act: (byKey: boolean) => void): void;
  onCarefulClick(button: HTMLElement, act: () => void): void;
  /** The button appeared, moved or says something else: she has to see it anew. */
  unsee(button: HTMLElement): void;
}

export function createTrust(document: Document, host: Host): Trust {
  const seenSince = new WeakMap<HTMLElement, number>();
  const { performance } = document.defaultView!;
  let pressed: Element | null = null;

  host.root.addEventListener(
    'pointerdown',
    (event) => {
      pressed = event.isTrusted ? ((event.target as Element | null)?.closest('button') ?? null) : null;
    },
    true,
  );

  const hits = (button: HTMLElement, x: number, y: number): boolean => {
    if (document.elementFromPoint(x, y) !== host.element) return false;
    const inside = host.root.elementFromPoint(x, y);
    return inside !== null && button.contains(inside);
  };

  return {
    onClick(button, act) {
      button.addEventListener('click', (event) => {
        if (event.isTrusted) act(event.detail === 0);
      });
    },
    onCarefulClick(button, act) {
      seenSince.set(button, performance.now());
      button.addEventListener('click', (event) => {
        if (!event.isTrusted || !host.onTop()) return;
        if (performance.now() - (seenSince.get(button) ?? Infinity) < SEEN_MS) return;
        if (event.detail === 0) {
          // by key: nothing was pressed, so the middle of the button stands for the point
          const { left, top, width, height } = button.getBoundingClientRect();
          if (hits(button, left + width / 2, top + height / 2)) act();
          return;
        }
        const began = pressed;
        pressed = null;
        if (began === button && hits(button, event.clientX, event.clientY)) act();
      });
    },
    unsee(button) {
      seenSince.set(button, performance.now());
    },
  };
}
