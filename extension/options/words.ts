import type { Language, Words } from '../../core/model/field-spec.ts';

const words = {
  name: { zh: '五保助手设置', en: 'Wubao settings' },
  search: { zh: '搜索设置', en: 'Search settings' },
  nothingFound: { zh: '没有这样的设置。', en: 'No such setting.' },
  locked: { zh: '由管理员设定', en: 'Set by your administrator' },
  failed: { zh: '没有成功，请再试一次。', en: 'That did not work. Please try again.' },
  cancel: { zh: '取消', en: 'Cancel' },
  undo: { zh: '撤销', en: 'Undo' },

  sites: { zh: '网站', en: 'Sites' },
  noSites: { zh: '还没有启用任何网站。打开业务系统，点工具栏上的五保助手按钮，选“在此网站启用”。', en: 'No site is on. Open your system, click the Wubao button and choose “Switch on for this site”.' },
  pauseAll: { zh: '全部暂停一小时', en: 'Pause all for an hour' },
  on: { zh: '已启用', en: 'On' },
  waiting: { zh: '等待允许', en: 'Waiting for permission' },
  paused: { zh: '已暂停', en: 'Paused' },
  allow: { zh: '允许', en: 'Allow' },
  waitingWhy: { zh: '管理员已设好此网站，浏览器要您允许一次。', en: 'Your administrator has set up this site; the browser needs your permission once.' },
  refused: { zh: '未获允许，没有启用。', en: 'Not allowed, so it stays off.' },
  pause: { zh: '暂停一小时', en: 'Pause for an hour' },
  resume: { zh: '继续核对', en: 'Check again now' },
  county: { zh: '所属县（市、区）', en: 'County' },
  fromPage: { zh: '自动（按表单上的行政区划）', en: 'Automatic (region on the form)' },
  forget: { zh: '忘记此网站', en: 'Forget this site' },
  forgetAsk: { zh: '收回权限，清除它的设置和记住的栏目。门户里的数据不受影响。', en: 'This gives back its permission and erases its settings and field map. What is in the portal stays.' },
  forgetYes: { zh: '确认忘记', en: 'Forget it' },
  presetSite: { zh: '由管理员设定为启用', en: 'Your administrator wants it on' },
  map: { zh: '记住的栏目', en: 'Controls that were named' },
  noMap: { zh: '没有指认过栏目，全部自动识别。', en: 'Nothing was named; all controls are recognised.' },
  form: { zh: '表单', en: 'Form' },
  control: { zh: '栏目', en: 'Control' },
  meant: { zh: '读作', en: 'Read as' },
  remove: { zh: '删除', en: 'Delete' },
  removed: { zh: '已删除，改为自动识别。', en: 'Deleted; it is recognised again.' },
  presetMap: { zh: '管理员设定的映射', en: 'Field map of your administrator' },
  noLabel: { zh: '没有标签的栏目', en: 'A control without a label' },

  administration: { zh: '管理员设定', en: 'Administration' },
  notManaged: { zh: '这台电脑没有管理员设定，全部由您决定。', en: 'No administrator has set anything on this computer; all is up to you.' },
  managed: { zh: '以下由管理员设定，在这里不能更改。', en: 'Your administrator has set the following. It can’t be changed here.' },
  policySites: { zh: '启用的网站', en: 'Sites that are on' },
  policyMaps: { zh: '站点字段映射', en: 'Field maps' },
  policyCounty: { zh: '县（市、区）', en: 'County' },
  policyLanguage: { zh: '语言', en: 'Language' },
  policyWelcome: { zh: '首次使用页', en: 'First-run page' },
  policyOff: { zh: '不自动打开', en: 'Does not open by itself' },
  faults: { zh: '写法不对，没有生效：', en: 'Not as it should be, and without effect:' },

  appearance: { zh: '语言和外观', en: 'Language and appearance' },
  language: { zh: '语言', en: 'Language' },
  languageNote: { zh: '本扩展的页面和所有网站上的提示。', en: 'Of these pages and of the hints on all sites.' },
  text: { zh: '字号', en: 'Text size' },
  textNote: { zh: '本扩展自己的页面。网页上的提示随网页缩放。深色、高对比度随系统设置。', en: 'Of these pages. Hints follow the page’s zoom; dark and high contrast follow your system.' },
  normal: { zh: '标准', en: 'Normal' },
  large: { zh: '大', en: 'Large' },
  defaultCounty: { zh: '新网站的县（市、区）', en: 'County of new sites' },
  defaultCountyNote: { zh: '以后启用的网站先按它，每个网站可以单独改。', en: 'Sites that are switched on from now on begin with it; each can have its own.' },

  trust: { zh: '隐私与权限', en: 'Privacy and permissions' },
  permissions: { zh: '权限', en: 'Permissions' },
  storage: { zh: '存储：记住设置、网站和指认过的栏目', en: 'storage: to remember settings, sites and named controls' },
  scripting: { zh: '脚本：在您启用的网站上核对表单', en: 'scripting: to check forms on the sites that you switch on' },
  activeTab: { zh: '当前标签页：点工具栏按钮时得知是哪个网站', en: 'activeTab: to learn which site you are on when you click the button' },
  sidePanel: { zh: '侧边栏：在网页旁边看本案', en: 'sidePanel: to show the case beside the page' },
  hosts: { zh: '网站：只有您允许的这些', en: 'Sites: only these, which you allowed' },
  noHosts: { zh: '网站：一个也没有', en: 'Sites: none' },
  requests: { zh: '联网', en: 'Network' },
  requestsNote: { zh: '本扩展的安全策略不许它的页面连接任何地址，核对全在本机。', en: 'The extension’s own policy keeps its pages from connecting anywhere; everything is checked on this computer.' },
  kept: { zh: '本机保存的内容', en: 'What is kept on this computer' },
  keptNote: { zh: '填写的内容不在其中。', en: 'Nothing that is filled in is among it.' },
  about: { zh: '版本', en: 'Version' },
  licence: { zh: '开放源代码，Apache-2.0 许可。', en: 'Open source under Apache-2.0.' },

  files: { zh: '导出、导入与重置', en: 'Export, import and reset' },
  settingsFile: { zh: '设置文件', en: 'Settings as a file' },
  settingsFileNote: { zh: '语言、字号、网站和字段映射，存成一个 JSON 文件，换电脑时用。', en: 'Language, text size, sites and field maps as one JSON file, for another computer.' },
  export: { zh: '导出设置', en: 'Export settings' },
  import: { zh: '导入设置', en: 'Import settings' },
  take: { zh: '采用', en: 'Take it' },
  close: { zh: '关闭', en: 'Close' },
  imported: { zh: '已导入。', en: 'Imported.' },
  importAsk: { zh: '采用后，语言和外观按文件，并启用这些网站（浏览器会请您允许）：', en: 'Language and appearance will be as in the file, and these sites will be on (the browser asks you):' },
  importNoSites: { zh: '采用后，语言和外观按文件。文件里没有网站。', en: 'Language and appearance will be as in the file. There are no sites in it.' },
  importRefused: { zh: '未获允许，没有导入。', en: 'Not allowed, so nothing was imported.' },
  diagnostics: { zh: '诊断文件', en: 'Diagnostics file' },
  diagnosticsNote: { zh: '版本、浏览器和各项数目，供技术人员查问题。没有网址、姓名、号码或填写的内容。', en: 'Versions, browser and counts, for whoever helps you. No addresses, names, numbers or anything filled in.' },
  exportDiagnostics: { zh: '存诊断文件', en: 'Save diagnostics' },
  reset: { zh: '重置', en: 'Reset' },
  resetAppearance: { zh: '恢复默认语言和外观', en: 'Reset language and appearance' },
  resetAll: { zh: '全部清除', en: 'Reset everything' },
  resetAllAsk: { zh: '忘记所有网站和栏目，恢复默认设置。名册不受影响。', en: 'This forgets all sites and named controls and restores all settings. The register stays.' },
  resetAllYes: { zh: '确认清除', en: 'Reset everything' },
  resetDone: { zh: '已恢复。', en: 'Done.' },
  welcomeAgain: { zh: '再看一遍入门和练习', en: 'See the introduction and practice again' },
} as const satisfies Record<string, Words>;

