import type { BlankShape, Line, Run } from '../../core/documents/document.ts';
import type { Pen } from './pen.ts';

const han = /[\u3400-\u9fff]/;

/** A value, kept apart from the direction of what stands around it, and said to be Chinese where it is. */
function drawValue(pen: Pen, text: string): HTMLElement {
  const value = pen.make('bdi', 'value', text);
  if (pen.language !== 'zh' && han.test(text)) value.lang = 'zh-CN';
  return value;
}

/** Characters of the widest kind that a line has room for; a digit takes about half of one. */
const room = (width: number): string => `${Math.max(1, Math.min(width, 26)) * 0.62}em`;

function drawRule(pen: Pen, width: number): HTMLElement {
  const rule = pen.make('span', 'rule');
  rule.style.width = room(width);
  return rule;
}

function drawPlace(pen: Pen, shape: BlankShape, width: number): readonly (Node | string)[] {
  if (shape === 'rows') return [pen.make('span', 'ruled'), pen.make('span', 'ruled'), pen.make('span', 'ruled')];
  if (shape === 'line') return [drawRule(pen, width)];
  const widths = pen.language === 'zh' ? [6, 3, 3] : [3, 3, 6];
  if (shape === 'date') {
    const [before, first, second, after] = pen.words.day;
    return [before, drawRule(pen, widths[0]!), first, drawRule(pen, widths[1]!), second, drawRule(pen, widths[2]!), after];
  }
  const [before, between, after] = pen.words.month;
  return [before, drawRule(pen, pen.language === 'zh' ? 6 : 3), between, drawRule(pen, pen.language === 'zh' ? 3 : 6), after];
}

/** A place to write on. Read out with what belongs there; what the case should have said looks different on screen, not in print. */
function drawBlank(pen: Pen, run: Extract<Run, { k: 'blank' | 'hand' }>): HTMLElement {
  const place = pen.make('span', `blank ${run.shape}${run.k === 'blank' ? ' missing' : ''}`);
  place.append(...drawPlace(pen, run.shape, run.width).filter((part) => part !== ''));
  // An empty cell that nothing is asked for needs no word.
  if (run.k === 'blank' || run.label !== '') place.append(pen.make('span', 'aloud', pen.words.blank(run.label)));
  return place;
}

function drawChoice(pen: Pen, run: Extract<Run, { k: 'choice' }>): HTMLElement {
  const missing = !run.open && run.options.every((option) => !option.chosen);
  const group = pen.make('span', missing ? 'choice missing' : 'choice');
  run.options.forEach(({ text, chosen }, i) => {
    const box = pen.make('span', 'box', chosen ? '☑\ufe0e' : '□');
    box.setAttribute('role', 'img');
    box.setAttribute('aria-label', chosen ? pen.words.ticked : pen.words.unticked);
    // A space between options, for whoever copies or hears them and so that lines can break there.
    group.append(...(i === 0 ? [] : [' ']), pen.make('span', 'option', box, text));
  });
  return group;
}

function drawRun(pen: Pen, run: Run): Node | string {
  if (run.k === 'text') return run.text;
  if (run.k === 'value') return drawValue(pen, run.text);
  return run.k === 'choice' ? drawChoice(pen, run) : drawBlank(pen, run);
}

/** Nothing but a place, perhaps with its unit: in a cell it is the cell that is written in. */
const isAlone = ([first, ...rest]: readonly Run[]): boolean => first !== undefined && (first.k === 'blank' || first.k === 'hand') && first.shape === 'line' && rest.every((run) => run.k === 'text' && run.text.length < 20);

export const drawLine = (pen: Pen, line: Line, className = ''): HTMLElement => {
  const runs = line[pen.language];
  return pen.make('p', className === '' && isAlone(runs) ? 'alone' : className, ...runs.map((run) => drawRun(pen, run)));
};
