import type { FormDescription } from './description.ts';
import { isSaveButton, isSeekButton } from './buttons.ts';
import { readLabel } from './label.ts';
import { readSections } from './sections.ts';

/**
 * case: about one recipient. member: about one member of a household, who may not be the recipient.
 * institution: about a home, its rooms or its staff. query: nothing is entered, only sought.
 */
export type FormKind = 'case' | 'member' | 'institution' | 'query';

const seeks = /查询|检索|搜索|统计|列表$|列表页/;
const homeWords = new Set(['床位数', '总床位数', '建院时间', '取暖方式', '岗位性质', '工种', '是否在岗', '到岗时间', '离岗时间', '是否带卫生间', '总房间数', '法人代表', '是否法人代表', '占地面积', '固定资产', '工作人员数量', '管理工作经费']);
const caseWords = new Set(['供养方式', '供养形式', '申请理由', '申请日期', '供养机构', '残疾类别', '生活自理能力', '户主姓名']);

/** What a form is for, as far as its title, buttons and labels tell. */
export function kindOfForm(form: FormDescription): FormKind {
  const title = form.title.slice(0, 200).replace(/[\s\u3000]/g, '');
  const buttons = (form.buttons ?? []).slice(0, 60).map((b) => b.slice(0, 20).replace(/[\s\u3000]/g, ''));
  const saves = buttons.some(isSaveButton);
  if (form.controls.length > 0 && form.controls.every(({ sections }) => readSections(sections).party === 'query')) return 'query';
  const cores = new Set<string>();
  let ranges = 0;
  for (const control of form.controls) {
    for (const label of control.labels) {
      const { core } = readLabel(label.text);
      if (core === '至' || core === '到') ranges++;
      cores.add(core);
    }
  }
  if (!saves) {
    if (seeks.test(title) || buttons.some(isSeekButton)) return 'query';
    if (ranges >= 2 && form.controls.length <= 30) return 'query';
  } else if (seeks.test(title) && buttons.some(isSeekButton) && form.controls.length <= 12) return 'query';
  const count = (words: ReadonlySet<string>): number => [...words].filter((w) => cores.has(w)).length;
  if (count(homeWords) >= 2 && count(caseWords) < 2) return 'institution';
  // a member's own form asks how she stands to the head of the household
  if (/家庭成员|成员信息|人员信息/.test(title) && (cores.has('与户主关系') || cores.has('与申请人关系')) && !tellsMembersApart(form)) return 'member';
  return 'case';
}

/** Whether parts of the form say which is about members, and others are not. */
function tellsMembersApart({ controls }: FormDescription): boolean {
  const parties = new Set(controls.map(({ sections }) => readSections(sections).party));
  return parties.has('member') && parties.has(null);
}

/** A query page has the labels of a form, but nothing on it is to be checked. */
export const isQuery = (form: FormDescription): boolean => kindOfForm(form) === 'query';
