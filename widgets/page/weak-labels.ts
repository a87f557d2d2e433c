import type { LabelEvidence } from '../../core/recognise/description.ts';
import { attribute, closest, findAll, findOne, hasWord, nextElementOf, parentElementOf, previousElementOf, tagOf, textOf, wordsOf } from './dom.ts';

const controlsIn = 'input:not([type="hidden"]),select,textarea';
const longest = 20;

/** The item of a list before the one that a control stands in: ligerUI and menus made of lists put the label there. */
function itemBefore(control: Element, ours: (node: Node) => boolean): string {
  const item = closest(control, 'li');
  let before = item && (previousElementOf(item) as Element | null);
  for (let i = 0; before && i < 2; i++, before = previousElementOf(before) as Element | null) {
    if (tagOf(before) !== 'li' || findOne(before, controlsIn)) return '';
    const text = wordsOf(before, ours);
    if (hasWord(text)) return text.length <= longest ? text : '';
  }
  return '';
}

/** A label behind its box, which floats over it: the only one of its parent. */
function labelBehind(control: Element, ours: (node: Node) => boolean): string {
  const next = nextElementOf(control) as Element | null;
  const parent = parentElementOf(control);
  if (!next || !parent || tagOf(next) !== 'label' || findAll(parent, controlsIn).length !== 1) return '';
  return wordsOf(next, ours);
}

/** What a label ends with, and what nobody writes into a box that is filled in. */
const labelWords = /^(?:请(?:输入|填写|录入|选择)\p{Script=Han}{2,12}|\p{Script=Han}{0,8}(?:姓名|身份证|身份证号|号码|电话|手机号|地址|住址|理由|日期|备注|原因))[.…:：]*$/u;

/** What old pages write into a box, to be typed over: 请输入姓名. Never a value, which may be about somebody. */
function writtenInside(control: Element): string {
  const tag = tagOf(control);
  const text = (tag === 'input' ? attribute(control, 'value') : tag === 'textarea' ? (textOf(control) ?? '').slice(0, longest + 1) : '').trim();
  return text !== '' && text.length <= longest && labelWords.test(text) ? text : '';
}

/** Labels that are looked for only where nothing else was found. */
export function weakLabel(control: Element, ours: (node: Node) => boolean): LabelEvidence | null {
  const before = itemBefore(control, ours);
  if (before !== '') return { place: 'text-before', text: before };
  const behind = labelBehind(control, ours);
  if (behind !== '') return { place: 'for', text: behind };
  const inside = writtenInside(control);
  return inside === '' ? null : { place: 'placeholder', text: inside };
}
