import { FONT, themeCss } from '../../ui/tokens.ts';

/** Written for engines from Chromium 80 on: no flex gap, no :focus-visible without a way back, no :is, no inset. */
const css = `
:host{display:block;max-width:720px;font:14px/1.6 var(--wubao-font);color:var(--wubao-ink);text-align:left;direction:ltr;letter-spacing:normal;word-spacing:normal;text-transform:none;text-indent:0;white-space:normal;--wubao-font:${FONT}}
:host([hidden]){display:none}
*{box-sizing:border-box}
p,dl,dd,ul,fieldset,legend{margin:0;padding:0;border:0;min-width:0}
ul{list-style:none}
.calculator{position:relative;background:var(--wubao-surface);border:1px solid var(--wubao-edge);border-radius:2px;-webkit-text-size-adjust:100%}
.fields{display:grid;grid-template-columns:minmax(140px,1fr) minmax(150px,1fr) auto minmax(112px,.7fr);grid-gap:2px 20px;padding:10px 16px 2px;border-bottom:1px solid var(--wubao-line);background:var(--wubao-sunken)}
.by-area{grid-template-columns:minmax(190px,1.2fr) minmax(150px,1fr) minmax(150px,1fr)}
label,legend{display:block;font-size:13px;line-height:20px;color:var(--wubao-muted)}
select,input{font:inherit;color:inherit}
select,input[type=date],input[type=text]{display:block;width:100%;height:32px;margin:2px 0 0;padding:0 8px;line-height:22px;background:var(--wubao-surface);border:1px solid var(--wubao-edge);border-radius:2px;font-variant-numeric:tabular-nums}
select{padding:0 4px}
input[type=text]{text-align:right}
.with-unit{display:flex;align-items:center}
.with-unit span{flex:none;margin:2px 0 0 6px}
.radios{display:flex;align-items:center;height:34px;padding-top:2px}
.radio{display:flex;align-items:center;height:32px;font-size:14px;color:var(--wubao-ink);white-space:nowrap;cursor:pointer}
.radio+.radio{margin-left:14px}
input[type=radio]{width:15px;height:15px;margin:0 6px 0 0;accent-color:var(--wubao-primary);cursor:inherit}
select:hover,input[type=date]:hover,input[type=text]:hover{border-color:var(--wubao-muted)}
:focus{outline:2px solid var(--wubao-focus);outline-offset:0}
input[type=radio]:focus{outline-offset:2px}
:focus:not(:focus-visible){outline:none}
[aria-invalid=true]:not(fieldset){border-color:var(--wubao-wrong)}
.complaint{min-height:18px;font-size:12px;line-height:18px;color:var(--wubao-wrong)}
.disabled label,.disabled legend,.disabled .with-unit{opacity:.6}
.disabled select,.disabled input{cursor:not-allowed;background:var(--wubao-sunken);color:var(--wubao-muted)}
.result{padding:12px 16px 14px;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
.waiting,.under{color:var(--wubao-muted)}
.under{font-size:12px;line-height:18px}
td .under,li .under{display:block}
.headline{display:flex;flex-wrap:wrap;align-items:baseline;margin-bottom:10px}
.pair{margin-right:20px;color:var(--wubao-muted)}
.pair strong{margin-left:6px;font-size:20px;line-height:28px;color:var(--wubao-ink)}
.unknown{padding-left:8px;border-left:3px solid var(--wubao-attend);font-weight:700;line-height:22px}
table{width:100%;border-collapse:collapse;font-size:13px;line-height:20px}
th,td{padding:5px 8px;text-align:left;vertical-align:top;border:1px solid var(--wubao-line)}
thead th{font-weight:400;color:var(--wubao-muted);background:var(--wubao-sunken)}
tfoot th,tfoot td{font-weight:700}
.number{text-align:right;white-space:nowrap}
.span span{display:inline-block;white-space:pre}
.possible+table{margin-top:4px}
.caveat{color:var(--wubao-attend)}
.gap+.gap{margin-top:10px}
.possible{margin-top:10px;font-size:13px;font-weight:700}
.possible .under{font-weight:400}
.candidates{display:grid;grid-template-columns:repeat(auto-fit,minmax(200px,1fr));grid-gap:8px;margin:4px 0 6px}
.candidates li{padding:7px 10px 8px;border:1px dashed var(--wubao-edge);border-radius:2px}
.if{display:block;font-size:13px}
.maybe{display:block;font-size:16px;line-height:24px;font-weight:700}
.ask-whom{margin-top:8px}
.footing{margin-top:10px;font-size:12px;line-height:18px;color:var(--wubao-muted)}
.footing>div{display:flex}
.footing>div+div{margin-top:4px}
dt{flex:none;width:36px;margin-right:8px}
:host([lang^=en]) dt{width:48px}
dd{flex:1}
.live{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:640px){.fields,.by-area{grid-template-columns:minmax(0,1fr) minmax(0,1fr);grid-gap:2px 12px;padding:8px 12px 2px}.fields .mode{grid-column:1/-1}.result{padding:10px 12px 12px}th,td{padding:5px 6px}}
`;

/** `auto` follows the system; portals that are light whatever the system says choose `light`. */
export type Theme = 'auto' | 'light' | 'dark';

const darkWhen: Readonly<Record<Theme, string>> = { auto: '(prefers-color-scheme:dark)', light: 'not all', dark: 'all' };
const sheets = new Map<Theme, CSSStyleSheet>();

const text = (theme: Theme): string => themeCss(':host').replace(darkWhen.auto, darkWhen[theme]) + css;

function sheet(theme: Theme): CSSStyleSheet {
  const made = sheets.get(theme) ?? new CSSStyleSheet();
  if (!sheets.has(theme)) made.replaceSync(text(theme));
  sheets.set(theme, made);
  return made;
}

/** Styles the root by an adopted sheet, which the strictest CSP allows; by an element where sheets can't be adopted. */
export function dress(root: ShadowRoot, theme: Theme): void {
  if ('adoptedStyleSheets' in root) {
    root.adoptedStyleSheets = [sheet(theme)];
    return;
  }
  const bare = root as ShadowRoot;
  const style = bare.querySelector('style') ?? bare.appendChild(document.createElement('style'));
  style.textContent = text(theme);
}
