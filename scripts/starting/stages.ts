import type { Chromium } from '../../test/browsers/chromium.ts';
import type { Portals } from '../../test/portals/serve.ts';
import {
  enableSite,
  fillInForm,
  lookAtSummary,
  missGrade,
  openForm,
  saveAnyway,
  type Album,
} from '../../test/stories/clerk-first-light.ts';
import { calculate } from '../../test/stories/maintainer-calculator.ts';

const noAlbum: Album = { keep: () => Promise.resolve() };

/** Turns the extension on for the portals and leaves the browser with the legacy form before the user. */
export async function openLegacyForm({ context, extensionId }: Chromium, portals: Portals): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  await enableSite(context, extensionId, portals.origin, noAlbum);
  await openForm(page, portals, noAlbum);
  await page.bringToFront();
}

/** Walks the whole story and keeps a picture of each step. Rejects at the first step that does not come out. */
export async function walkStory({ context, extensionId }: Chromium, portals: Portals, album: Album): Promise<void> {
  await enableSite(context, extensionId, portals.origin, album);
  const page = context.pages()[0] ?? (await context.newPage());
  const clerk = await openForm(page, portals, album);
  await fillInForm(clerk, album);
  await lookAtSummary(clerk, album);
  await missGrade(clerk, album);
  await saveAnyway(clerk, portals, album);
  await calculate(page, portals, album);
}
