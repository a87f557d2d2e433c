import { FONT, themeCss } from '../ui/tokens.ts';

/**
 * The overlay's whole style. `:host` throws off whatever the page set on it or above it; everything else stands in
 * one layer that fills the viewport and lets clicks through. Written for engines from Chromium 83 on: no nesting,
 * no `inset`, no `:is`, no `color-mix`.
 */
export const overlayCss: string =
  `
:host{all:initial!important;direction:ltr!important;unicode-bidi:isolate!important;display:block!important;position:fixed!important;top:0!important;left:0!important;width:0!important;height:0!important;margin:0!important;padding:0!important;border:0!important;overflow:visible!important;background:none!important;opacity:1!important;visibility:visible!important;transform:none!important;filter:none!important;clip-path:none!important;mask:none!important;mix-blend-mode:normal!important;pointer-events:none!important;z-index:2147483647!important;contain:size style!important;zoom:1!important}
@media print{:host{display:none!important}}
*{box-sizing:border-box}
[hidden]{display:none!important}
[data-t]::before{content:attr(data-t)}
.layer{position:fixed;top:0;left:0;right:0;bottom:0;overflow:hidden;contain:strict;pointer-events:none;direction:ltr;font:13px/1.6 ${FONT};color:var(--wubao-ink);text-align:left;-webkit-user-select:none;user-select:none;-webkit-text-size-adjust:100%;cursor:default}
.mark,.hint,.badge,.panel,.target{position:absolute;top:0;left:0;pointer-events:auto}
.badge,.panel{z-index:1}
.hint{z-index:2}
.off{visibility:hidden!important;pointer-events:none}
button{all:unset;box-sizing:border-box;cursor:pointer;-webkit-user-select:none;user-select:none;-webkit-tap-highlight-color:transparent}
button:focus{outline:2px solid var(--wubao-focus);outline-offset:1px}
button:focus:not(:focus-visible){outline:none}
.icon{display:block;width:16px;height:16px;flex:none;overflow:visible}
.fill{fill:currentColor}
.on{fill:var(--wubao-on-state)}
.on-line,.line,.thin,.ring{fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
.on-line{stroke:var(--wubao-on-state);stroke-width:1.9}
.line{stroke-width:2}
.disc{fill:none}
.wrong{color:var(--wubao-wrong)}
.attend{color:var(--wubao-attend)}
.ask{color:var(--wubao-ask)}
.mended,.holds{color:var(--wubao-holds)}

.mark{width:24px;height:24px;padding:4px;--wubao-on-state:#fff}
.mark .icon{transition:transform .12s}
.mark:hover .icon{transform:scale(1.12)}
.mark .wrong{color:#b8241a}
.mark .attend{color:#8f5500}
.mark .ask{color:#1d5a96}
.mark .mended{color:#276a3c}
.mark .fill,.mark .disc,.mark .ring{stroke:#fff;stroke-width:1;paint-order:stroke}
.mark .ring{fill:#fff;stroke:currentColor;stroke-width:1.4}
.mark .ask .fill{stroke:none}
.mark .disc{fill:#fff}
.mark:focus{outline-offset:-2px;border-radius:12px}
.mark[aria-expanded=true] .icon{transform:scale(1.12)}
@keyframes wubao-fade{to{opacity:0;visibility:hidden}}
.mark.fades{animation:wubao-fade .6s linear 4s forwards}
.mark.fades:hover,.mark.fades:focus,.mark.fades[aria-expanded=true]{animation:none}

.hint,.panel,.badge{background:var(--wubao-surface);border:1px solid var(--wubao-edge);border-radius:4px;box-shadow:var(--wubao-shadow)}
.hint{width:336px;max-width:calc(100% - 16px);max-height:calc(100% - 16px);overflow:auto;scroll-padding:30px 0 44px}
.finding{padding:9px 12px 11px}
.finding+.finding{border-top:1px solid var(--wubao-line)}
.head{display:flex;align-items:flex-start}
.head .icon{margin:2.5px 8px 0 0}
.title{flex:1;font-weight:700;min-width:0;overflow-wrap:anywhere}
.says,.todo,.why,.laws{margin:3px 0 0 24px;overflow-wrap:anywhere;white-space:pre-line;text-wrap:pretty}
.why{margin-top:6px;padding:3px 8px;background:var(--wubao-sunken);border-radius:3px;font-variant-numeric:tabular-nums;line-height:1.6}
.todo{margin-top:6px}
.laws{margin-top:6px;display:flex;font-size:12px;line-height:18px;color:var(--wubao-muted)}
.law-word{flex:none;margin-right:6px}
.law-list{flex:1;min-width:0}
.acts{display:flex;flex-wrap:wrap;align-items:center;margin:6px 0 0 24px}
.act{margin:4px 8px 0 0;padding:2px 12px;min-height:28px;line-height:22px;border:1px solid var(--wubao-edge);border-radius:3px;color:var(--wubao-ink);background:var(--wubao-surface);white-space:nowrap;text-align:center}
.act:hover{background:var(--wubao-hover)}
.act.primary{color:var(--wubao-on-primary);background:var(--wubao-primary);border-color:var(--wubao-primary)}
.act.primary:hover{background:var(--wubao-primary-hover);border-color:var(--wubao-primary-hover)}
.key{margin:4px 0 0 auto;font-size:12px;line-height:18px;color:var(--wubao-muted)}
.x{width:24px;height:24px;padding:4px;flex:none;border-radius:3px;color:var(--wubao-muted)}
.x:hover{background:var(--wubao-hover);color:var(--wubao-ink)}
.hint-bar{position:sticky;top:0;display:flex;align-items:center;justify-content:space-between;padding:4px 6px 0 12px;background:var(--wubao-surface);font-size:12px;color:var(--wubao-muted)}
.where{min-width:0;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}
.hint-bar+.findings>:first-child{padding-top:2px}

.badge{display:flex;align-items:center;height:28px;padding:0 9px 0 10px;line-height:26px;white-space:nowrap;color:var(--wubao-ink)}
.hint-foot{padding:0 12px 7px 36px}
.dispute{min-height:24px;line-height:24px;font-size:12px;color:var(--wubao-muted);text-decoration:underline;text-underline-offset:2px}
.dispute:hover{color:var(--wubao-ink)}
.acts .dispute{margin:4px 8px 0 0;white-space:nowrap}
.choice{padding:2px 0 0}
.choice>.title,.choice>.says{margin:0;padding:0 12px}
.choice>.says{margin-top:2px;font-size:12px;line-height:18px;color:var(--wubao-muted)}
.choice>.group-name{padding:6px 12px 0}
.options{margin-top:4px}
.option{display:flex;align-items:center;width:100%;min-height:28px;padding:2px 12px}
.option:hover{background:var(--wubao-hover)}
.option:focus{outline-offset:-2px}
.option .word{flex:1;min-width:0;overflow-wrap:anywhere}
.option .detail{flex:none;margin-left:12px;font-size:12px;color:var(--wubao-muted);font-variant-numeric:tabular-nums}
.more-options{color:var(--wubao-muted)}
.more-options .word{flex:none;margin-right:6px}
.more-options .icon{width:12px;height:12px;transform:rotate(90deg)}
.options.last{position:sticky;bottom:0;margin-top:4px;padding:4px 0;border-top:1px solid var(--wubao-line);background:var(--wubao-surface)}
.target{z-index:1;border:1px dashed #1d5a96;border-radius:3px;box-shadow:0 0 0 1px rgba(255,255,255,.8)}
.target:hover,.target:focus{border:2px solid #1d5a96;outline:none;background:rgba(29,90,150,.14)}
.pick-bar,.notice{position:absolute;left:50%;transform:translateX(-50%);z-index:3;pointer-events:auto;display:flex;align-items:center;max-width:calc(100% - 24px);padding:4px 6px 4px 12px;background:var(--wubao-surface);border:1px solid var(--wubao-edge);border-radius:4px;box-shadow:var(--wubao-shadow)}
.pick-bar{top:8px}
.notice{bottom:12px}
.pick-bar .says,.notice .says{margin:0 8px 0 0}
.notice .act{margin:0 6px 0 4px}

.badge:hover{background:var(--wubao-hover)}
.badge .brand{font-weight:700;margin-right:2px}
.count{display:flex;align-items:center;margin-left:8px;font-variant-numeric:tabular-nums}
.count .icon{width:14px;height:14px;margin-right:4px}
.badge.small{padding:0 6px}
.badge.small .brand,.badge.small .count+.count,.badge.small .count[data-t]::before,.badge.small .n{display:none}
.badge.small .count{margin:0}
.badge.small .count .icon{margin:0}

.panel{display:flex;flex-direction:column;width:380px;max-width:calc(100% - 16px);max-height:70vh;overflow:hidden}
.bar{display:flex;align-items:center;flex:none;padding:5px 6px 5px 12px;border-bottom:1px solid var(--wubao-line)}
.bar .name{font-weight:700}
.bar .sub{margin-left:8px;color:var(--wubao-muted)}
.bar .x:first-of-type{margin-left:auto}
.ask-save{flex:none;padding:10px 12px 12px;background:var(--wubao-sunken);border-bottom:1px solid var(--wubao-line)}
.ask-save .head{font-weight:700}
.ask-save .acts{margin-top:4px}
.groups{flex:1;min-height:0;overflow:auto;overscroll-behavior:contain;padding-bottom:4px}
.group-name{display:flex;align-items:center;width:100%;min-height:28px;padding:8px 12px 2px;color:var(--wubao-muted);font-size:12px;line-height:18px}
.group-name .icon{margin-right:8px}
.group-name .n{margin-left:6px;font-variant-numeric:tabular-nums}
.group-name .more{width:12px;height:12px;margin:0 0 0 6px;color:var(--wubao-muted);transition:transform .12s}
button.group-name{padding-bottom:6px}
button.group-name:hover{background:var(--wubao-hover)}
.group-name[aria-expanded=true] .more{transform:rotate(90deg)}
.item{display:block;width:100%;padding:3px 12px 5px 36px;min-height:24px}
button.item:hover{background:var(--wubao-hover)}
.item .title{font-weight:400;color:var(--wubao-ink)}
.wrongs .item .title,.attends .item .title{font-weight:700}
.item .says{margin:0;color:var(--wubao-ink)}
.item .law{font-size:12px;line-height:18px;color:var(--wubao-muted);overflow-wrap:anywhere}
.asks .item .says,.holdses .item .says,.dismissedes .item .says{color:var(--wubao-muted)}
.groups button:focus{outline-offset:-2px}
.none{padding:12px;color:var(--wubao-muted)}
.basis{flex:none;padding:5px 12px 6px;border-top:1px solid var(--wubao-line);font-size:12px;line-height:18px;color:var(--wubao-muted);overflow-wrap:anywhere}
.live{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}

@media (prefers-reduced-motion:reduce){.mark .icon,.more{transition:none!important}.mark.fades{animation:none}}
@media (forced-colors:active){.target{forced-color-adjust:none;border-color:Highlight!important}.mark{forced-color-adjust:none;--wubao-on-state:Canvas}.mark .icon{color:CanvasText!important}.mark .fill,.mark .disc{stroke:Canvas}.mark .disc,.mark .ring{fill:Canvas}.icon{forced-color-adjust:none}.act.primary{forced-color-adjust:none}}
` + themeCss('.layer');
