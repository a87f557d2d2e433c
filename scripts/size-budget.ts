/** What a part of the build may weigh. */
export interface Budget {
  readonly name: string;
  /** Folder or file, from the repository's root; a folder counts with all its scripts and style sheets. */
  readonly path: string;
  /** Most bytes after gzip, of all files together; none is a weight that is only reported. */
  readonly gz?: number;
  /** Texts that must not occur, each with why. */
  readonly without?: readonly { readonly text: string; readonly because: string }[];
}

/** Zod keeps its inner state under this property in every build; minifiers leave property names alone. */
export const ZOD_MARK = '_zod';

const noZod = [{ text: ZOD_MARK, because: 'validation with zod belongs in the background, it would weigh on every page' }];

/** A look whether there is anything to guard: it starts on every page of a site that is on. */
const IN_A_PAGE = 8_000;
/** Describing a form, asking the background, writing back: brought where a page has controls. */
const GUARDS = 24_000;
/** What draws: brought where there is something to draw. */
const DRAWS = 17_000;

export const BUDGETS: readonly Budget[] = [
  { name: 'widgets, one script tag', path: 'dist/widgets/wubao.js', gz: 20_000, without: noZod },
  { name: 'widgets, module', path: 'dist/widgets/wubao.mjs', without: noZod },
  { name: 'Chromium, in a page of an enabled site', path: '.output/chrome-mv3/content-scripts', gz: IN_A_PAGE, without: noZod },
  { name: 'Chromium, what guards a form', path: '.output/chrome-mv3/guard.js', gz: GUARDS, without: noZod },
  { name: 'Chromium, what draws in a page', path: '.output/chrome-mv3/overlay.js', gz: DRAWS, without: noZod },
  { name: 'Chromium, background', path: '.output/chrome-mv3/background.js' },
  { name: 'Chromium, own pages (register among them)', path: '.output/chrome-mv3/chunks' },
  { name: 'Chromium, style sheets, and table files in their worker', path: '.output/chrome-mv3/assets' },
  { name: 'Firefox, in a page of an enabled site', path: '.output/firefox-mv3/content-scripts', gz: IN_A_PAGE, without: noZod },
  { name: 'Firefox, what guards a form', path: '.output/firefox-mv3/guard.js', gz: GUARDS, without: noZod },
  { name: 'Firefox, what draws in a page', path: '.output/firefox-mv3/overlay.js', gz: DRAWS, without: noZod },
  { name: 'Firefox, background', path: '.output/firefox-mv3/background.js' },
];
