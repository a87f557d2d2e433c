import type { Language, Words } from '../../core/model/field-spec.ts';

const words = {
  name: { zh: '五保助手', en: 'Wubao' },
  closed: {
    zh: '此页面无法启用：浏览器自带页面、本地文件、应用商店，以及以兼容模式（IE 内核）打开的网页，扩展程序都不能进入。',
    en: 'It cannot be switched on here: no extension may enter the browser’s own pages, local files, extension shops, or pages opened in IE mode.',
  },
  why: {
    zh: '只读取本网站表单上正在填写的内容，在本机核对，不上传、不保存。',
    en: 'It reads only what is being filled in on this site’s forms and checks it on this computer. Nothing is sent, nothing is kept.',
  },
  county: { zh: '本网站所属县（市、区）', en: 'County of this site' },
  fromPage: { zh: '自动（按表单上的行政区划）', en: 'Automatic (region on the form)' },
  enable: { zh: '在此网站启用', en: 'Switch on for this site' },
  enabling: { zh: '请在浏览器的询问中选择“允许”……', en: 'Choose “Allow” when the browser asks…' },
  refused: { zh: '未获允许，没有启用。', en: 'Not allowed, so it stays off.' },
  on: { zh: '已启用', en: 'On' },
  off: { zh: '未启用', en: 'Off' },
  wrong: { zh: '有误', en: 'wrong' },
  attend: { zh: '未满足', en: 'not met' },
  ask: { zh: '还需', en: 'needed' },
  holds: { zh: '通过', en: 'hold' },
  thisPage: { zh: '本页核对', en: 'This page' },
  noForm: { zh: '本页没有可核对的表单。', en: 'There is no form to check on this page.' },
  noReport: {
    zh: '本页还没有核对结果。请刷新网页；如果网页以兼容模式（IE 内核）打开，请切换到极速模式。',
    en: 'Nothing reported from this page yet. Reload it; if it is open in IE mode, switch to the standard mode.',
  },
  noTab: { zh: '此网站现在没有打开的网页。', en: 'No page of this site is open.' },
  interrupted: {
    zh: '网页干扰了提示，有的框架已停止核对。刷新网页可以重新开始。',
    en: 'The page interfered with the hints, and checks stopped in a frame. Reload the page to start again.',
  },
  disable: { zh: '停用', en: 'Switch off' },
  disableAsk: {
    zh: '停用后收回本网站的权限，并清除本网站的设置。',
    en: 'This gives back the permission for this site and erases its settings.',
  },
  disableYes: { zh: '确认停用', en: 'Switch off' },
  disableNo: { zh: '取消', en: 'Cancel' },
  failed: { zh: '没有成功，请再试一次。', en: 'That did not work. Please try again.' },
  map: { zh: '站点字段映射', en: 'Field map of this site' },
  pick: { zh: '指认一栏', en: 'Name a control' },
  import: { zh: '导入', en: 'Import' },
  export: { zh: '导出', en: 'Export' },
  undoImport: { zh: '撤销上次导入', en: 'Undo the last import' },
  take: { zh: '采用', en: 'Take it' },
  close: { zh: '关闭', en: 'Close' },
  asRecognised: { zh: '自动识别', en: 'as recognised' },
  pause: { zh: '暂停一小时', en: 'Pause for an hour' },
  resume: { zh: '继续核对', en: 'Check again now' },
  locked: { zh: '由管理员设定', en: 'Set by your administrator' },
  presetOn: { zh: '此网站由管理员设定为启用', en: 'Your administrator wants this site on' },
  presetOff: { zh: '管理员已为您设好此网站，还要您允许一次', en: 'Your administrator has set up this site; it needs your permission once' },
  panel: { zh: '在侧边栏看本案', en: 'See the case in the side panel' },
  entries: { zh: '查看记住的栏目', en: 'See what is named' },
  options: { zh: '设置', en: 'Settings' },
  offline: { zh: '本扩展不联网', en: 'Works offline' },
  version: { zh: '版本', en: 'Version' },
} as const satisfies Record<string, Words>;

export type WordKey = keyof typeof words;

export const say = (language: Language, key: WordKey): string => words[key][language];

/** How many frames were seen, and in how many of them there is a form. */
export const sayFrames = (language: Language, frames: number, checking: number): string =>
  language === 'zh'
    ? `已进入 ${frames} 个框架，其中 ${checking} 个有可核对的表单`
    : `${frames} ${frames === 1 ? 'frame' : 'frames'} seen, ${checking} with a form to check`;

const two = (n: number): string => String(n).padStart(2, '0');

/** The time of day as a clock in an office shows it. */
export const sayPaused = (language: Language, until: number): string => {
  const at = new Date(until);
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
  return language === 'zh' ? `已暂停核对，${time} 自动恢复。` : `Paused until ${time}.`;
};

/** How many controls somebody named on this site. */
export const sayKept = (language: Language, n: number): string =>
  language === 'zh'
    ? n === 0 ? '没有指认过栏目，全部自动识别。' : `已记住 ${n} 栏，其余自动识别。`
    : n === 0 ? 'Nothing was named; all controls are recognised.' : `${n} ${n === 1 ? 'control' : 'controls'} named, the others are recognised.`;

export const sayProblems = (language: Language, n: number): string =>
  language === 'zh' ? `没有导入，文件里有 ${n} 处要改：` : `Not imported: ${n} ${n === 1 ? 'thing' : 'things'} to mend in the file.`;

export const sayLine = (language: Language, line: number): string => (language === 'zh' ? `第 ${line} 行：` : `Line ${line}:`);

export const sayDifferences = (language: Language, n: number): string =>
  language === 'zh'
    ? n === 0 ? '与现在的相同，没有变化。' : `采用后有 ${n} 栏读法不同：`
    : n === 0 ? 'Nothing would be read differently.' : `${n} ${n === 1 ? 'control' : 'controls'} would be read differently:`;

export const sayOtherSite = (language: Language, theirs: string, own: string): string =>
  language === 'zh' ? `这份文件是为 ${theirs} 做的，将用于 ${own}。请核对两个地址是不是同一套系统。` : `The file was made for ${theirs} and will be used on ${own}. See whether both are the same system.`;

export const sayDoubt = (language: Language, why: string): string =>
  language === 'zh' ? `与网页不符：${why}。在网页上指认这一栏之前不采用。` : `The page contradicts it: ${why}. Not used until the control is pointed out in the page.`;

export const sayControl = (language: Language, control: string, section: string): string =>
  (control === '' ? (language === 'zh' ? '没有标签的栏目' : 'A control without a label') : control) + (section === '' ? '' : language === 'zh' ? `（${section}）` : ` (${section})`) + (language === 'zh' ? '：' : ':');
