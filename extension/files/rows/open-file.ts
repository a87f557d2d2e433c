import { decoderOf } from '../../../core/roster/text/decoder.ts';
import { FileProblem } from '../problem.ts';
import { openHtml } from './html.ts';
import type { TableSource } from './source.ts';
import { encodingOfFile, openText } from './text.ts';
import { openXls } from './xls.ts';
import { openXlsx } from './xlsx.ts';
import { openXml } from './xml.ts';

const begins = (head: Uint8Array, ...bytes: readonly number[]): boolean => bytes.every((b, i) => head[i] === b);

/** What is no text and no table of ours. */
function refuse(head: Uint8Array): void {
  // The streams of Excel 2 to 4 stand in no container.
  if (begins(head, 9) && (head[1] === 0 || head[1] === 2 || head[1] === 4) && head[3] === 0) throw new FileProblem('old-excel');
  const others = [[0x25, 0x50, 0x44, 0x46], [0xff, 0xd8, 0xff], [0x89, 0x50, 0x4e, 0x47], [0x52, 0x61, 0x72, 0x21], [0x37, 0x7a, 0xbc, 0xaf], [0x1f, 0x8b], [0x47, 0x49, 0x46, 0x38], [0x4d, 0x5a]];
  if (others.some((bytes) => begins(head, ...bytes))) throw new FileProblem('not-a-table');
}

/** Opens a table file by what is in it: of its name nothing is believed, as portals name everything .xls. @throws FileProblem */
export async function openFile(file: Blob): Promise<TableSource> {
  const head = new Uint8Array(await file.slice(0, 4096).arrayBuffer());
  if (head.length === 0) throw new FileProblem('empty');
  if (begins(head, 0x50, 0x4b, 3, 4)) return openXlsx(file);
  if (begins(head, 0xd0, 0xcf, 0x11, 0xe0)) return openXls(file);
  refuse(head);
  const encoding = await encodingOfFile(file);
  const text = decoderOf(encoding.encoding).decode(head, { stream: true }).trimStart();
  if (/^MIME-Version:/i.test(text)) throw new FileProblem('web-archive');
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(text) && /^<\?xml|^<(?:\w+:)?Workbook/.test(text)) return openXml(file, encoding);
  if (/^(?:<!--[^]*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html|head|meta|body|table|style|div|center|form|script|link)\b/i.test(text)) return openHtml(file, encoding);
  return openText(file, encoding);
}
