import type { WxtBrowser } from 'wxt/browser';
import type { Circumstances } from '../../core/desk/desk.ts';
import type { Guard, GuardStatus } from '../../widgets/guard/guard.ts';
import { awaitControls } from '../../widgets/page/scout.ts';
import { onMessage, sendMessage } from '../messages.ts';
import { mapKeyOf, presetKeyOf } from '../sites/map-key.ts';
import { keyOf } from '../sites/list.ts';
import { pauseKeyOf, readPause } from '../sites/pause-key.ts';
import { isOrigin } from '../sites/origin.ts';
import { readSettings, sameSettings, type SiteSettings } from '../sites/settings.ts';
import { askBackground } from './background-desk.ts';
import { bringPart } from './bring-part.ts';
import type { Parts } from './parts.ts';
import { localDay } from './today.ts';

interface Surroundings {
  readonly browser: WxtBrowser;
  readonly window: Window;
  /** Called once, when the run is over and may be begun anew. */
  ended(): void;
}

export interface Checks {
  /** Ends the run where the extension that it belongs to was updated or removed. */
  stopIfOrphaned(): void;
}

const nothing: GuardStatus = { state: 'nothing-to-check', wrong: 0, attend: 0, ask: 0, holds: 0 };

const sameStatus = (a: GuardStatus | null, b: GuardStatus): boolean =>
  a !== null && a.state === b.state && a.wrong === b.wrong && a.attend === b.attend && a.ask === b.ask && a.holds === b.holds;

/**
 * Runs the guard in one document, once it has something to guard, for as long as its own origin is on. It follows the site's settings, and ends when
 * these go. The origin is the document's own: a granted host has more ports than the one that is on, and an empty
 * frame inherits its parent's origin but shows another address.
 */
export const runChecks = ({ browser, window, ended }: Surroundings): Checks => {
  const origin = window.origin;
  const run = Math.random().toString(36).slice(2, 12);
  let settings: SiteSettings | null = null;
  let guard: Guard | null = null;
  /** Ends the waiting for something to guard, or takes the guard away. */
  let leave: (() => void) | null = null;
  let last: GuardStatus | null = null;
  /** Until when the checks rest; 0 where they don't. */
  let until = 0;
  let alarm = 0;

  const isOrphan = (): boolean => browser.runtime?.id === undefined;

  const send = (status: GuardStatus | null): void => {
    sendMessage('report', { run, status }).catch(() => {
      if (isOrphan()) end();
    });
  };

  const onStatus = (status: GuardStatus): void => {
    if (sameStatus(last, status)) return;
    // Rebuilt from its parts: whatever else the guard may know stays in this document.
    last = { state: status.state, wrong: status.wrong, attend: status.attend, ask: status.ask, holds: status.holds };
    send(last);
  };

  const apply = (next: SiteSettings | null): void => {
    if (next === null) return end();
    if (leave !== null && sameSettings(settings, next)) return;
    leave?.();
    settings = next;
    if (readPause(until, Date.now()) > 0) return;
    let gone = false;
    const stopWaiting = awaitControls(window.document, () => {
      void bringPart('guard').then(
        (startGuard) => {
          if (!gone) guard = begin(startGuard, next);
        },
        () => undefined,
      );
    });
    leave = () => {
      gone = true;
      leave = null;
      stopWaiting();
      guard?.stop();
      guard = null;
    };
    if (guard === null) onStatus(nothing);
  };

  const begin = (startGuard: Parts['guard'], next: SiteSettings): Guard => {
    const circumstances = (): Circumstances => ({ ...next, today: localDay(new Date()) });
    return startGuard(window.document, {
      language: next.language,
      desk: askBackground(circumstances),
      openOverlay: async (document, events) => (await bringPart('overlay'))(document, events),
      onStatus,
      correctable: true,
      onPicked: () => void sendMessage('picked', null).catch(() => undefined),
    });
  };

  /** Leaves the page alone for the time of a pause, and begins anew after it. */
  const rest = (value: unknown): void => {
    until = readPause(value, Date.now());
    window.clearTimeout(alarm);
    if (until === 0) {
      if (leave === null && settings !== null) apply(settings);
      return;
    }
    leave?.();
    if (last !== null) send(null);
    last = null;
    alarm = window.setTimeout(() => rest(until), until - Date.now());
  };

  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area !== 'local') return;
    if (changes[mapKeyOf(origin)] !== undefined || changes[presetKeyOf(origin)] !== undefined) guard?.renew();
    const pause = changes[pauseKeyOf(origin)];
    if (pause !== undefined) rest(pause.newValue);
    const change = changes[keyOf(origin)];
    if (change !== undefined) apply(readSettings(change.newValue));
  };

  // A page can dispatch these too; it must not be able to clear the count of its own errors.
  const onHide = (event: Event): void => {
    if (event.isTrusted && last !== null) send(null);
  };
  const onShow = (event: Event): void => {
    if (!event.isTrusted || !(event as PageTransitionEvent).persisted || last === null) return;
    send(last);
    guard?.again();
  };

  // Only what is ours can send it: no page and no other extension is listened to.
  const stopListening = onMessage('pick', ({ data, sender }) => {
    if (sender.id === browser.runtime.id) guard?.pick((data as { on?: unknown } | null)?.on === true);
  });

  const stopAgain = onMessage('again', ({ sender }) => {
    if (sender.id === browser.runtime.id) guard?.again();
  });
  const stopGo = onMessage('go', ({ data, sender }) => {
    if (sender.id !== browser.runtime.id) return;
    const field: unknown = (data as { field?: unknown } | null)?.field;
    if (typeof field === 'string') guard?.goTo(field);
    else guard?.goBack();
  });

  let over = false;
  function end(): void {
    if (over) return;
    over = true;
    window.clearTimeout(alarm);
    leave?.();
    window.removeEventListener('pagehide', onHide);
    window.removeEventListener('pageshow', onShow);
    for (const stop of [stopListening, stopAgain, stopGo]) stop();
    if (!isOrphan()) {
      browser.storage.onChanged.removeListener(onChanged);
      if (last !== null) send(null);
    }
    ended();
  }

  const start = async (): Promise<void> => {
    if (!isOrigin(origin)) return end();
    browser.storage.onChanged.addListener(onChanged);
    window.addEventListener('pagehide', onHide);
    window.addEventListener('pageshow', onShow);
    const kept = await browser.storage.local.get([keyOf(origin), pauseKeyOf(origin)]);
    // A change that came in meanwhile is newer than what was read.
    if (leave !== null || over) return;
    rest(kept[pauseKeyOf(origin)]);
    apply(readSettings(kept[keyOf(origin)]));
  };

  start().catch(end);
  return {
    stopIfOrphaned() {
      if (isOrphan()) end();
    },
  };
};
