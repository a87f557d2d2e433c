/** The office that a step of the procedure is taken by. */
export type Level = 'village' | 'town' | 'county';
export type Step = 'survey' | 'appraisal' | 'notice' | 'review' | 'decision';
/** Of whom or what a part of a form speaks, when it is not the recipient. */
export type Party = 'supporter' | 'family' | 'member' | 'staff' | 'other-person' | 'thing' | 'query';

export interface Place {
  readonly level: Level | null;
  readonly step: Step | null;
  readonly party: Party | null;
  /** The words that said so, for `because`. */
  readonly said: string;
}

/** `family`: members and supporters under one heading; only a label that says whose it is can be believed. */
const parties: readonly (readonly [RegExp, Party])[] = [
  [/查询|检索|搜索|筛选/, 'query'],
  [/(?:家庭|成员).*(?:义务人|赡)|(?:义务人|赡).*(?:家庭|成员)/, 'family'],
  [/义务人|赡养人|扶养人|抚养人|赡[(（]?抚|赡[抚扶]/, 'supporter'],
  [/家庭成员|成员信息|成员列表|共同生活|人口信息|亲属|子女|家属/, 'member'],
  [/工作人员|职工|员工|护工|护理员|管理人员|服务人员|院长/, 'staff'],
  [/联系人|监护人|照料人|照料服务|照料护理人|护理人|受托人|受委托|代理人|代办人|领取人|包户|帮扶人|责任人|帮扶干部|担保人|见证人|法人|配偶|委托人/, 'other-person'],
  // whoever it is: 送养人信息, 经办人情况
  [/^(?!.*(?:申请|供养|救助|受助|保障|评估|残疾|老年|老|户主|本|特困|低保|高龄|困难|当事|享受|受益|个|失能|流浪|病)人)[\p{Script=Han}]{1,4}人(?:基本)?(?:信息|情况|资料)$/u, 'other-person'],
  [/房产|车辆|证明材料|附件|房间|床位/, 'thing'],
];

/** 申请审批表 is the title of the whole form and tells nothing of the step. */
const wholeForm = /申请审批|审核审批|审批(?:登记)?表|审核表|申请表|登记表|系统|流程|过程/;

export function levelIn(text: string): Level | null {
  if (wholeForm.test(text)) return null;
  if (/县级|县[(（]?区|县民政|区民政|民政局|民政部门|^审批|审批(?:意见|信息|结果|日期|时间|人)/.test(text)) return 'county';
  if (/乡镇|乡级|镇级|镇政府|街道|^审核|审核(?:意见|信息|结果|日期|时间|人)|初审/.test(text)) return 'town';
  if (/村级|村[(（]?居|村委|村民|居委|社区|评议/.test(text)) return 'village';
  return null;
}

export function stepIn(text: string): Step | null {
  if (wholeForm.test(text)) return null;
  if (/评议/.test(text)) return 'appraisal';
  if (/公示|公告|张榜/.test(text)) return 'notice';
  if (/入户|调查|核查/.test(text)) return 'survey';
  if (/审批|审核确认/.test(text)) return 'decision';
  if (/审核|初审/.test(text)) return 'review';
  return null;
}

const partyIn = (text: string): Party | null => parties.find(([words]) => words.test(text))?.[1] ?? null;

/** Reads the headings above a control, outermost first; the nearest that says something is believed. */
export function readSections(sections: readonly string[]): Place {
  let level: Level | null = null;
  let step: Step | null = null;
  let party: Party | null = null;
  let said = '';
  for (let i = sections.length - 1; i >= 0 && i >= sections.length - 6; i--) {
    const text = (sections[i] ?? '').slice(0, 80).replace(/[\s\u3000]/g, '');
    // a paragraph is no heading
    if (text === '' || text.length > 40) continue;
    // a title such as 五保家庭成员信息管理系统 speaks of everything below it
    const p = wholeForm.test(text) ? null : partyIn(text);
    const s = stepIn(text);
    const l = levelIn(text);
    if ((p && !party) || (s && !step) || (l && !level)) said ||= text;
    party ??= p;
    step ??= s;
    level ??= l;
  }
  return { level, step, party, said };
}
