import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { formFrom, mapFrom } from '../../core/recognise/site-map/stored.ts';
import type { SiteMap } from '../../core/recognise/site-map.ts';
import type { NamedControl, Sheet } from '../../core/desk/desk.ts';
import { answerDismiss, withDismissed } from '../checks/dismissals.ts';
import { isPartName } from '../checks/parts.ts';
import { registerPlaces } from '../checks/register-places.ts';
import { answerCheck, answerLearn, answerQuestion, answerRead, answerTargets, type Carried } from '../checks/request.ts';
import { localDay } from '../checks/today.ts';
import { applyPolicy } from '../managed/apply.ts';
import { policyIn } from '../managed/storage.ts';
import { onMessage, sendMessage } from '../messages.ts';
import { tellOf, tellPanels } from '../panel/relay.ts';
import { frameOf, isOwnPage, originOfSender } from '../sender.ts';
import { PART_SCRIPTS } from '../sites/api.ts';
import { dropEntry, importMap, keepEntry, learnForm, readSiteMap, readUsedMap, undoImport } from '../sites/maps.ts';
import { noteUse } from '../sites/last-use.ts';
import { isOrigin, type Origin } from '../sites/origin.ts';
import { makeQueue } from '../sites/queue.ts';
import { readSettings } from '../sites/settings.ts';
import { disableSite, enableRequested, enableSite, reconcileSites, restartSites } from '../sites/switch.ts';
import { showBadge } from '../status/badge.ts';
import { forgetTab, keepReport, tallyOfTab } from '../status/frames.ts';
import { readReport } from '../status/report.ts';
import { languageOf } from '../ui/language.ts';
import { welcome } from '../welcome/open.ts';

