import type { WxtBrowser } from 'wxt/browser';
import type { FormField } from '../../core/model/form-fields.ts';
import { onMessage, sendMessage } from '../messages.ts';
import { isOwnPage } from '../sender.ts';
import { noForms, taken, without, type Forms } from './forms.ts';
import { goneFrom, seenFrom, type SeenForm } from './seen.ts';

type Browser = Pick<WxtBrowser, 'runtime' | 'tabs' | 'windows'>;

export interface Following {
  /** Leads to a field's control in its page; null leads back. */
  go(form: SeenForm, field: FormField | null): void;
  stop(): void;
}

/** A form that is still there has said so by then. */
const ANSWERS_IN = 3000;

/** The tab that the panel was opened for, where it stands apart from it: `sidepanel.html?tab=12`. */
export function namedTab(search: string): number | null {
  const tab = new URLSearchParams(search).get('tab');
  return tab !== null && /^\d{1,10}$/.test(tab) ? Number(tab) : null;
}

/**
 * Follows the forms of the active tab of this window, or of one tab that is named. Nothing is kept: what a form says is
 * asked for when its tab comes into view, and forgotten when its page goes.
 */
export function followForms(browser: Browser, named: number | null, changed: (forms: Forms) => void): Following {
  const ownAddress = `${location.origin}/`;
  let tab: number | null = null;
  let forms = noForms;
  let said = new Map<number, number>();
  let sweep = 0;
  let stopped = false;

  const put = (next: Forms): void => {
    if (next === forms) return;
    forms = next;
    changed(forms);
  };

  const ask = (): void => {
    if (tab === null) return;
    const asked = performance.now();
    // No frame of the tab may have checks running: then nobody answers.
    sendMessage('again', null, tab).catch(() => undefined);
    clearTimeout(sweep);
    sweep = window.setTimeout(() => put(new Map([...forms].filter(([frame]) => (said.get(frame) ?? 0) >= asked))), ANSWERS_IN);
  };

  const turnTo = (next: number | null): void => {
    if (stopped || tab === next) return;
    tab = next;
    said = new Map();
    put(noForms);
    ask();
  };

  const ours = (sender: Parameters<typeof isOwnPage>[0]): boolean => isOwnPage(sender, browser.runtime.id, ownAddress);
  // A content script could send these too; only the background has read what it sends.
  const ends = [
    onMessage('form', ({ data, sender }) => {
      const form = ours(sender) ? seenFrom(data) : null;
      if (form === null || form.tab !== tab) return;
      said.set(form.frame, performance.now());
      put(taken(forms, form));
    }),
    onMessage('gone', ({ data, sender }) => {
      const gone = ours(sender) ? goneFrom(data) : null;
      if (gone !== null && gone.tab === tab) put(without(forms, gone));
    }),
  ];

  const listen = <F extends (...args: never[]) => void>(event: { addListener(f: F): void; removeListener(f: F): void }, f: F): void => {
    event.addListener(f);
    ends.push(() => event.removeListener(f));
  };
  listen(browser.tabs.onRemoved, (id: number) => {
    if (id === tab) turnTo(null);
  });
  // A page may be torn down without a word; who is still there says so.
  listen(browser.tabs.onUpdated, (id: number, change: { status?: string | undefined }) => {
    if (id === tab && change.status === 'complete') ask();
  });

  const show = async (id: number): Promise<void> => {
    const { windowId } = (await browser.tabs.update(id, { active: true })) ?? {};
    if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
  };

  const begin = async (): Promise<void> => {
    if (named !== null) return turnTo(named);
    const { id: own } = await browser.windows.getCurrent();
    if (stopped || own === undefined) return;
    listen(browser.tabs.onActivated, ({ tabId, windowId }: { tabId: number; windowId: number }) => {
      if (windowId === own) turnTo(tabId);
    });
    const [active] = await browser.tabs.query({ active: true, windowId: own });
    if (tab === null) turnTo(active?.id ?? null);
  };
  begin().catch(() => undefined);

  return {
    go(form, field) {
      // The page's own tab comes to the front where the panel is not beside it.
      if (named !== null && field !== null) void show(form.tab).catch(() => undefined);
      sendMessage('go', { field }, { tabId: form.tab, frameId: form.frame }).catch(() => undefined);
    },
    stop() {
      stopped = true;
      clearTimeout(sweep);
      for (const end of ends) end();
    },
  };
}
