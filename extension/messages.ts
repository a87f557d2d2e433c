import { defineExtensionMessaging } from '@webext-core/messaging';
import type { FormRead, Learned, Question, Sheet, Targets } from '../core/desk/desk.ts';
import type { FormField } from '../core/model/form-fields.ts';
import type { FormMark, MappedControl, MappedForm, SiteMap } from '../core/recognise/site-map.ts';
import type { PartName } from './checks/parts.ts';
import type { CheckRequest, DismissRequest, ControlRequest, FormRequest, LearnRequest, ReadRequest } from './checks/request.ts';
import type { Origin } from './sites/origin.ts';
import type { Gone, SeenForm } from './panel/seen.ts';
import type { SiteSettings } from './sites/settings.ts';
import type { FrameReport } from './status/report.ts';

/**
 * Every message that goes to the background, and the one that comes from there. Answers with data are about what their
 * question carried and about the controls of the asker's own site. What arrives is `unknown` until a
 * guard has read it: these types bind the senders, never a receiver.
 */
interface Protocol {
  /** From a content script, as are the next four: what is this form, and what do the rules say of it? */
  read(request: ReadRequest): { readonly read: FormRead | null } | null;
  check(request: CheckRequest): Sheet | null;
  question(request: ControlRequest): { readonly question: Question | null } | null;
  targets(request: FormRequest): Targets | null;
  /** Keep what its clerk said of a control of its own site. */
  learn(request: LearnRequest): Learned | null;
  /** From a content script: keep this form as it was said before. */
  restore(form: MappedForm): void;
  /** From a content script: tell this no more of the case that these controls show, or tell it again. Kept only while the vault is open. */
  dismiss(request: DismissRequest): void;
  /** From a content script: its document has a use for this part of the checks, which is not there yet. */
  bring(request: { readonly part: PartName }): void;
  /** From a content script: what its document's checks count. */
  report(report: FrameReport): void;
  /** From the popup: the browser granted what the remembered request asks for. */
  granted(nothing: null): void;
  /** From a content script: pointing is over in its document, so it is in the whole tab. */
  picked(nothing: null): void;
  /** To the content scripts of a tab: let her point out a control, or end it. */
  pick(pick: { readonly on: boolean }): void;
  /** From the background to own pages: what a form of a frame says now. Nobody keeps it; where no page listens it is gone. */
  form(form: SeenForm): void;
  /** From the background to own pages: a frame has no form any more. */
  gone(frame: Gone): void;
  /** From an own page to the content scripts of a tab: say once more what your forms say. */
  again(nothing: null): void;
  /** From an own page to the content script of one frame: lead to this field's control; null leads back. */
  go(way: { readonly field: FormField | null }): void;
  /** From the popup: take this map into what is kept for a site; null takes the last one back. */
  map(change: { readonly origin: Origin; readonly map: SiteMap | null }): void;
  /** From an own page: put one entry into what is kept for a site, or take it out. */
  entry(change: { readonly origin: Origin; readonly form: FormMark; readonly control: MappedControl; readonly stays: boolean }): void;
  /** From an own page: switch this site on, for which the browser holds a permission. Answers whether it did. */
  enable(site: { readonly origin: Origin; readonly settings: SiteSettings }): boolean;
  /** From the popup: switch this site off. */
  disable(site: { readonly origin: Origin }): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