export type WordKey = keyof typeof words;

export const say = (language: Language, key: WordKey): string => words[key][language];

export const sayUsed = (language: Language, day: string | null): string =>
  day === null ? (language === 'zh' ? '还没有用过' : 'Not used yet') : language === 'zh' ? `最近使用 ${day}` : `Last used ${day}`;

export const sayPausedUntil = (language: Language, until: number): string => {
  const time = new Date(until).toTimeString().slice(0, 5);
  return language === 'zh' ? `已暂停，${time} 自动恢复` : `Paused until ${time}`;
};

export const sayEntries = (language: Language, n: number): string => (language === 'zh' ? `记住的栏目：${n}` : `Named controls: ${n}`);

export const sayRequests = (language: Language, n: number): string => (language === 'zh' ? `本页发出的网络请求：${n}` : `Network requests made by this page: ${n}`);

export const sayKept = (language: Language, sites: number, entries: number, bytes: number): string => {
  const size = (bytes / 1024).toFixed(1);
  return language === 'zh' ? `${sites} 个网站的设置，${entries} 个栏目，共 ${size} KB。` : `Settings of ${sites} ${sites === 1 ? 'site' : 'sites'}, ${entries} named ${entries === 1 ? 'control' : 'controls'}, ${size} kB in all.`;
};

export const sayProblems = (language: Language, n: number): string =>
  language === 'zh' ? `没有导入，文件里有 ${n} 处要改：` : `Not imported: ${n} ${n === 1 ? 'thing' : 'things'} to mend in the file.`;

export const sayLine = (language: Language, line: number): string => (language === 'zh' ? `第 ${line} 行：` : `Line ${line}:`);

/** Why an entry is not used. */
export const sayDoubted = (language: Language, why: string): string => (language === 'zh' ? `未采用：${why}` : `not used: ${why}`);
