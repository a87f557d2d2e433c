import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { runChecks } from '../checks/run.ts';
import { claimDocument } from '../checks/claim.ts';

export default defineContentScript({
  // Registered by the background for the sites that are on. Any match here would become a permission at install.
  registration: 'runtime',
  matches: [],
  allFrames: true,
  matchOriginAsFallback: true,
  cssInjectionMode: 'manual',
  // The page would learn our id from it, and could send it back.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const release = claimDocument(document);
    if (release === null) return;
    const checks = runChecks({ browser, window, ended: release });
    // Any page can forge this event; it only makes us look whether the extension has really gone.
    ctx.onInvalidated(() => checks.stopIfOrphaned());
  },
});
