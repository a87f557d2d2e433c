import type { Language, Words } from '../../core/model/field-spec.ts';
import type { LimitState } from '../../core/desk/timeline.ts';

const words = {
  title: { zh: '五保助手：本案', en: 'Wubao: this case' },
  sections: { zh: '本案各面', en: 'Sides of the case' },
  case: { zh: '本案', en: 'Case' },
  known: { zh: '已知', en: 'Known' },
  law: { zh: '法律', en: 'Law' },
  amount: { zh: '金额', en: 'Sums' },
  steps: { zh: '程序', en: 'Steps' },
  whatIf: { zh: '如果', en: 'What if' },
  nothing: { zh: '这个标签页没有可核对的表单。', en: 'There is no form to check in this tab.' },
  nothingHow: {
    zh: '在已启用的网站上打开申请、审批表，这里就会显示本案。只在内存里，关掉网页就没有了。',
    en: 'Open an application form on a site that is switched on, and its case shows here. It is held in memory only and goes with the page.',
  },
  working: { zh: '正在核对……', en: 'Checking…' },
  form: { zh: '表单', en: 'Form' },
  // the case
  conclusions: { zh: '结论', en: 'Conclusions' },
  findings: { zh: '核对结果', en: 'Findings' },
  filter: { zh: '只看', en: 'Show' },
  all: { zh: '全部', en: 'in all' },
  wrong: { zh: '有误', en: 'wrong' },
  attend: { zh: '未满足', en: 'not met' },
  ask: { zh: '还需', en: 'needed' },
  holds: { zh: '通过', en: 'hold' },
  noneOfKind: { zh: '没有这一类。', en: 'None of this kind.' },
  todo: { zh: '怎么办', en: 'What to do' },
  lawOf: { zh: '依据', en: 'Law' },
  yes: { zh: '符合', en: 'met' },
  no: { zh: '不符合', en: 'not met' },
  open: { zh: '还不能判断', en: 'open' },
  decided: { zh: '已得出', en: 'decided' },
  isSo: { zh: '是', en: 'yes' },
  isNotSo: { zh: '否', en: 'no' },
  nextDeadline: { zh: '最近一个期限', en: 'Next deadline' },
  noDeadline: { zh: '没有能算出的未办结期限，见“程序”。', en: 'No open limit can be reckoned; see “Steps”.' },
  back: { zh: '回到原处', en: 'Back to where I was' },
  reveal: { zh: '显示号码', en: 'Show the number' },
  hide: { zh: '隐去号码', en: 'Hide the number' },
  endsWith: { zh: '已隐去，末四位', en: 'hidden, ends with' },
  // known
  filled: { zh: '已读出', en: 'Read' },
  unreadable: { zh: '读不懂', en: 'Can’t be read' },
  blank: { zh: '空白', en: 'Blank' },
  rawText: { zh: '原文', en: 'as written' },
  control: { zh: '页面栏目', en: 'on the page' },
  noLabel: { zh: '没有标签', en: 'no label' },
  stillNeeded: { zh: '判断能否供养还缺', en: 'Still needed to decide eligibility' },
  anyWay: { zh: '下列任一组就可能定下来，最短的在前：', en: 'Any one of these may settle it, the shortest first:' },
  allSettled: { zh: '无劳动能力、无生活来源、无法定义务人三项都已能判断。', en: 'Work, livelihood and supporters can all be decided.' },
  // law
  asOf: { zh: '按哪一天的法律', en: 'The law of which day' },
  ownDay: { zh: '回到本案日期', en: 'The case’s own day' },
  notADay: { zh: '请填写完整、真实的日期。', en: 'Enter a whole, real day.' },
  compare: { zh: '结论对照', en: 'Conclusions side by side' },
  sameLaw: { zh: '两天的结论相同。', en: 'The conclusions of both days are the same.' },
  conclusion: { zh: '结论', en: 'Conclusion' },
  documents: { zh: '当日所依据的文件', en: 'Texts that speak of the case on that day' },
  onlyThen: { zh: '本案日期不适用', en: 'not on the case’s day' },
  noMore: { zh: '本案日期适用，这一天不再适用', en: 'on the case’s day only' },
  noRule: { zh: '没有这一条', en: 'no such rule' },
  sinceUnknown: { zh: '未见施行日期', en: 'its first day was not seen' },
  // amount
  place: { zh: '县（区）', en: 'County' },
  choose: { zh: '请选择', en: 'Choose' },
  area: { zh: '城乡', en: 'Area' },
  mode: { zh: '供养方式', en: 'Support mode' },
  level: { zh: '照料护理档次', en: 'Care level' },
  noLevel: { zh: '不计照料护理', en: 'Without care money' },
  from: { zh: '从', en: 'From' },
  to: { zh: '到', en: 'To' },
  basic: { zh: '基本生活', en: 'Basic living' },
  care: { zh: '照料护理', en: 'Care' },
  together: { zh: '两项合计', en: 'Both together' },
  amountNeeds: { zh: '选好地方、供养方式和起止日期后，在此显示金额。', en: 'Choose place, mode and days to see the amount here.' },
  backwards: { zh: '结束日期早于开始日期。', en: 'It ends before it begins.' },
  tooLong: { zh: '起止相隔超过 10 年，请分段计算。', en: 'More than ten years: reckon it in parts.' },
  backPay: { zh: '提标补发', en: 'Back pay after a rise' },
  whichRise: { zh: '哪一次调整', en: 'Which rise' },
  paidThrough: { zh: '按原标准已发到', en: 'Paid by the old figure through' },
  noRise: { zh: '政策包里没有写明日期的调整。', en: 'The packs have no rise with a day.' },
  nothingOwed: { zh: '这些月份没有按原标准发过，不用补发。', en: 'No month was paid by the old figure: nothing is owed.' },
  owed: { zh: '应补发', en: 'Owed' },
  // steps
  today: { zh: '今天', en: 'Today' },
  noDay: { zh: '未填', en: 'no day yet' },
  otherSteps: { zh: '其他环节', en: 'Other steps' },
  noLimits: { zh: '本案日期的法律没有规定期限。', en: 'The law of the case’s day sets no time limits.' },
  limitNeeds: { zh: '要算出期限，还需：', en: 'To reckon the limit: ' },
  tryDay: { zh: '试填', en: 'Try' },
  triedMark: { zh: '试填', en: 'tried' },
  notWritten: { zh: '只在侧边栏试算，不写入网页。', en: 'Reckoned here only; nothing is written into the page.' },
  clearTried: { zh: '清除试填', en: 'Clear what is tried' },
  firstPaid: { zh: '应从这个月起', en: 'due from' },
  // what if
  turns: { zh: '改动什么，结论会变', en: 'What would turn a conclusion' },
  nowIs: { zh: '现在', en: 'now' },
  noTurn: { zh: '改动一两项都不会变。', en: 'No one or two changes would turn it.' },
  tryThis: { zh: '试一试', en: 'Try it' },
  copy: { zh: '在副本里试', en: 'Try in a copy' },
  field: { zh: '哪一栏', en: 'Which field' },
  value: { zh: '改成', en: 'Set to' },
  lacking: { zh: '本案还缺的', en: 'Lacking in this case' },
  onForm: { zh: '表单上的', en: 'On the form' },
  others: { zh: '其他', en: 'Others' },
  add: { zh: '加入', en: 'Add' },
  remove: { zh: '去掉', en: 'Take away' },
  effect: { zh: '结论变化', en: 'What changes' },
  noEffect: { zh: '结论没有变化。', en: 'No conclusion changes.' },
  nothingTried: { zh: '还没有试填。选一栏，填一个值，看结论怎么变。', en: 'Nothing is tried yet. Choose a field and a value, and see what changes.' },
  becomes: { zh: '如果', en: 'if so' },
  unknown: { zh: '未知', en: 'unknown' },
  unfit: { zh: '这个值读不成这一栏的内容。', en: 'That can’t be read as a value of this field.' },
  print: { zh: '打印表格和协议', en: 'Print forms and agreements' },
} as const satisfies Record<string, Words>;

