// @ts-check
import { findChromium, findFirefox, thisMachine } from './browsers.mjs';
import { canInstallPackages, hasChineseFont, installPackages } from './debian.mjs';

/** @typedef {import('./browsers.mjs').Found} Found */

/**
 * Finds the browsers; on Debian, as root, installs what is missing, with a Chinese font.
 * @param {{ firefox: boolean }} wanted whether Firefox is needed beside Chromium
 * @returns {{ chromium: Found, firefox: Found }}
 */
export function provideBrowsers({ firefox }) {
  if (canInstallPackages()) {
    const missing = [];
    // Where somebody named a browser that is not there, another one is not what they want.
    const { CHROMIUM, FIREFOX } = process.env;
    if (!CHROMIUM && findChromium(thisMachine).path === undefined) missing.push('chromium');
    if (firefox && !FIREFOX && findFirefox(thisMachine).path === undefined) missing.push('firefox-esr');
    if (!hasChineseFont()) missing.push('fonts-noto-cjk');
    if (missing.length > 0) installPackages(missing);
  }
  return { chromium: findChromium(thisMachine), firefox: findFirefox(thisMachine) };
}
