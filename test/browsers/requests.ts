import { Wire } from './wire.ts';

export interface MadeRequest {
  readonly url: string;
  /** What made it: the extension (its worker, its pages, its scripts in a page) or the page itself. */
  readonly by: 'extension' | 'page';
  /** The page, frame or worker that it was made in. */
  readonly from: string;
}

export interface RequestLog {
  /** Every request so far that left for a network, the first first. What an extension loads of itself is none. */
  readonly requests: readonly MadeRequest[];
  /** Those that the extension made, and those of anybody that went elsewhere than these origins. */
  unexpected(...origins: readonly string[]): readonly MadeRequest[];
  close(): void;
}

interface CallStack {
  readonly callFrames: readonly { readonly url: string }[];
  readonly parent?: CallStack;
}

interface WillBeSent {
  readonly requestId: string;
  readonly documentURL: string;
  readonly request: { readonly url: string };
  readonly initiator: { readonly url?: string; readonly stack?: CallStack };
}

interface Attached {
  readonly sessionId: string;
  readonly targetInfo: { readonly type: string; readonly url: string };
}

const isOfExtension = (url: string | undefined): boolean => url?.startsWith('chrome-extension://') ?? false;
const leavesForNetwork = (url: string): boolean => /^(?:https?|wss?|ftp):/.test(url);

function* scripts(stack: CallStack | undefined): Generator<string> {
  for (let at = stack; at; at = at.parent) for (const frame of at.callFrames) yield frame.url;
}

const madeByExtension = (event: WillBeSent): boolean =>
  isOfExtension(event.documentURL) || isOfExtension(event.initiator.url) || [...scripts(event.initiator.stack)].some(isOfExtension);

/**
 * Listens to the network of everything that runs in the browser, from each target's first instruction on: pages,
 * frames in processes of their own, workers, the extension's worker and pages.
 * @param debuggerUrl what `openChromium` says
 */
export async function recordRequests(debuggerUrl: string): Promise<RequestLog> {
  const wire = await Wire.open(debuggerUrl);
  const requests: MadeRequest[] = [];
  const targets = new Map<string, Attached['targetInfo']>();
  // A new target waits until it is listened to, or its first requests would be missed.
  const attachTo = (sessionId?: string): Promise<unknown> =>
    wire.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }, sessionId);

  const listen = async ({ sessionId, targetInfo }: Attached): Promise<void> => {
    targets.set(sessionId, targetInfo);
    const tell = (method: string, params: object = {}): Promise<unknown> => wire.send(method, params, sessionId);
    // A target may be gone before it is asked, and not every kind knows every command.
    await Promise.allSettled([
      tell('Network.enable'),
      tell('Debugger.enable'),
      tell('Debugger.setAsyncCallStackDepth', { maxDepth: 16 }),
      tell('Debugger.setSkipAllPauses', { skip: true }),
      attachTo(sessionId),
    ]);
    await tell('Runtime.runIfWaitingForDebugger').catch(() => undefined);
  };

  // A worker is met twice: as the browser's and as its page's. A redirect keeps the id.
  const noted = new Set<string>();
  const note = (id: string, url: string, byExtension: boolean, from: string): void => {
    if (!leavesForNetwork(url) || noted.has(`${id} ${url}`)) return;
    noted.add(`${id} ${url}`);
    requests.push({ url, by: byExtension ? 'extension' : 'page', from });
  };
  const targetUrl = (sessionId: string | undefined): string => targets.get(sessionId ?? '')?.url ?? '';
  const attaching: Promise<void>[] = [];
  wire.on<Attached>('Target.attachedToTarget', (attached) => attaching.push(listen(attached)));
  wire.on<WillBeSent>('Network.requestWillBeSent', (event, sessionId) => {
    const from = targetUrl(sessionId);
    note(event.requestId, event.request.url, madeByExtension(event) || isOfExtension(from), event.documentURL || from);
  });
  wire.on<{ requestId: string; url: string; initiator?: WillBeSent['initiator'] }>('Network.webSocketCreated', ({ requestId, url, initiator }, sessionId) => {
    const from = targetUrl(sessionId);
    note(requestId, url, isOfExtension(from) || [...scripts(initiator?.stack)].some(isOfExtension), from);
  });

  await attachTo();
  await Promise.all(attaching);
  return {
    requests,
    unexpected: (...origins) => requests.filter(({ url, by }) => by === 'extension' || !origins.includes(new URL(url).origin)),
    close: () => wire.close(),
  };
}
