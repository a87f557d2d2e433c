/**
 * The theme, as custom properties that a shadow root gives itself. All are prefixed, so that nothing of a host page
 * can set them by accident; all sizes are px, since rem belongs to the page.
 */

export const FONT = '"Microsoft YaHei","PingFang SC","Noto Sans CJK SC",SimSun,sans-serif';

const light = {
  surface: '#ffffff',
  sunken: '#f4f5f7',
  hover: '#eaf1f8',
  ink: '#1d2126',
  muted: '#59606a',
  line: '#d3d7dd',
  edge: '#aab1bb',
  shadow: '0 1px 2px rgba(20,26,34,.10),0 4px 14px rgba(20,26,34,.16)',
  primary: '#1d5a96',
  'primary-hover': '#174a7c',
  'on-primary': '#ffffff',
  focus: '#1d5a96',
  wrong: '#b8241a',
  attend: '#8f5500',
  ask: '#1d5a96',
  holds: '#276a3c',
  'on-state': '#ffffff',
};

type Theme = Readonly<Record<keyof typeof light, string>>;

const dark: Theme = {
  surface: '#25282d',
  sunken: '#1c1f23',
  hover: '#323a44',
  ink: '#eceef1',
  muted: '#abb2bc',
  line: '#3d434b',
  edge: '#5b636e',
  shadow: '0 1px 2px rgba(0,0,0,.4),0 4px 16px rgba(0,0,0,.5)',
  primary: '#8fc0f5',
  'primary-hover': '#abd0f8',
  'on-primary': '#10202f',
  focus: '#8fc0f5',
  wrong: '#ff9a90',
  attend: '#f0bb57',
  ask: '#8fc0f5',
  holds: '#85d19c',
  'on-state': '#1c1f23',
};

/** In forced colours shapes and words alone tell the states apart. */
const forced: Theme = {
  surface: 'Canvas',
  sunken: 'Canvas',
  hover: 'Canvas',
  ink: 'CanvasText',
  muted: 'CanvasText',
  line: 'CanvasText',
  edge: 'CanvasText',
  shadow: 'none',
  primary: 'ButtonText',
  'primary-hover': 'ButtonText',
  'on-primary': 'ButtonFace',
  focus: 'Highlight',
  wrong: 'CanvasText',
  attend: 'CanvasText',
  ask: 'CanvasText',
  holds: 'CanvasText',
  'on-state': 'Canvas',
};

const declare = (theme: Theme): string =>
  Object.entries(theme)
    .map(([name, value]) => `--wubao-${name}:${value};`)
    .join('');

/** The theme as a style sheet for one selector inside a shadow root: light, dark and forced colours. */
export const themeCss = (selector: string): string =>
  `${selector}{${declare(light)}color-scheme:light;}` +
  `@media (prefers-color-scheme:dark){${selector}{${declare(dark)}color-scheme:dark;}}` +
  `@media (forced-colors:active){${selector}{${declare(forced)}}}`;
