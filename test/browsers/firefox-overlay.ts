import type { Wire } from './wire.ts';

/** Something that we drew, as a person meets it. */
export interface FirefoxOverlayNode {
  readonly role: string;
  readonly name: string;
  /** The browser's handle, for a click. */
  readonly sharedId: string;
}

interface RemoteNode {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: {
    readonly localName?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
    readonly mode?: string;
  };
}

function* below(node: RemoteNode): Generator<RemoteNode> {
  for (const child of node.value?.children ?? []) {
    yield child;
    yield* below(child);
  }
}

const roleOf: Readonly<Record<string, string>> = { button: 'button', dialog: 'dialog' };
const visible = `(...nodes) => nodes.map((n) => n.getClientRects().length > 0 && n.checkVisibility({ opacityProperty: true, visibilityProperty: true }))`;

/** What stands in the closed roots under a document's own element, seen ones only: no page has any there, so it is ours. */
export async function overlayIn(wire: Wire, context: string): Promise<FirefoxOverlayNode[]> {
  const { result } = await wire.send<{ result: RemoteNode }>('script.evaluate', {
    target: { context },
    expression: 'document.documentElement',
    awaitPromise: false,
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  });
  const roots = (result.value?.children ?? []).flatMap((n) => (n.value?.shadowRoot?.value?.mode === 'closed' ? [n.value.shadowRoot] : []));
  const named = roots.flatMap((root) => [...below(root)]).flatMap((node): FirefoxOverlayNode[] => {
    const attributes = node.value?.attributes ?? {};
    const name = attributes['aria-label'] ?? attributes['data-t'];
    if (!name || node.sharedId === undefined) return [];
    return [{ role: attributes['role'] ?? roleOf[node.value?.localName ?? ''] ?? 'text', name, sharedId: node.sharedId }];
  });
  if (named.length === 0) return [];
  const seen = await wire.send<{ result: { value: readonly { value: boolean }[] } }>('script.callFunction', {
    target: { context },
    functionDeclaration: visible,
    arguments: named.map(({ sharedId }) => ({ sharedId })),
    awaitPromise: false,
  });
  return named.filter((_, i) => seen.result.value[i]?.value === true);
}