export type WordKey = keyof typeof words;

export const say = (language: Language, key: WordKey): string => words[key][language];

export const sayForm = (language: Language, nth: number, fields: number): string => (language === 'zh' ? `第 ${nth} 个表单：认出 ${fields} 栏` : `Form ${nth}: ${fields} fields`);

export const sayGoTo = (language: Language, field: string): string => (language === 'zh' ? `到“${field}”` : `Go to “${field}”`);

export const sayWent = (language: Language, field: string): string => (language === 'zh' ? `网页已到“${field}”。` : `The page is at “${field}”.`);

export const sayCount = (language: Language, what: string, n: number): string => (language === 'zh' ? `${what} ${n}` : `${n} ${what}`);

export const sayKnown = (language: Language, what: string, n: number): string => (language === 'zh' ? `${what}（${n}）` : `${what} (${n})`);

export const sayDiffer = (language: Language, n: number): string =>
  language === 'zh' ? (n === 0 ? '两天的结论相同。' : `有 ${n} 项结论与本案日期不同。`) : n === 0 ? 'The conclusions of both days are the same.' : `${n} ${n === 1 ? 'conclusion differs' : 'conclusions differ'} from the case’s own day.`;

export const saySince = (language: Language, day: string): string => (language === 'zh' ? `${day}起施行` : `in force since ${day}`);

