import { readout, type ControlDescription, type FormDescription } from '../../core/recognise/description.ts';
import { attribute, closest, findAll, findOne, firstOf, isElement, isText, nextElementOf, nextOf, nodeValueOf, parentElementOf, tagOf, textOf, tight, titleOf } from './dom.ts';
import { findLists } from './lists.ts';
import { headingSelector, Sections } from './sections.ts';

const longestLabel = 30;
const longestValue = 400;
/** More on one page is a list, no case. */
const mostPairs = 400;

const asked = 'input:not([type="hidden"]),select,textarea,table';
const labelled = '.el-descriptions-item__label,.ant-descriptions-item-label,.van-cell__title,[class*="detail"] [class*="label"],dt';
const everything = `tr,${labelled},p,li,div,span,label,b,strong,${headingSelector}`;

const wordsIn = (e: Element): string => tight(textOf(e) ?? '');
const isLabel = (text: string): boolean => text.length > 0 && text.length <= longestLabel && /\p{Script=Han}/u.test(text);
const endsLabel = (text: string): boolean => /[:：]$/.test(text) && isLabel(text);

/** What a library draws as a label, with or without a colon. */
const isDrawnLabel = (e: Element): boolean => tagOf(e) === 'dt' || /descriptions-item__label|descriptions-item-label|van-cell__title/.test(attribute(e, 'class'));

interface Pair {
  readonly label: string;
  readonly value: string;
  readonly at: Element;
}

/** 姓名 | 云山 | 性别 | 女: cells by turns a label and its value. */
function ofRow(row: Element): readonly Pair[] {
  const cells: Element[] = [];
  for (let n = firstOf(row) as Node | null; n; n = nextOf(n) as Node | null) if (isElement(n) && /^t[dh]$/.test(tagOf(n))) cells.push(n);
  const texts = cells.map(wordsIn);
  // A photograph or a title spans rows, and stands before the pairs.
  const from = cells.length % 2 === 1 && cells.length > 1 ? 1 : 0;
  if (cells.length < 2 || findOne(row, asked) !== null) return [];
  const pairs: Pair[] = [];
  for (let i = from; i + 1 < cells.length; i += 2) {
    const [label, value] = [texts[i]!, texts[i + 1]!];
    if (isLabel(label) && value.length <= longestValue && (tagOf(cells[i]!) === 'th' || tagOf(cells[i + 1]!) === 'td')) pairs.push({ label, value, at: cells[i + 1]! });
  }
  return pairs;
}

/** 姓名：云山 in one element, or a label in one and its value in the next. */
function ofLine(e: Element): Pair | null {
  const text = wordsIn(e);
  if (text.length > longestLabel + longestValue) return null;
  if (endsLabel(text)) {
    const next = nextElementOf(e);
    if (next && findOne(next, asked) === null && tagOf(next) !== 'input') return { label: text, value: wordsIn(next).slice(0, longestValue), at: next };
    const after = nextOf(e) as Node | null;
    return after && isText(after) && (nodeValueOf(after) ?? '').trim() !== '' ? { label: text, value: (nodeValueOf(after) ?? '').trim().slice(0, longestValue), at: parentElementOf(e) ?? e } : null;
  }
  for (let n = firstOf(e) as Node | null; n; n = nextOf(n) as Node | null) if (isElement(n)) return null;
  const [label = '', ...value] = text.split(/[:：]/);
  return value.length > 0 && isLabel(label) && value.join('').trim() !== '' ? { label, value: value.join('：').trim(), at: e } : null;
}

/** A page that shows a case as labels and texts, described as a form is: each value a `readout`. */
export function describeDetails(document: Document, ours: (node: Node) => boolean = () => false): { readonly form: FormDescription; readonly elements: ReadonlyMap<number, Element> } {
  const sections = new Sections(ours);
  const controls: ControlDescription[] = [];
  const elements = new Map<number, Element>();
  const taken = new Set<Element>();
  // A list has heads, which are no labels of what stands beside them.
  const lists = new Set(findLists(document, ours).flatMap((list) => list.tables));
  const add = ({ label, value, at }: Pair): void => {
    if (taken.has(at) || controls.length >= mostPairs) return;
    taken.add(at);
    const ref = controls.length;
    elements.set(ref, at);
    controls.push(readout(ref, label, sections.over(at), value));
  };
  for (const e of findAll(document, everything)) {
    if (ours(e) || controls.length >= mostPairs) continue;
    if (tagOf(e) === 'tr') {
      const table = closest(e, 'table');
      if (!table || !lists.has(table)) for (const pair of ofRow(e)) add(pair);
    } else {
      const inRow = closest(e, 'td,th') !== null;
      const next = isDrawnLabel(e) ? nextElementOf(e) : null;
      if (next && isLabel(wordsIn(e)) && findOne(next, asked) === null) add({ label: wordsIn(e), value: wordsIn(next).slice(0, longestValue), at: next });
      else if (!inRow) {
        const pair = ofLine(e);
        if (pair) add(pair);
      }
    }
    sections.meet(e);
  }
  return { form: { title: `${titleOf(document)} ${sections.first}`.trim().slice(0, 200), controls, buttons: [] }, elements };
}
