import { FONT, themeCss } from '../ui/tokens.ts';
import { fonts } from './fonts.ts';

/** Written for engines from Chromium 80 on. Sizes of what is printed are in pt: 二号 is 22, 小四 12, 五号 10.5. */
const paper = `
.paper{box-sizing:border-box;color:var(--wubao-ink);background:var(--wubao-surface);font:10.5pt/1.5 ${fonts.table};overflow-wrap:anywhere;word-break:normal;line-break:strict;text-align:left}
.paper *{box-sizing:border-box}
.paper p{margin:0;orphans:2;widows:2}
.paper h1{margin:0 0 10pt;font:normal 20pt/1.4 ${fonts.title};text-align:center}
.paper h2{margin:8pt 0 3pt;font:normal 12pt/1.5 ${fonts.heading};break-after:avoid;page-break-after:avoid}
.translation{margin-bottom:8pt!important;border:1px solid;padding:3pt 6pt;font:9pt/1.4 ${fonts.aside};text-align:center}
.head{margin-bottom:6pt!important}
.value{white-space:pre-line}
.rule{display:inline-block;max-width:calc(100% - .3em);height:1.2em;border-bottom:1px solid var(--wubao-ink);vertical-align:-.25em;margin:0 .15em}
.blank{position:relative;white-space:nowrap}
.blank.date,.blank.month{display:inline-block;max-width:100%;white-space:normal}
.blank.rows{display:block;white-space:normal}
.ruled{display:block;height:2em;border-bottom:1px solid var(--wubao-ink)}
td .ruled{border:0;height:1.7em}
td>.alone:only-child .rule{border:0}
td .blank{white-space:normal}
.aloud{position:absolute;left:0;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.option{display:inline-block}
.option:not(:last-child){margin-right:.4em}
.box{margin-right:.15em;font-family:"Segoe UI Symbol","Noto Sans Symbols2","Noto Sans CJK SC",SimSun,sans-serif}
.paper table{width:100%;margin:0 0 8pt;border-collapse:collapse;table-layout:fixed}
.paper .short{break-inside:avoid;page-break-inside:avoid}
.paper caption{padding:4pt 0 3pt;font:normal 12pt/1.5 ${fonts.heading};text-align:left;break-after:avoid}
.paper thead{display:table-header-group}
.paper tr{break-inside:avoid;page-break-inside:avoid}
.paper tbody tr:first-child,.paper tbody tr:last-child{break-before:avoid;page-break-before:avoid}
.paper th,.paper td{position:relative;border:1px solid var(--wubao-ink);padding:2.5pt 4pt;vertical-align:middle;text-align:left;font-weight:normal;min-width:0}
.grid th,thead th{text-align:center!important}
.form .lines{margin:0 0 6pt}
.clause{margin:0 0 6pt}
.form .clause h2 .number{font-family:inherit}
.signatures{display:flex;flex-wrap:wrap;margin:8pt 0 0;break-inside:avoid;page-break-inside:avoid}
.signature{flex:1 1 46%;min-width:200px;padding-right:10pt;margin:0 0 10pt;break-inside:avoid;page-break-inside:avoid}
.signature p{margin:0 0 5pt}
.signature.seal{min-height:30mm}
.who{font-family:${fonts.heading}}
.annexes{margin:8pt 0;break-inside:avoid;page-break-inside:avoid}
.annexes ol{margin:0;padding-left:2.4em}
.sources{margin-top:10pt;padding-top:4pt;border-top:1px solid var(--wubao-ink);font-size:8pt;line-height:1.45}
.paper .sources h2{margin:0 0 2pt;font-size:9pt;line-height:1.45}
.sources b{font-weight:normal;font-family:${fonts.heading}}
.letter{font:12pt/22pt ${fonts.text}}
.letter h1{margin-bottom:18pt;font-size:22pt}
.letter h2{margin:5pt 0 0;line-height:22pt}
.letter .clause p,.letter .lines p{text-indent:2em}
.letter .clause p>*{text-indent:0}
.letter .head{text-align:right}
.letter table{font:11pt/1.5 ${fonts.text}}
.letter .signatures{margin-top:10pt}
.letter .signature{margin-bottom:4pt}
.letter .signature p{margin-bottom:2pt}
.letter .annexes{margin:4pt 0}
.letter .sources{margin-top:6pt;font-size:7.5pt;line-height:1.35}
`;

const screen = `
.wubao-documents{min-height:100vh;margin:0;padding:0 0 32px;background:var(--wubao-sunken);color:var(--wubao-ink);font:14px/1.6 ${FONT}}
.wubao-documents .bar{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;align-items:center;padding:8px 16px;background:var(--wubao-surface);border-bottom:1px solid var(--wubao-line)}
.bar button{margin:2px 12px 2px 0;min-height:32px;padding:4px 18px;border:1px solid var(--wubao-primary);border-radius:2px;background:var(--wubao-primary);color:var(--wubao-on-primary);font:inherit;cursor:pointer}
.bar button:hover{background:var(--wubao-primary-hover)}
.bar button:focus,.told summary:focus{outline:2px solid var(--wubao-focus);outline-offset:2px}
.bar button:focus:not(:focus-visible),.told summary:focus:not(:focus-visible){outline:0}
.bar p{margin:2px 0;color:var(--wubao-muted)}
.told{max-width:210mm;margin:12px auto 0;padding:0 16px}
.told ul{margin:4px 0 8px;padding-left:20px}
.told summary{cursor:pointer}
.told .notices{border-left:4px solid var(--wubao-attend);padding-left:12px}
.told h2{margin:0;font-size:14px}
@media screen{
.missing .rule,.missing .ruled,td>.alone:only-child .missing .rule{border-bottom:2px dashed var(--wubao-attend)}
.choice.missing{border-bottom:2px dashed var(--wubao-attend)}
.wubao-documents .paper{max-width:210mm;margin:16px auto;padding:16mm;border:1px solid var(--wubao-edge);box-shadow:var(--wubao-shadow)}
.wubao-documents .paper.letter{padding:24mm 22mm}
}
@media screen and (max-width:640px){
.wubao-documents .paper,.wubao-documents .paper.letter{margin:8px;padding:14px;font-size:16px;line-height:1.6}
.paper h1,.letter h1{font-size:20px}
.paper table,.paper tbody,.paper tr,.paper th,.paper td,.paper .short{break-inside:avoid;page-break-inside:avoid}
.paper caption{display:block;width:auto;height:auto!important}
.paper thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.paper tr{border-top:1px solid var(--wubao-ink)}
.paper tr:last-child{border-bottom:1px solid var(--wubao-ink)}
.paper th,.paper td{border-width:0 1px}
.paper th{padding-bottom:0;font-family:${fonts.heading};text-align:left!important}
.list td[data-above]::before{content:attr(data-above) " ";color:var(--wubao-muted)}
.blank{white-space:normal}
.signature{flex-basis:100%;min-width:0}
.wubao-documents .bar{position:static}
}
@media (prefers-contrast:more){.paper,.wubao-documents{--wubao-muted:var(--wubao-ink)}}
`;

/** White paper and black ink, whatever the screen has. */
const print = `
@media print{
html,body{margin:0;background:#fff}
.wubao-documents,.paper{--wubao-ink:#000;--wubao-surface:#fff;--wubao-sunken:#fff;color-scheme:light}
.wubao-documents{min-height:0;padding:0}
.wubao-documents .bar,.told,.aloud{display:none}
}
`;

/** All but the sheet of paper, for a document or a shadow root: theme, paper, screen, print. */
export const documentCss = themeCss('.wubao-documents') + paper + screen + print;
