import { Parser } from 'htmlparser2';
import type { SheetName } from './source.ts';

export interface WorkbookSheet extends SheetName {
  /** Its part in the file; null where none is told. */
  readonly part: string | null;
}

/** What the list of contents of an .xlsx file says. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  /** Days are counted from 1904. */
  readonly from1904: boolean;
  /** Parts that all sheets stand on: the texts and the styles. */
  readonly shared: readonly string[];
}

type Attributes = Readonly<Record<string, string>>;

function eachTag(xml: string, take: (name: string, attributes: Attributes) => void): void {
  const parser = new Parser({ onopentag: (name, attributes) => take(name.slice(name.indexOf(':') + 1), attributes) }, { xmlMode: true });
  parser.end(xml);
}

const yes = (said: string | undefined): boolean => said === '1' || said === 'true';

/** @param target as the relation names it, from the folder of the workbook unless it begins with a slash */
function partOf(folder: string, target: string): string {
  const parts = target.startsWith('/') ? [] : folder.split('/').filter((p) => p !== '');
  for (const step of target.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '' && step !== '.') parts.push(step);
  }
  return parts.join('/');
}

/** @param relations the part `_rels/workbook.xml.rels` */
export function readWorkbook(xml: string, relations: string, folder: string): Workbook {
  const targets = new Map<string, string>();
  const shared: string[] = [];
  eachTag(relations, (name, { Id, Type = '', Target }) => {
    if (name !== 'Relationship' || Id === undefined || Target === undefined) return;
    targets.set(Id, partOf(folder, Target));
    if (/\/(?:sharedStrings|styles)$/.test(Type)) shared.push(partOf(folder, Target));
  });
  const sheets: WorkbookSheet[] = [];
  let from1904 = false;
  eachTag(xml, (name, attributes) => {
    if (name === 'workbookPr' && yes(attributes['date1904'])) from1904 = true;
    if (name !== 'sheet') return;
    const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
    sheets.push({ name: attributes['name'] ?? '', hidden: /hidden/i.test(attributes['state'] ?? ''), part: targets.get(id) ?? null });
  });
  return { sheets, from1904, shared };
}
