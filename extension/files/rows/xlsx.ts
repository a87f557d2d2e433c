import { streamXlsxRows } from 'hucre/xlsx';
import type { SheetRow } from '../../../core/roster/cell.ts';
import { FileProblem } from '../problem.ts';
import { cellsOf } from './cells.ts';
import type { TableSource } from './source.ts';
import { readWorkbook } from './workbook.ts';
import { beginningOf, inOrder, isLarge, readDirectory, readPart, type ZipPart } from './zip.ts';

const handful = 500;
/** Bytes, unpacked: a sheet of a million rows has as many; a file that says more is no roster. */
const mostOfSheet = 2_000_000_000;
const mostOfTexts = 400_000_000;
/** So much larger no table gets by unpacking. */
const mostRatio = 400;
/** A file that can't be streamed is read as a whole. */
const mostAtOnce = 100 * 1024 * 1024;

const inEvery = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels)$/i;
const streamable = /^xl\/(?:sharedStrings|styles)\.xml$/i;

function weigh(part: ZipPart | undefined, most: number): void {
  if (!part) return;
  if (part.locked) throw new FileProblem('password');
  if (part.unpacked > most || (part.unpacked > 10_000_000 && part.unpacked > part.packed * mostRatio)) throw new FileProblem('too-big');
}

/** How many rows a sheet has, by the length of its first ones: it is read long before all of it was used. */
async function guessRows(file: Blob, part: ZipPart): Promise<number> {
  const begins = [...(await beginningOf(file, part)).matchAll(/<(?:\w+:)?row[\s>]/g)].map((m) => m.index);
  const each = begins.length > 1 ? (begins.at(-1)! - begins[0]!) / (begins.length - 1) : part.unpacked;
  return Math.max(1, part.unpacked / each);
}

/** Shut while rows are in use: the library parses as fast as it is fed. */
function makeGate() {
  let opened: Promise<void> = Promise.resolve();
  let open = (): void => undefined;
  return {
    ready: () => opened,
    open: () => open(),
    shut: () => {
      opened = new Promise((resolve) => (open = resolve));
    },
  };
}

/** A workbook of Excel 2007 and later. */
export async function openXlsx(file: Blob): Promise<TableSource> {
  const parts = await readDirectory(file);
  const named = (name: string | null): ZipPart | undefined => parts.find((p) => p.name.toLowerCase() === name?.toLowerCase());
  const book = named('xl/workbook.xml');
  const relations = named('xl/_rels/workbook.xml.rels');
  if (!book || !relations) throw new FileProblem(parts.some((p) => /^(?:content\.xml|xl\/workbook\.bin|word\/|ppt\/|Index\/)/.test(p.name)) ? 'other-office' : 'not-a-table');
  const { sheets, from1904, shared } = readWorkbook(await readPart(file, book), await readPart(file, relations), 'xl');
  const onShared = shared.flatMap((name) => named(name) ?? []);
  for (const part of onShared) weigh(part, mostOfTexts);
  const plain = shared.every((name) => streamable.test(name) && named(name) !== undefined) && !parts.some(isLarge);

  return {
    kind: 'xlsx',
    sheets,
    serials: !from1904,
    async *rows(sheet, told) {
      const part = named(sheets[sheet]?.part ?? null);
      if (!part) throw new FileProblem('broken');
      weigh(part, mostOfSheet);
      const gate = makeGate();
      let input: ReadableStream<Uint8Array> | Uint8Array;
      if (plain && /^xl\/worksheets\/sheet\d+\.xml$/i.test(part.name)) {
        const order = [...parts.filter((p) => inEvery.test(p.name)), ...onShared, part];
        input = inOrder(file, order, gate.ready);
      } else {
        if (file.size > mostAtOnce) throw new FileProblem('too-big');
        input = new Uint8Array(await file.arrayBuffer());
      }
      const rows = await guessRows(file, part);
      let found: SheetRow[] = [];
      let done = 0;
      try {
        for await (const { index, values } of streamXlsxRows(input, { sheet })) {
          found.push({ row: index + 1, cells: cellsOf(values) });
          if (found.length < handful) continue;
          done += handful;
          told?.(Math.min(0.99, done / rows));
          gate.shut();
          yield found;
          gate.open();
          found = [];
        }
      } catch (cause) {
        throw cause instanceof FileProblem ? cause : new FileProblem('broken', cause);
      }
      yield found;
    },
  };
}
