import type { CDPSession, Frame, Page } from 'playwright-core';

/** Something that we drew, as a person meets it: by its role, its name and its place on the page. */
export interface OverlayNode {
  readonly role: string;
  readonly name: string;
  /** In the page's viewport. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export interface Wanted {
  readonly role: string;
  readonly name: string | RegExp;
}

export interface OverlayView {
  /** Everything of ours that is seen in the frame. */
  all(): Promise<OverlayNode[]>;
  find(wanted: Wanted): Promise<OverlayNode | null>;
  wait(wanted: Wanted): Promise<OverlayNode>;
  gone(wanted: Wanted): Promise<void>;
  /** A real press of the mouse in the middle of it. */
  click(node: OverlayNode): Promise<void>;
  /** Whether we drew anything at all in the frame, seen or not. */
  present(): Promise<boolean>;
}

interface DomNode {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly attributes?: string[];
  readonly children?: DomNode[];
  readonly shadowRoots?: (DomNode & { readonly shadowRootType?: string })[];
  readonly contentDocument?: DomNode & { readonly documentURL?: string };
  readonly documentURL?: string;
}

const roleOf: Readonly<Record<string, string>> = { BUTTON: 'button', DIALOG: 'dialog' };
const patience = 5000;

function* documents(node: DomNode): Generator<DomNode> {
  if (node.nodeName === '#document') yield node;
  if (node.contentDocument) yield* documents(node.contentDocument);
  for (const child of node.children ?? []) yield* documents(child);
}

function* below(node: DomNode): Generator<DomNode> {
  for (const child of node.children ?? []) {
    yield child;
    yield* below(child);
  }
}

/** The closed roots under a document's own element: no page has any there, so they are ours. */
function closedRoots(document: DomNode): DomNode[] {
  const html = document.children?.find((n) => n.nodeName === 'HTML');
  return (html?.children ?? []).flatMap((n) => n.shadowRoots ?? []).filter((r) => r.shadowRootType === 'closed');
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();
function sessionOf(page: Page): Promise<CDPSession> {
  const kept = sessions.get(page);
  if (kept) return kept;
  const made = page.context().newCDPSession(page);
  sessions.set(page, made);
  return made;
}

const attribute = (node: DomNode, name: string): string | null => {
  const at = node.attributes?.findIndex((a, i) => i % 2 === 0 && a === name) ?? -1;
  return at < 0 ? null : (node.attributes?.[at + 1] ?? '');
};

/** Runs in the page on one element of ours: where it is, if it is seen. */
const measure = `function () {
  const r = this.getBoundingClientRect();
  const seen = r.width > 0 && r.height > 0 && this.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return seen ? { x: r.x, y: r.y, width: r.width, height: r.height } : null;
}`;

/** Reads what we drew in one frame, through the browser's own inspection: the page itself can't look inside. */
export function overlayOf(page: Page, frame: Frame): OverlayView {
  const root = async (): Promise<DomNode[]> => {
    const cdp = await sessionOf(page);
    const { root: top } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: DomNode };
    const document = [...documents(top)].find((d) => d.documentURL === frame.url());
    return document ? closedRoots(document) : [];
  };

  const offset = async (): Promise<{ x: number; y: number }> => {
    if (frame === page.mainFrame()) return { x: 0, y: 0 };
    const box = await (await frame.frameElement()).boundingBox();
    return { x: box?.x ?? 0, y: box?.y ?? 0 };
  };

  const box = async (cdp: CDPSession, node: DomNode): Promise<OverlayNode['box'] | null> => {
    try {
      const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
      if (!object.objectId) return null;
      const { result } = await cdp.send('Runtime.callFunctionOn', { objectId: object.objectId, functionDeclaration: measure, returnByValue: true });
      await cdp.send('Runtime.releaseObject', { objectId: object.objectId });
      return (result.value as OverlayNode['box'] | null) ?? null;
    } catch {
      // It was redrawn between two looks; the next look sees what is there then.
      return null;
    }
  };

  const all = async (): Promise<OverlayNode[]> => {
    const cdp = await sessionOf(page);
    const shift = await offset();
    const found: OverlayNode[] = [];
    for (const node of (await root()).flatMap((r) => [...below(r)])) {
      // Words that are only drawn stand in data-t; what can be acted on or is read out has a name.
      const name = attribute(node, 'aria-label') ?? attribute(node, 'data-t');
      if (name === null || name === '') continue;
      const at = await box(cdp, node);
      if (!at) continue;
      found.push({ role: attribute(node, 'role') ?? roleOf[node.nodeName] ?? 'text', name, box: { ...at, x: at.x + shift.x, y: at.y + shift.y } });
    }
    return found;
  };

  const matches = (node: OverlayNode, { role, name }: Wanted): boolean =>
    (role === '*' || node.role === role) && (typeof name === 'string' ? node.name === name : name.test(node.name));
  const find = async (wanted: Wanted): Promise<OverlayNode | null> => (await all()).find((n) => matches(n, wanted)) ?? null;

  const until = async <T>(look: () => Promise<T | null>, complaint: () => Promise<string>): Promise<T> => {
    const end = Date.now() + patience;
    for (;;) {
      const found = await look();
      if (found !== null) return found;
      if (Date.now() > end) throw new Error(await complaint());
      await page.waitForTimeout(50);
    }
  };
  const drawn = async (): Promise<string> => (await all()).map((n) => `${n.role} “${n.name}”`).join('\n') || 'nothing';

  return {
    all,
    find,
    wait: (wanted) => until(() => find(wanted), async () => `No ${wanted.role} ${String(wanted.name)} is seen. Drawn:\n${await drawn()}`),
    async gone(wanted) {
      await until(async () => ((await find(wanted)) === null ? true : null), async () => `${wanted.role} ${String(wanted.name)} is still seen. Drawn:\n${await drawn()}`);
    },
    async click(node) {
      await page.mouse.click(node.box.x + node.box.width / 2, node.box.y + node.box.height / 2);
    },
    present: async () => (await root()).length > 0,
  };
}
