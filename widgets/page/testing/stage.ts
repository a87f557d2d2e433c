import { onTestFinished } from 'vitest';
import type { ControlDescription } from '../../../core/recognise/description.ts';

export interface Stage {
  readonly document: Document;
  readonly view: Window & typeof globalThis;
  /** By id; fails loudly when there is none. */
  get<E extends HTMLElement = HTMLInputElement>(id: string): E;
}

/** Writes markup into a frame of its own, which goes with the test. Without a doctype it is in quirks mode, as most portals are. */
export function stage(markup: string): Stage {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:900px;height:500px';
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  const doc = frame.contentDocument;
  if (!view || !doc) throw new Error('the frame has no document');
  doc.open();
  doc.write(markup);
  doc.close();
  const find = (id: string): Element | null => Document.prototype.getElementById.call(doc, id);
  return {
    document: doc,
    view,
    get<E extends HTMLElement>(id: string): E {
      const e = find(id);
      if (!e) throw new Error(`no element ${id}`);
      return e as E;
    },
  };
}

/** Two frames later: the page and its watcher have both done what they put off. */
export const settled = async (): Promise<void> => {
  for (let i = 0; i < 3; i++) await new Promise((done) => requestAnimationFrame(done));
};

export const labelsOf = (c: ControlDescription | undefined): readonly string[] => (c ? c.labels.map((l) => `${l.place}:${l.text}`) : []);
