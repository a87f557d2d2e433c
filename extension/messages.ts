import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Report } from '../core/engine/check-case.ts';
import type { MappedForm, SiteMap } from '../core/recognise/site-map.ts';
import type { CheckRequest } from './checks/request.ts';
import type { Origin } from './sites/origin.ts';
import type { FrameReport } from './status/report.ts';

/**
 * Every message that goes to the background, and the one that comes from there. The one answer with data is about what its question carried. What arrives is `unknown` until a
 * guard has read it: these types bind the senders, never a receiver.
 */
interface Protocol {
  /** From a content script: what do the rules say of this form? Null where the question was none. */
  check(request: CheckRequest): Report | null;
  /** From a content script: a question will come soon. */
  stir(nothing: null): void;
  /** From a content script: what its document's checks count. */
  report(report: FrameReport): void;
  /** From the popup: the browser granted what the remembered request asks for. */
  granted(nothing: null): void;
  /** From a content script: keep what its clerk said of this form of its own site. */
  learn(form: MappedForm): void;
  /** From a content script: pointing is over in its document, so it is in the whole tab. */
  picked(nothing: null): void;
  /** To the content scripts of a tab: let her point out a control, or end it. */
  pick(pick: { readonly on: boolean }): void;
  /** From the popup: take this map into what is kept for a site; null takes the last one back. */
  map(change: { readonly origin: Origin; readonly map: SiteMap | null }): void;
  /** From the popup: switch this site off. */
  disable(site: { readonly origin: Origin }): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
