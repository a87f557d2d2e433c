import { browser } from 'wxt/browser';
import { lockedBy } from '../managed/policy.ts';
import type { Sight } from './desk.ts';

/** What newer engines have and older ones lack. */
const features = (): Readonly<Record<string, boolean>> => ({
  popover: 'popover' in HTMLElement.prototype,
  sidePanel: 'sidePanel' in browser,
  sidebar: 'sidebarAction' in browser,
  offscreen: 'offscreen' in browser,
  navigation: 'navigation' in globalThis,
});

/** Versions and counts, for whoever helps. No address, name or number is in it, and nothing that was filled in. */
export const diagnosticsOf = ({ policy, preferences, sites, permissions, hosts, bytes, version }: Sight): string =>
  `${JSON.stringify(
    {
      format: 'wubao-diagnostics',
      version,
      browser: navigator.userAgent,
      uiLanguage: browser.i18n.getUILanguage(),
      zoom: devicePixelRatio,
      screen: `${screen.width}x${screen.height}`,
      features: features(),
      language: preferences.language,
      text: preferences.text,
      countyChosen: preferences.county !== null,
      managed: lockedBy(policy),
      managedFaults: policy.faults,
      permissions,
      hosts: hosts.length,
      bytes,
      sites: sites.map(({ origin, settings, preset, pause, used, map, presetMap }) => ({
        scheme: origin.slice(0, origin.indexOf(':')),
        port: /:\d+$/.test(origin),
        on: settings !== null,
        preset,
        paused: pause > 0,
        used: used !== null,
        entries: map?.forms.reduce((n, form) => n + form.controls.length, 0) ?? 0,
        presetEntries: presetMap?.forms.reduce((n, form) => n + form.controls.length, 0) ?? 0,
      })),
    },
    null,
    2,
  )}\n`;
