import type { Language } from '../model/field-spec.ts';
import { lawInWords } from './law.ts';
import type { BlankShape, Block, Line, PrintedDocument, Run } from './document.ts';
import { sourcesOf } from './sources.ts';

const underline = (width: number): string => '_'.repeat(Math.max(2, Math.min(width, 40)));

const shapes: Readonly<Record<BlankShape, Readonly<Record<Language, (width: number) => string>>>> = {
  line: { zh: underline, en: underline },
  rows: { zh: () => underline(40), en: () => underline(40) },
  date: { zh: () => '____年__月__日', en: () => '__ / __ / ____ (day / month / year)' },
  month: { zh: () => '____年__月', en: () => '__ / ____ (month / year)' },
};

const runText = (run: Run, language: Language): string => {
  if (run.k === 'text' || run.k === 'value') return run.text;
  if (run.k === 'choice') return run.options.map(({ text, chosen }) => `${chosen ? '☑' : '□'}${language === 'en' ? ' ' : ''}${text}`).join('  ');
  return shapes[run.shape][language](run.width);
};

export const lineText = (line: Line, language: Language): string => line[language].map((run) => runText(run, language)).join('');

function blockText(block: Block, language: Language): readonly string[] {
  if (block.k === 'lines') return block.lines.map((l) => lineText(l, language));
  if (block.k === 'clause') return [`${block.number[language]} ${block.title[language]}`, ...block.lines.map((l) => lineText(l, language))];
  if (block.k === 'signatures') return block.of.flatMap(({ who, lines }) => [lineText(who, language), ...lines.map((l) => lineText(l, language))]);
  const rows = [...(block.head ? [block.head] : []), ...block.rows];
  return [...(block.title ? [block.title[language]] : []), ...rows.map((row) => row.map((cell) => cell.lines.map((l) => lineText(l, language)).join(' / ')).join(' | '))];
}

/** The document as lines of text: for reading aloud, for copying, for whoever has no page to draw on. */
export const plainText = (of: PrintedDocument, language: Language): string =>
  [
    of.title[language],
    ...of.head.map((l) => lineText(l, language)),
    ...of.blocks.flatMap((block) => blockText(block, language)),
    ...of.annexes.map((annex, i) => `${i + 1}. ${annex[language]}`),
    ...sourcesOf(of).map(({ about, law }) => `${about[language]}: ${lawInWords(law).map((l) => l[language]).join('; ')}`),
  ].join('\n');
