import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface FirefoxWishes {
  /** Whether `permissions.request` is granted without a question. */
  readonly grantWithoutPrompt?: boolean;
  /** Names that lead to this machine. */
  readonly localHosts?: readonly string[];
  /** Of pages; zh-CN when left out. */
  readonly locale?: string;
}

/** The id that every installation makes up for an add-on; here a fixed one, so that its pages have known addresses. */
export const addonUuid = '5a0b0e1c-7d3f-4c52-9a4e-2f6b8d1c3e70';

/** Writes what a quiet and repeatable Firefox needs into an empty profile. */
export function writeProfile(folder: string, addonId: string, wishes: FirefoxWishes): void {
  const locale = wishes.locale ?? 'zh-CN';
  const settings: Readonly<Record<string, string | number | boolean>> = {
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: addonUuid }),
    'extensions.webextOptionalPermissionPrompts': !wishes.grantWithoutPrompt,
    'network.dns.localDomains': (wishes.localHosts ?? []).join(','),
    'intl.accept_languages': `${locale}, ${locale.slice(0, 2)}`,
    // Nothing of its own accord: no updates, no studies, no first-run pages, no session to restore.
    'app.update.disabledForTesting': true,
    'app.normandy.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'browser.sessionstore.resume_from_crash': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.startup.page': 0,
    'browser.tabs.warnOnClose': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'dom.security.https_first': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
  };
  writeFileSync(
    join(folder, 'user.js'),
    Object.entries(settings).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''),
  );
}
