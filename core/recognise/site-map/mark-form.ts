import type { FormDescription } from '../description.ts';
import { gridCells } from '../grid.ts';
import { most, type FormMark } from '../site-map.ts';
import { labelOf } from './mark-control.ts';

/** The words that titles of forms are made of. Only these are kept: what stands beside them may be a name. */
const titleWords = [
  '五保', '特困', '低保', '敬老院', '福利院', '供养', '救助', '残疾', '孤儿', '机构', '人员', '对象', '家庭', '成员', '入户', '调查', '评议', '公示', '申请', '审核', '审批', '确认',
  '登记', '录入', '新增', '修改', '变更', '终止', '停发', '复核', '年审', '入住', '退出', '评估', '协议', '资金', '发放', '台账', '档案', '名册', '基本', '信息', '情况', '护理', '自理', '表',
];

/** What a form is known by. */
export function markForm(form: FormDescription): FormMark {
  const title = form.title.slice(0, 200).replace(/\s/g, '');
  const cells = gridCells(form.controls);
  const labels = new Set<string>();
  for (const c of form.controls) {
    const label = labelOf(c, cells.has(c.ref));
    if (label !== '' && labels.size < most.labels) labels.add(label);
  }
  return { title: titleWords.filter((word) => title.includes(word)).sort(), labels: [...labels].sort() };
}

/** How much two lists of words share, 0..1; two that are empty tell nothing apart. */
function shared(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  const other = new Set(b);
  return (2 * a.filter((word) => other.has(word)).length) / (a.length + b.length);
}

/** Two forms that share less are not the same. */
const enough = 0.6;

/** How alike two forms are: the labels tell most of it, and all where there are none the title. 0 where they are two forms. */
export function likeness(a: FormMark, b: FormMark): number {
  const alike = a.labels.length + b.labels.length === 0 ? shared(a.title, b.title) : 0.75 * shared(a.labels, b.labels) + 0.25 * shared(a.title, b.title);
  return alike >= enough ? alike : 0;
}

/** The form of a list that this one is; null where it is none of them. */
export function sameForm<T extends FormMark>(forms: readonly T[], form: FormMark): T | null {
  let best: T | null = null;
  let highest = 0;
  for (const one of forms) {
    const alike = likeness(one, form);
    if (alike > highest) [best, highest] = [one, alike];
  }
  return best;
}
