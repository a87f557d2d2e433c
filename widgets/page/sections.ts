import { attribute, closest, contains, findOne, isElement, nextElementOf, parentElementOf, parentOf, previousElementOf, tagOf, wordsOf } from './dom.ts';

/** What may be a heading, for one query of the document. */
export const headingSelector =
  'legend,caption,h1,h2,h3,h4,h5,h6,td[colspan],th[colspan],.title,.tit,[class*="-title"],[class$="title" i],.panel-heading,.el-card__header,.layui-card-header,.el-collapse-item__header,.ant-collapse-header,[class*="-header-text"],.el-divider__text,.ant-divider-inner-text,[role="heading"],blockquote,.l-group,.ivu-card-head,.ivu-modal-header-inner,.n-card-header__main,b:only-child,strong:only-child';

/** What a library draws a title on: it stands over all that is inside, and what is outside is not its own. */
const titledBoxes = '.panel,.el-card,.layui-card,.ant-card,.x-panel,.x-fieldset,.x-window,.mini-panel,.layui-layer,.layui-colla-item,.el-dialog,.ant-modal,.modal-content,.el-collapse-item,.ant-collapse-item,.ivu-card,.ivu-modal,.n-card';

interface Heading {
  readonly text: string;
  readonly rank: number;
  readonly element: Element;
  /** What it stands over; not known for a plain heading until the first control below it is met. */
  scope: Element | null;
}

const mostWords = 60;
const none: readonly string[] = [];

/** A row of a table that is one cell only, over the whole width, with words and no control. */
function isTitleRow(cell: Element): boolean {
  if (parentElementOf(cell) === null || Number(attribute(cell, 'colspan')) < 2) return false;
  if (previousElementOf(cell) !== null || nextElementOf(cell) !== null) return false;
  return findOne(cell, 'input,select,textarea,table') === null;
}

/** Bold words that are a line by themselves, and no label of a cell. */
function standsAlone(e: Element, ours: (node: Node) => boolean): boolean {
  const line = parentElementOf(e);
  return line !== null && /^(?:p|div|center|form)$/.test(tagOf(line)) && closest(line, 'td,th,label,li,dt,dd,button,a') === null && wordsOf(line, ours) === wordsOf(e, ours);
}

function tableOf(e: Element): Element | null {
  let up = parentElementOf(e);
  while (up && tagOf(up) !== 'table') up = parentElementOf(up);
  return up;
}

const isHead = (words: string): boolean => words.includes('head') || words.includes('title');

const rankOf = (e: Element): number => {
  const tag = tagOf(e);
  const level = tag.length === 2 && tag.charAt(0) === 'h' ? tag.charCodeAt(1) - 48 : 7;
  return level >= 1 && level <= 6 ? level : 7;
};

/** Keeps, while the document is gone through in order, the headings that stand over what comes next. */
export class Sections {
  private open: Heading[] = [];
  /** What was said last, and the innermost box that it holds in. */
  private said: readonly string[] = [];
  private within: Element | null = null;
  /** Boxes whose title was met: what comes later in them is a heading inside. */
  private readonly titled = new Set<Element>();
  /** The first heading of all: a page's visible title. */
  first = '';

  private readonly ours: (node: Node) => boolean;

  constructor(ours: (node: Node) => boolean) {
    this.ours = ours;
  }

  meet(e: Element): void {
    const tag = tagOf(e);
    if ((tag === 'b' || tag === 'strong') && !standsAlone(e, this.ours)) return;
    let scope: Element | null = null;
    let rank = rankOf(e);
    if (tag === 'legend') {
      scope = parentElementOf(e);
      rank = 0;
    } else if (tag === 'caption') {
      scope = tableOf(e);
      rank = 0;
    } else if (tag === 'td' || tag === 'th') {
      if (!isTitleRow(e)) return;
      scope = tableOf(e);
      rank = 8;
    } else if (findOne(e, 'input,select,textarea') !== null) return;
    else if (rank === 7 || isHead(attribute(parentElementOf(e) ?? e, 'class'))) {
      const box = closest(e, titledBoxes);
      if (box && !this.titled.has(box)) {
        scope = box;
        rank = 0;
      }
    }
    const text = wordsOf(e, this.ours);
    if (text === '' || text.length > mostWords) return;
    this.first ||= text;
    // a title inside the title just met says the same again
    if (this.open.some((h) => h.text === text && contains(h.element, e))) return;
    if (scope && rank === 0) this.titled.add(scope);
    this.open = this.open.filter((h) => !this.replaces(rank, scope, h, e));
    this.open.push({ text, rank, element: e, scope });
    this.within = null;
  }

  /** A heading ends those of its own rank and below that stand over it, or that stood over nothing yet. */
  private replaces(rank: number, scope: Element | null, h: Heading, e: Element): boolean {
    if (rank === 0) return false;
    if (rank === 8) return h.rank === 8 && h.scope === scope;
    if (h.rank === 0) return false;
    return h.rank >= rank && h.rank !== 8 && (h.scope === null || contains(h.scope, e));
  }

  /** The headings over a control, outermost first. */
  over(control: Element): readonly string[] {
    if (this.open.length === 0) return none;
    // boxes around one control stand in each other: what is in the innermost is in all
    if (this.within !== null && contains(this.within, control)) return this.said;
    this.open = this.open.filter((h) => {
      if (h.scope === null) {
        let up = parentOf(h.element) as Node | null;
        while (up && !contains(up, control)) up = parentOf(up);
        h.scope = isElement(up) ? up : null;
        return up !== null;
      }
      return contains(h.scope as Element, control);
    });
    let within: Element | null = null;
    for (const { scope } of this.open) if (scope && (within === null || contains(within, scope))) within = scope;
    this.within = within;
    return (this.said = this.open.map((h) => h.text));
  }
}
