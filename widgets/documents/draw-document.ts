import type { Block, Clause, PrintedDocument, Signature } from '../../core/documents/document.ts';
import { lawInWords } from '../../core/documents/law.ts';
import { sourcesOf } from '../../core/documents/sources.ts';
import type { Language } from '../../core/model/field-spec.ts';
import { drawLine } from './draw-line.ts';
import { drawTable } from './draw-table.ts';
import { Pen } from './pen.ts';

function drawClause(pen: Pen, { number, title, lines }: Clause): HTMLElement {
  const [of, called] = [number[pen.language], title[pen.language]];
  const heading = pen.make('h2', '', pen.make('span', 'number', of), ...(called === '' ? [] : [pen.language === 'zh' ? '　' : ' ', called]));
  return pen.make('section', 'clause', heading, ...lines.map((line) => drawLine(pen, line)));
}

const drawSignature = (pen: Pen, { who, lines, seal }: Signature): HTMLElement =>
  pen.make('div', seal ? 'signature seal' : 'signature', drawLine(pen, who, 'who'), ...lines.map((line) => drawLine(pen, line)));

function drawBlock(pen: Pen, block: Block): HTMLElement {
  switch (block.k) {
    case 'table':
      return drawTable(pen, block);
    case 'clause':
      return drawClause(pen, block);
    case 'signatures':
      return pen.make('div', 'signatures', ...block.of.map((of) => drawSignature(pen, of)));
    case 'lines':
      return pen.make('div', block.small ? 'lines small' : 'lines', ...block.lines.map((line) => drawLine(pen, line)));
  }
}

function drawAnnexes(pen: Pen, { annexes }: PrintedDocument): readonly HTMLElement[] {
  if (annexes.length === 0) return [];
  return [pen.make('div', 'annexes', pen.make('p', '', pen.words.annexes), pen.make('ol', '', ...annexes.map((annex) => pen.make('li', '', annex[pen.language]))))];
}

function drawSources(pen: Pen, of: PrintedDocument): readonly HTMLElement[] {
  const sources = sourcesOf(of);
  if (sources.length === 0) return [];
  const [colon, comma, stop] = pen.language === 'zh' ? ['：', '、', '。'] : [': ', ', ', '.'];
  // Spaces between, so that lines may break there and none hangs over the edge.
  const parts = sources.flatMap(({ about, law }, i) => [i === 0 ? '' : ' ', pen.make('span', '', pen.make('b', '', about[pen.language]), colon, lawInWords(law).map((l) => l[pen.language]).join(comma), stop)]);
  return [pen.make('div', 'sources', pen.make('h2', '', pen.words.sources), pen.make('p', '', ...parts))];
}

/** The paper: everything that is printed, and nothing else. */
export function drawDocument(page: Document, of: PrintedDocument, language: Language): HTMLElement {
  const pen = new Pen(page, language);
  const paper = pen.make('article', `paper ${of.layout}`);
  paper.lang = pen.words.lang;
  if (pen.words.translation !== '') paper.append(pen.make('p', 'translation', pen.words.translation));
  paper.append(
    pen.make('h1', '', of.title[language]),
    ...of.head.map((line) => drawLine(pen, line, 'head')),
    ...of.blocks.map((block) => drawBlock(pen, block)),
    ...drawAnnexes(pen, of),
    ...drawSources(pen, of),
  );
  return paper;
}
