import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { formFrom, mapFrom } from '../../core/recognise/site-map/stored.ts';
import type { SiteMap } from '../../core/recognise/site-map.ts';
import { answerCheck, answerLearn, answerQuestion, answerRead, answerTargets } from '../checks/request.ts';
import { onMessage, sendMessage } from '../messages.ts';
import { frameOf, isOwnPage, originOfSender } from '../sender.ts';
import { OVERLAY_SCRIPT } from '../sites/api.ts';
import { importMap, learnForm, readSiteMap, undoImport } from '../sites/maps.ts';
import { isOrigin, type Origin } from '../sites/origin.ts';
import { makeQueue } from '../sites/queue.ts';
import { disableSite, enableRequested, reconcileSites, restartSites } from '../sites/switch.ts';
import { showBadge } from '../status/badge.ts';
import { forgetTab, keepReport, tallyOfTab } from '../status/frames.ts';
import { readReport } from '../status/report.ts';

export default defineBackground(() => {
  const inTurn = makeQueue();
  const { id } = browser.runtime;
  const address = `${location.origin}/`;

  /** The site of a content script that asks, null where none does. */
  const siteOf = (sender: Parameters<typeof frameOf>[0]): Origin | null => {
    const origin = frameOf(sender, id, address) === null ? null : originOfSender(sender);
    return origin !== null && isOrigin(origin) ? origin : null;
  };
  const mapOf = async (origin: Origin): Promise<SiteMap | null> => (await readSiteMap(browser, origin)).map;

  onMessage('read', async ({ data, sender }) => {
    const origin = siteOf(sender);
    return origin === null ? null : answerRead(data, await mapOf(origin));
  });
  onMessage('check', ({ data, sender }) => (siteOf(sender) === null ? null : answerCheck(data)));
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
      const learned = answerLearn(data, await mapOf(origin));
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
  onMessage('overlay', async ({ sender }) => {
    const frame = frameOf(sender, id, address);
    if (frame === null) return;
    await browser.scripting.executeScript({ target: { tabId: frame.tab, frameIds: [frame.frame] }, files: [OVERLAY_SCRIPT] });
  });

  onMessage('stir', () => undefined);

  onMessage('report', ({ data, sender }) => {
    const frame = frameOf(sender, id, address);
    const report = readReport(data);
    if (frame === null || report === null) return;
    return inTurn(async () => {
      await keepReport(browser, frame.tab, frame.frame, report);
      await showBadge(browser, frame.tab, await tallyOfTab(browser, frame.tab));
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

  // The prompt may have closed the popup: this event alone tells of the clerk's yes.
  browser.permissions.onAdded.addListener(() => void inTurn(() => enableRequested(browser, Date.now())));
  browser.permissions.onRemoved.addListener(() => void inTurn(() => reconcileSites(browser)));
  browser.runtime.onInstalled.addListener(() => void inTurn(() => restartSites(browser)));
  browser.runtime.onStartup.addListener(() => void inTurn(() => reconcileSites(browser)));
  browser.tabs.onRemoved.addListener((tab) => void inTurn(() => forgetTab(browser, tab)));
});
