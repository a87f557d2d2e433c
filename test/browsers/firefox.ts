import { resolve } from 'node:path';
import { firefoxId } from './extension-manifest.ts';
import { overlayIn, type FirefoxOverlayNode } from './firefox-overlay.ts';
import { startFirefox } from './firefox-process.ts';
import { addonUuid, writeProfile, type FirefoxWishes } from './firefox-profile.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { Wire } from './wire.ts';

export interface FirefoxOptions extends FirefoxWishes {
  /** The folder of the built extension. */
  readonly extension: string;
  /** True when left out. */
  readonly headless?: boolean;
  /** Another Firefox than the installed one. */
  readonly program?: string;
}

export interface FirefoxFrame {
  readonly context: string;
  readonly url: string;
}

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string; readonly children: Tree['contexts'] | null }[];
}

type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly type: string; readonly value?: unknown } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** The signs that WebDriver gives to keys without a character. */
const keys = { Tab: '\ue004', Enter: '\ue007', Escape: '\ue00c', Backspace: '\ue003', Delete: '\ue017', ArrowDown: '\ue015', ArrowUp: '\ue013', Home: '\ue011', End: '\ue010', F1: '\ue031', F2: '\ue032', F8: '\ue038' } as const;
export type Key = keyof typeof keys;
const modifiers = { Control: '\ue009', Alt: '\ue00a', Shift: '\ue008' } as const;

/** A Firefox with the extension in it. A `context` is a tab or one of its frames. */
export class Firefox {
  readonly #wire: Wire;
  readonly #end: () => Promise<void>;

  constructor(wire: Wire, end: () => Promise<void>) {
    this.#wire = wire;
    this.#end = end;
  }

  /** The address of a page of the extension. */
  extensionPage(path: string): string {
    return `moz-extension://${addonUuid}/${path.replace(/^\//, '')}`;
  }

  /** Opens a tab and waits until the page and its frames have loaded. */
  async newTab(url: string, viewport: { width: number; height: number } = { width: 1366, height: 768 }): Promise<string> {
    const { context } = await this.#wire.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    await this.#wire.send('browsingContext.setViewport', { context, viewport });
    await this.navigate(context, url);
    return context;
  }

  async navigate(context: string, url: string): Promise<void> {
    await this.#wire.send('browsingContext.navigate', { context, url, wait: 'complete' });
  }

  async closeTab(context: string): Promise<void> {
    await this.#wire.send('browsingContext.close', { context });
  }

  /** What an expression, or the promise that it makes, comes to, as plain data. Rejects with what the page threw. */
  async evaluate(context: string, expression: string): Promise<unknown> {
    const said = await this.#wire.send<Evaluated>('script.evaluate', {
      target: { context },
      expression: `Promise.resolve((${expression})).then((value) => JSON.stringify(value))`,
      awaitPromise: true,
    });
    if (said.type === 'exception') throw new Error(said.exceptionDetails.text);
    return typeof said.result.value === 'string' ? (JSON.parse(said.result.value) as unknown) : undefined;
  }

  /** The frames of a tab at any depth, the tab itself first. */
  async frames(context: string): Promise<FirefoxFrame[]> {
    const { contexts } = await this.#wire.send<Tree>('browsingContext.getTree', { root: context });
    const flat = (list: Tree['contexts']): FirefoxFrame[] => list.flatMap((c) => [{ context: c.context, url: c.url }, ...flat(c.children ?? [])]);
    return flat(contexts);
  }

  /** A real press of the mouse in the middle of the first element that fits. */
  async click(context: string, selector: string): Promise<void> {
    await this.#press(context, await this.#locate(context, selector));
  }

  /** Clicks into a box, empties it and types. */
  async type(context: string, selector: string, text: string): Promise<void> {
    await this.click(context, selector);
    await this.#strike(context, ['Control', 'a']);
    await this.#keys(context, [keys.Backspace, ...text].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]));
  }

  /** Strikes a key where the focus is, with Control, Alt or Shift held if wanted. */
  async press(context: string, key: Key | (string & {}), ...held: readonly (keyof typeof modifiers)[]): Promise<void> {
    await this.#strike(context, [...held, key]);
  }

  /** What our overlay shows in one frame now. */
  overlay(context: string): Promise<FirefoxOverlayNode[]> {
    return overlayIn(this.#wire, context);
  }

  /** A real press of the mouse on something that our overlay shows. */
  async clickOverlay(context: string, node: FirefoxOverlayNode): Promise<void> {
    await this.#press(context, node.sharedId);
  }

  /** Of the whole tab that the context is in, as PNG. */
  async screenshot(context: string): Promise<Buffer> {
    const { data } = await this.#wire.send<{ data: string }>('browsingContext.captureScreenshot', { context, origin: 'viewport' });
    return Buffer.from(data, 'base64');
  }

  /** Ends the browser and removes its profile; further calls do nothing. */
  close(): Promise<void> {
    return this.#end();
  }

  async #locate(context: string, selector: string): Promise<string> {
    const { nodes } = await this.#wire.send<{ nodes: readonly { sharedId: string }[] }>('browsingContext.locateNodes', {
      context,
      locator: { type: 'css', value: selector },
      maxNodeCount: 1,
    });
    const node = nodes[0];
    if (!node) throw new Error(`No element fits ${selector}`);
    return node.sharedId;
  }

  async #press(context: string, sharedId: string): Promise<void> {
    await this.#wire.send('script.callFunction', {
      target: { context },
      functionDeclaration: `(element) => element.scrollIntoView({ block: 'nearest', inline: 'nearest' })`,
      arguments: [{ sharedId }],
      awaitPromise: false,
    });
    const origin = { type: 'element', element: { sharedId } };
    const actions = [{ type: 'pointerMove', x: 0, y: 0, origin }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
    await this.#wire.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] });
  }

  async #strike(context: string, names: readonly string[]): Promise<void> {
    const signs: Readonly<Record<string, string>> = { ...keys, ...modifiers };
    const values = names.map((name) => signs[name] ?? name);
    await this.#keys(context, [...values.map((value) => ({ type: 'keyDown', value })), ...[...values].reverse().map((value) => ({ type: 'keyUp', value }))]);
  }

  async #keys(context: string, actions: readonly object[]): Promise<void> {
    await this.#wire.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
  }
}

/** Starts Firefox with the extension in it. Rejects, with nothing left behind, when it can't. */
export async function openFirefox(options: FirefoxOptions): Promise<Firefox> {
  const addonId = firefoxId(options.extension);
  const profile = temporaryFolder('firefox');
  let wire: Wire | null = null;
  let stop: (() => Promise<void>) | null = null;
  let ending: Promise<void> | null = null;
  const end = (): Promise<void> =>
    (ending ??= (async () => {
      await wire?.send('browser.close').catch(() => undefined);
      wire?.close();
      await stop?.();
      profile.remove();
    })());
  try {
    writeProfile(profile.path, addonId, options);
    const started = await startFirefox(profile.path, options.headless ?? true, options.program);
    stop = started.end;
    wire = await Wire.open(`${started.url}/session`);
    await wire.send('session.new', { capabilities: {} });
    await wire.send('webExtension.install', { extensionData: { type: 'path', path: resolve(options.extension) } });
    return new Firefox(wire, end);
  } catch (problem) {
    await end();
    throw problem;
  }
}
