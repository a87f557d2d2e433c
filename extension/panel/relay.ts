import type { Tell } from '../checks/request.ts';
import { sendMessage } from '../messages.ts';
import type { Origin } from '../sites/origin.ts';
import type { Gone, SeenForm } from './seen.ts';

interface Sender {
  readonly documentId?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** Tells the extension's own pages; no content script hears it. Where none is open nobody does, and that is no failure. */
export function tellPanels(kind: 'form', form: SeenForm): void;
export function tellPanels(kind: 'gone', frame: Gone): void;
export function tellPanels(kind: 'form' | 'gone', data: SeenForm | Gone): void {
  sendMessage(kind, data as never).catch(() => undefined);
}

/** Passes on what a content script's question carried, with where it came from as the browser says. */
export const tellOf =
  ({ documentId, frameId, tab }: Sender, origin: Origin): Tell =>
  ({ controls, circumstances }) => {
    if (tab?.id === undefined || frameId === undefined) return;
    const at: Gone = { tab: tab.id, frame: frameId, document: documentId ?? '' };
    if (controls.length === 0) tellPanels('gone', at);
    else tellPanels('form', { ...at, origin, controls, circumstances });
  };
