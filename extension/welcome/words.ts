import type { Language, Words } from '../../core/model/field-spec.ts';

const words = {
  name: { zh: '五保助手', en: 'Wubao' },
  hello: { zh: '用旧系统填表，随填随核对', en: 'The law beside every box of the old system' },
  lead: {
    zh: '身份证号、年龄、标准、日期……填完一栏就核对，错在哪里、依据哪一条、怎样改，写在旁边。全在本机完成，不联网，不上传。',
    en: 'ID number, age, standard, dates: each box is checked as you leave it, with what is wrong, the article it follows from and what to do. All on this computer; nothing is sent.',
  },
  language: { zh: '语言', en: 'Language' },
  county: { zh: '您在哪个县（市、区）工作？', en: 'Which county do you work in?' },
  countyWhy: { zh: '供养标准因地而异。以后每个网站还可以单独改。', en: 'Standards differ by place. Each site can have its own later.' },
  countySearch: { zh: '输入名称或行政区划代码', en: 'Type a name or a region code' },
  fromPage: { zh: '自动（按表单上的行政区划）', en: 'Automatic (region on the form)' },
  noPlace: { zh: '没有找到。选“自动”也能核对，只是不核对当地标准。', en: 'Not found. “Automatic” checks all the same, without local standards.' },
  locked: { zh: '由管理员设定', en: 'Set by your administrator' },
  try: { zh: '用练习表试一试', en: 'Try it on a practice form' },
  skip: { zh: '跳过练习', en: 'Skip practice' },
  practice: { zh: '试一试：这张表有几处错', en: 'Try it: this form has a few errors' },
  practiceLead: {
    zh: '人和号码都是编的，什么也不会保存。点栏目后的标记，看错在哪里；改好了，标记会变。',
    en: 'Person and numbers are invented, and nothing is kept. Click the mark beside a box to see what is wrong; mend it, and the mark changes.',
  },
  task1: { zh: '身份证号：录入时有两位颠倒了，照证件改正。', en: 'ID number: two digits changed places. Correct it from the card.' },
  task2: { zh: '性别、出生日期：提示里点“按身份证填入”。', en: 'Sex and date of birth: choose “Fill in from ID” in the hint.' },
  task3: { zh: '评议人数：加起来不对，改一改。', en: 'Review votes: they don’t add up. Mend them.' },
  task4: { zh: '点“保存”：还有错时会先问一次。', en: 'Press 保存 (save): while an error is left, you are asked first.' },
  card: { zh: '证件', en: 'ID card' },
  saved: { zh: '练习表不保存任何内容。', en: 'The practice form saves nothing.' },
  done: { zh: '全部改正了。', en: 'All mended.' },
  go: { zh: '去用真的系统', en: 'Go on to the real system' },
  back: { zh: '返回', en: 'Back' },
  ready: { zh: '可以用了', en: 'Ready' },
  presetLead: { zh: '管理员已设好这些网站，还要您允许一次：', en: 'Your administrator has set up these sites. They need your permission once:' },
  presetAllow: { zh: '允许这些网站', en: 'Allow these sites' },
  presetDone: { zh: '已启用。打开网站就能用。', en: 'They are on. Open the site and begin.' },
  refused: { zh: '未获允许，没有启用。', en: 'Not allowed, so they stay off.' },
  step1: { zh: '打开业务系统的网页。', en: 'Open your system in the browser.' },
  step2: { zh: '点浏览器右上角的五保助手按钮。看不到时，点拼图形的“扩展程序”，把它固定住。', en: 'Click the Wubao button at the top right. If you don’t see it, open the puzzle-piece menu and pin it.' },
  step3: { zh: '选“在此网站启用”，在浏览器的询问中选“允许”。', en: 'Choose “Switch on for this site”, then “Allow” when the browser asks.' },
  ieMode: { zh: '用兼容模式（IE 内核）打开的网页，任何扩展都不能进入：请切换到极速模式。', en: 'No extension can enter a page in IE mode: switch to the standard mode.' },
  options: { zh: '打开设置', en: 'Open settings' },
  practiceAgain: { zh: '再练一次', en: 'Practise again' },
} as const satisfies Record<string, Words>;

export type WordKey = keyof typeof words;

export const say = (language: Language, key: WordKey): string => words[key][language];

export const sayLeft = (language: Language, n: number): string =>
  language === 'zh' ? `还有 ${n} 处有误。` : n === 1 ? '1 error is left.' : `${n} errors are left.`;

/** A place without figures of its own. */
export const sayWithin = (language: Language, code: string, within: string): string => (language === 'zh' ? `${code}（按${within}的标准）` : `${code} (standards of ${within})`);