export default defineBackground(() => {
  const inTurn = makeQueue();
  const { id } = browser.runtime;
  const address = `${location.origin}/`;

  /** The site of a content script that asks, null where none does. */
  const siteOf = (sender: Parameters<typeof frameOf>[0]): Origin | null => {
    const origin = frameOf(sender, id, address) === null ? null : originOfSender(sender);
    return origin !== null && isOrigin(origin) ? origin : null;
  };
  const mapOf = (origin: Origin): Promise<SiteMap | null> => readUsedMap(browser, origin);

  const register = registerPlaces(browser);
  /** What was set aside before goes with the sheet, where somebody made a register. */
  const recalled = async (sheet: Sheet, controls: readonly NamedControl[], origin: Origin): Promise<Sheet> => {
    const store = await register();
    return store ? withDismissed(sheet, controls, origin, store) : sheet;
  };

  /** Passes on what a question carried, and keeps it at hand until that is answered: each message is read once. */
  const hear = (sender: Parameters<typeof tellOf>[0], origin: Origin) => {
    const pass = tellOf(sender, origin);
    const heard = {
      controls: [] as readonly NamedControl[],
      tell(carried: Carried) {
        heard.controls = carried.controls;
        pass(carried);
      },
    };
    return heard;
  };

  onMessage('read', async ({ data, sender }) => {
    const origin = siteOf(sender);
    if (origin === null) return isOwnPage(sender, id, address) ? answerRead(data, null) : null;
    const heard = hear(sender, origin);
    const answer = answerRead(data, await mapOf(origin), heard.tell);
    return answer?.read ? { read: { ...answer.read, sheet: await recalled(answer.read.sheet, heard.controls, origin) } } : answer;
  });
  onMessage('check', async ({ data, sender }) => {
    const origin = siteOf(sender);
    if (origin === null) return isOwnPage(sender, id, address) ? answerCheck(data) : null;
    const heard = hear(sender, origin);
    const sheet = answerCheck(data, heard.tell);
    return sheet && recalled(sheet, heard.controls, origin);
  });
  onMessage('dismiss', async ({ data, sender }) => {
    const origin = siteOf(sender);
    const store = origin === null ? null : await register();
    // locked: it holds as long as the page lives
    if (origin !== null && store) await answerDismiss(data, origin, store).catch(() => undefined);
  });
  onMessage('question', async ({ data, sender }) => {
    const origin = siteOf(sender);
    return origin === null ? null : answerQuestion(data, await mapOf(origin));
  });
  onMessage('targets', async ({ data, sender }) => {
    const origin = siteOf(sender);
    return origin === null ? null : answerTargets(data, await mapOf(origin));
  });
  onMessage('learn', ({ data, sender }) => {
    const origin = siteOf(sender);
    if (origin === null) return null;
    return inTurn(async () => {
      // Her word goes into her own map, which holds nothing of the administrator's.
      const learned = answerLearn(data, (await readSiteMap(browser, origin)).map);
      if (learned === null) return null;
      const { form, ...told } = learned;
      if (form !== null) await learnForm(browser, origin, form);
      return told;
    });
  });
  onMessage('restore', ({ data, sender }) => {
    const origin = siteOf(sender);
    const form = formFrom(data);
    if (origin !== null && form !== null) return inTurn(() => learnForm(browser, origin, form));
  });
  onMessage('bring', async ({ data, sender }) => {
    const frame = frameOf(sender, id, address);
    const part: unknown = (data as { part?: unknown } | null)?.part;
    if (frame === null || !isPartName(part)) return;
    await browser.scripting.executeScript({ target: { tabId: frame.tab, frameIds: [frame.frame] }, files: [PART_SCRIPTS[part]] });
  });

  onMessage('report', ({ data, sender }) => {
    const frame = frameOf(sender, id, address);
    const report = readReport(data);
    if (frame === null || report === null) return;
    if (report.status === null || report.status.state === 'nothing-to-check') tellPanels('gone', { ...frame, document: sender.documentId ?? '' });
    return inTurn(async () => {
      await keepReport(browser, frame.tab, frame.frame, report);
      await showBadge(browser, frame.tab, await tallyOfTab(browser, frame.tab));
      const origin = siteOf(sender);
      if (origin !== null && report.status?.state === 'checking') await noteUse(browser, origin, localDay(new Date()));
    });
  });

  onMessage('granted', ({ sender }) => {
    if (isOwnPage(sender, id, address)) return inTurn(() => enableRequested(browser, Date.now()));
  });

  onMessage('disable', ({ data, sender }) => {
    const origin: unknown = (data as { origin?: unknown } | null)?.origin;
    if (!isOwnPage(sender, id, address) || typeof origin !== 'string' || !isOrigin(origin)) return;
    return inTurn(() => disableSite(browser, origin));
  });

  onMessage('picked', ({ sender }) => {
    const frame = frameOf(sender, id, address);
    if (frame !== null) void sendMessage('pick', { on: false }, frame.tab).catch(() => undefined);
  });

  onMessage('map', ({ data, sender }) => {
    const { origin, map: sent } = (data ?? {}) as { origin?: unknown; map?: unknown };
    if (!isOwnPage(sender, id, address) || typeof origin !== 'string' || !isOrigin(origin)) return;
    const map = mapFrom(sent);
    if (sent === null) return inTurn(() => undoImport(browser, origin));
    if (map !== null) return inTurn(() => importMap(browser, origin, map));
  });

  onMessage('entry', ({ data, sender }) => {
    const { origin, form: sent, control, stays } = (data ?? {}) as { origin?: unknown; form?: unknown; control?: unknown; stays?: unknown };
    if (!isOwnPage(sender, id, address) || typeof origin !== 'string' || !isOrigin(origin)) return;
    const form = formFrom({ ...(sent as object | null), controls: [control] });
    const [entry] = form?.controls ?? [];
    if (form !== null && entry !== undefined) return inTurn(() => (stays === true ? keepEntry : dropEntry)(browser, origin, form, entry));
  });

  onMessage('enable', ({ data, sender }) => {
    const { origin, settings: sent } = (data ?? {}) as { origin?: unknown; settings?: unknown };
    const settings = readSettings(sent);
    if (!isOwnPage(sender, id, address) || typeof origin !== 'string' || !isOrigin(origin) || settings === null) return false;
    return inTurn(() => enableSite(browser, origin, settings));
  });

  const obey = async (): Promise<void> => applyPolicy(browser, await policyIn(browser), languageOf(browser.i18n.getUILanguage()));

  // The prompt may have closed the popup: this event alone tells of the clerk's yes.
  browser.permissions.onAdded.addListener(() => void inTurn(async () => {
    await enableRequested(browser, Date.now());
    await obey();
  }));
  browser.permissions.onRemoved.addListener(() => void inTurn(() => reconcileSites(browser)));
  browser.runtime.onInstalled.addListener(({ reason }) => void inTurn(async () => {
    await restartSites(browser);
    await obey();
    if (reason === 'install') await welcome(browser);
  }));
  browser.runtime.onStartup.addListener(() => void inTurn(async () => {
    await reconcileSites(browser);
    await obey();
  }));
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void inTurn(obey);
  });
  browser.tabs.onRemoved.addListener((tab) => void inTurn(() => forgetTab(browser, tab)));
});
