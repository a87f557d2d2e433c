import { originOf } from './sites/origin.ts';

interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** Where our content script runs; null where the sender is not one of its frames. */
export const frameOf = (sender: Sender, ownId: string, ownAddress: string): { readonly tab: number; readonly frame: number } | null => {
  const { id, url, frameId, tab } = sender;
  if (id !== ownId || isOwnPage(sender, ownId, ownAddress) || url === undefined) return null;
  if (tab?.id === undefined || tab.id < 0 || frameId === undefined || frameId < 0) return null;
  return { tab: tab.id, frame: frameId };
};

/** The site whose document speaks: an empty frame has its parent's. Null where the browser doesn't say, or it is none. */
export const originOfSender = ({ origin, url }: Sender & { readonly origin?: string | undefined }): string | null => originOf(origin ?? url ?? '');

/** Whether one of the extension's own pages speaks, and not a content script, which shares its process with a page. */
export const isOwnPage = ({ id, url }: Sender, ownId: string, ownAddress: string): boolean =>
  id === ownId && url !== undefined && url.startsWith(ownAddress);