export const sayPartMonths = (language: Language, first: number, last: number): string =>
  language === 'zh' ? `首月 ${first} 天、末月 ${last} 天，都按整月计；规定不按天折算，当地另有规定的从其规定。` : `The first month has ${first} days and the last ${last}; both count as whole months. Money is not paid by days unless the place says so.`;

export const sayRise = (language: Language, what: string, day: string, before: string, after: string): string => (language === 'zh' ? `${day} ${what}：${before} → ${after}` : `${day}, ${what}: ${before} → ${after}`);

export const sayOwed = (language: Language, after: string, before: string, months: number, sum: string, from: string, to: string): string =>
  language === 'zh' ? `（${after} − ${before}）× ${months}个月 ＝ ${sum}元，${from}至${to}` : `(${after} − ${before}) × ${months} ${months === 1 ? 'month' : 'months'} = ${sum} yuan, ${from} to ${to}`;

export const sayLimit = (language: Language, from: string, length: number | null, unit: 'days' | 'workdays'): string => {
  const n = length === null ? '?' : String(length);
  if (language === 'zh') return `自${from}起${n}${unit === 'days' ? '日' : '个工作日'}，当日不计`;
  return `${n} ${unit === 'days' ? 'days' : 'working days'} from “${from}”, that day not counted`;
};

const states: Readonly<Record<LimitState, Words>> = {
  kept: { zh: '按时', en: 'in time' },
  late: { zh: '超期', en: 'late' },
  look: { zh: '请人工核实', en: 'a person must see' },
  passed: { zh: '已进入后面的环节，这一步没填日期', en: 'later steps were taken; this one has no day' },
  open: { zh: '未办', en: 'open' },
  overdue: { zh: '已逾期', en: 'overdue' },
  resting: { zh: '最后一日逢休息日，是否顺延由经办人核实', en: 'the last day was a day of rest: whether it moves, a person must see' },
  unknown: { zh: '还不能算', en: 'can’t be reckoned yet' },
};

export const sayState = (language: Language, state: LimitState): string => states[state][language];

/** How many days are left, or how many it is late. */
export const sayLeft = (language: Language, days: number, workdays: number | null): string => {
  const n = Math.abs(days);
  const w = workdays === null ? null : Math.abs(workdays);
  if (language === 'zh') {
    const working = w === null ? '' : `（${w}个工作日）`;
    return days === 0 ? '就是今天' : days > 0 ? `还有${n}天${working}` : `已过${n}天${working}`;
  }
  const working = w === null ? '' : ` (${w} working ${w === 1 ? 'day' : 'days'})`;
  const some = `${n} ${n === 1 ? 'day' : 'days'}`;
  return days === 0 ? 'today' : days > 0 ? `${some} left${working}` : `${some} ago${working}`;
};

export const sayLast = (language: Language, kind: 'by' | 'until', day: string): string => {
  if (language === 'zh') return kind === 'by' ? `最迟${day}` : `应到${day}`;
  return kind === 'by' ? `by ${day}` : `until ${day} at least`;
};

export const sayTried = (language: Language, n: number): string => (language === 'zh' ? `正在按 ${n} 项试填计算。` : `Reckoned with ${n} tried ${n === 1 ? 'value' : 'values'}. `);
