import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type BrowserContext } from 'playwright-core';
import { grantHosts } from './chromium-grants.ts';
import { chromiumId } from './extension-manifest.ts';
import { chromiumPath } from './find.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface ChromiumOptions {
  /** The folder of the built extension; its manifest must have a key. */
  readonly extension: string;
  /** Match patterns that `permissions.request` gets without a question (`http://localhost/*`, without a port). */
  readonly grant?: readonly string[];
  /** True when left out. */
  readonly headless?: boolean;
  /** Names that lead elsewhere: `{ 'portal.test': '127.0.0.1' }`, with a port if wanted. */
  readonly hostMap?: Readonly<Record<string, string>>;
  /** In CSS pixels; 1366 × 768 when left out, the screen of an old office computer. */
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** Of pages and of the browser itself; zh-CN when left out. */
  readonly locale?: string;
  /** Another Chromium than the installed one. */
  readonly program?: string;
  /** A profile folder to use and to leave behind; a temporary one when left out. */
  readonly profile?: string;
}

export interface Chromium {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Where another client may speak the DevTools protocol to the same browser. */
  readonly debuggerUrl: string;
  /** Ends the browser and removes the temporary profile; further calls do nothing. */
  close(): Promise<void>;
}

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-gpu',
  '--disable-dev-shm-usage',
];

const isRoot = (): boolean => process.getuid?.() === 0;

function launch(profile: string, options: ChromiumOptions): Promise<BrowserContext> {
  const folder = resolve(options.extension);
  const locale = options.locale ?? 'zh-CN';
  const rules = Object.entries(options.hostMap ?? {}).map(([from, to]) => `MAP ${from} ${to}`);
  return chromium.launchPersistentContext(profile, {
    executablePath: options.program ?? chromiumPath(),
    headless: options.headless ?? true,
    viewport: { ...(options.viewport ?? { width: 1366, height: 768 }) },
    locale,
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    // On Linux the browser's own language comes from the environment.
    env: { ...definedEnvironment(), LANGUAGE: locale.replace('-', '_') },
    args: [
      ...quiet,
      ...(isRoot() ? ['--no-sandbox'] : []),
      `--lang=${locale}`,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--remote-debugging-port=0',
      ...(rules.length > 0 ? [`--host-resolver-rules=${rules.join(',')}`] : []),
    ],
  });
}

const definedEnvironment = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));

async function until<T>(look: () => T | undefined, complaint: string): Promise<T> {
  const end = Date.now() + 15_000;
  for (;;) {
    const found = look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(complaint);
    await wait(20);
  }
}

const workerOf = (context: BrowserContext, id: string) =>
  until(() => context.serviceWorkers().find((w) => w.url().startsWith(`chrome-extension://${id}/`)), 'The service worker of the extension did not start');

function debuggerUrlOf(profile: string): Promise<string> {
  const file = join(profile, 'DevToolsActivePort');
  return until(() => {
    const [port, path] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    return port && path ? `ws://127.0.0.1:${port}${path}` : undefined;
  }, 'Chromium did not say where it listens');
}

/** A profile learns of the extension only by running once; the allowance is written into it afterwards. */
async function prepareGrants(profile: string, id: string, options: ChromiumOptions): Promise<void> {
  if (!options.grant || options.grant.length === 0) return;
  const context = await launch(profile, { ...options, headless: true });
  try {
    await workerOf(context, id);
  } finally {
    await context.close();
  }
  grantHosts(profile, id, options.grant);
}

/** Starts Chromium with the extension in it and its service worker running. Rejects, with nothing left behind, when it can't. */
export async function openChromium(options: ChromiumOptions): Promise<Chromium> {
  const temporary = options.profile === undefined ? temporaryFolder('chromium') : null;
  const profile = options.profile ?? temporary?.path ?? '';
  const extensionId = chromiumId(options.extension);
  let context: BrowserContext | null = null;
  const close = async (): Promise<void> => {
    await context?.close();
    temporary?.remove();
  };
  try {
    await prepareGrants(profile, extensionId, options);
    context = await launch(profile, options);
    await workerOf(context, extensionId);
    return { context, extensionId, debuggerUrl: await debuggerUrlOf(profile), close };
  } catch (problem) {
    await close();
    throw problem;
  }
}
