import { zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { SheetRow } from '../../../core/roster/cell.ts';
import { encodeGb18030 } from '../../../core/roster/text/gb18030.ts';
import { FileProblem } from '../problem.ts';
import { fileOf, workbookOf, type Put } from '../testing/workbooks.ts';
import { openFile } from './open-file.ts';

const rowsOf = async (file: Blob, sheet = 0): Promise<SheetRow[]> => {
  const source = await openFile(file);
  const rows: SheetRow[] = [];
  for await (const more of source.rows(sheet)) rows.push(...more);
  return rows;
};
const cellsOf = async (file: Blob, sheet = 0) => (await rowsOf(file, sheet)).map((r) => r.cells);
const refused = async (file: Blob): Promise<string> => {
  try {
    const source = await openFile(file);
    for await (const _ of source.rows(0)) continue;
  } catch (problem) {
    if (problem instanceof FileProblem) return problem.kind;
    throw problem;
  }
  return 'read';
};

const day = new Date(Date.UTC(2019, 4, 4));
const table: readonly (readonly Put[])[] = [
  ['姓名', '身份证号', '日期', '标准', '公式'],
  ['云山', '999999188503020015', day, 300.5, { formula: 'D2*2', value: 601 }],
  ['云<水>&"', 999_999_188_503_020_000, 43_589, 0, { formula: 'A1', value: '姓名' }],
];
const read = [
  ['姓名', '身份证号', '日期', '标准', '公式'],
  ['云山', '999999188503020015', '2019-05-04', 300.5, 601],
  ['云<水>&"', 999_999_188_503_020_000, 43_589, 0, '姓名'],
];

describe('a workbook', () => {
  it.each(['xlsx', 'biff8', 'xlml'] as const)('written as %s by another program is read cell by cell', async (type) => {
    const file = workbookOf([{ name: '说明', rows: [['请填写']] }, { name: '名册', rows: table }], type);
    const source = await openFile(file);
    expect(source.sheets.map((s) => s.name)).toEqual(['说明', '名册']);
    expect(await cellsOf(file, 1)).toEqual(type === 'xlml' ? read.map((r) => r.map((c) => (c === '2019-05-04' ? 43_589 : c))) : read);
  });

  it('of the XML of Excel 2003 has days, places and merged cells of its own', async () => {
    const book = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="名册"><Table>
      <Row ss:Index="3"><Cell ss:MergeDown="1"><Data ss:Type="String">姓名</Data></Cell><Cell ss:Index="3"><Data ss:Type="DateTime">2019-05-04T00:00:00.000</Data></Cell></Row><Row><Cell><Data ss:Type="Number">300</Data></Cell><Cell/></Row></Table></Worksheet></Workbook>`;
    expect(await rowsOf(fileOf(book))).toEqual([{ row: 3, cells: ['姓名', null, '2019-05-04'] }, { row: 4, cells: [null, 300, null] }]);
  });

  it('keeps the number of each row where rows are left out', async () => {
    for (const type of ['xlsx', 'biff8', 'xlml'] as const) {
      const rows = (await rowsOf(workbookOf([{ name: 'a', rows: [['一'], [], [], [null, '四']] }], type))).filter((r) => r.cells.some((c) => c !== null));
      expect(rows, type).toEqual([{ row: 1, cells: expect.arrayContaining(['一']) as unknown }, { row: 4, cells: [null, '四'] }]);
    }
  });

  it('that counts days from 1904 says so, and its days are right all the same', async () => {
    const file = workbookOf([{ name: 'a', rows: [['日期'], [new Date(Date.UTC(2019, 4, 4) - 1462 * 86_400_000)]] }], 'xlsx', true);
    const source = await openFile(file);
    expect(source.serials).toBe(false);
    expect(await cellsOf(file)).toEqual([['日期'], ['2019-05-04']]);
  });

  it('tells how far it is, and reads no further when nobody asks', async () => {
    const rows = Array.from({ length: 12_000 }, (_, i) => [Math.sin(i), Math.sin(i + 0.1), Math.sin(i + 0.2)]);
    for (const type of ['xlsx', 'biff8', 'xlml'] as const) {
      const source = await openFile(workbookOf([{ name: 'a', rows }], type));
      const told: number[] = [];
      for await (const _ of source.rows(0, (share) => told.push(share))) if (told.length > 0 && told.at(-1)! > 0.2) break;
      expect(told.at(-1), type).toBeLessThan(0.99);
    }
  });
});

describe('a page of HTML named .xls', () => {
  const page = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><style>td{mso-number-format:"\\@"}</style></head><body>
    <table><tr><td colspan="3" align=center><b>特困人员名册</b></td></tr></table>
    <table border=1><tr><th rowspan=2>姓名</th><th colspan=2>供养&nbsp;情况</th></tr><tr><th>方式<th>标准</tr>
    <tr><td>云&middot;山<br>（户主）</td><td style="mso-number-format:'\\@'">集中</td><td> 300.00\n </td></tr>
    <tr><td>云水<td><table><tr><td>内</td></tr></table><td>&lt;b&gt;</tr></table><script>document.write('<table><tr><td>x')</script></body></html>`;

  it('in GBK is read as its tables, spans laid out, text as it shows', async () => {
    const file = fileOf(encodeGb18030(page));
    const source = await openFile(file);
    expect([source.kind, source.sheets.length]).toEqual(['html', 3]);
    expect(await cellsOf(file, 1)).toEqual([
      ['姓名', '供养 情况', null],
      [null, '方式', '标准'],
      ['云·山\n（户主）', '集中', '300.00'],
      ['云水', '', '<b>'],
    ]);
    expect(await cellsOf(file, 2)).toEqual([['内']]);
  });

  it('is read by what is in it, whatever it is called, and spans without end are cut', async () => {
    expect(await cellsOf(fileOf('\ufeff<table><tr><td colspan=99999999 rowspan=99999999>a</td></tr><tr><td>b</td></tr></table>'))).toHaveLength(2);
  });
});

describe('text', () => {
  const text = '姓名\t身份证号\t备注\r\n云山\t999999188503020015\t"一\r\n二"\r\n';
  const want = [['姓名', '身份证号', '备注'], ['云山', '999999188503020015', '一\r\n二']];
  const utf16 = (t: string, big: boolean): Uint8Array => Uint8Array.from([...t].flatMap((c) => (big ? [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255] : [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])));

  it('is read in whichever encoding it is, and by whichever separator', async () => {
    for (const bytes of [encodeGb18030(text), `\ufeff${text}`, text, utf16(`\ufeff${text}`, false), utf16(text, true), text.replaceAll('\t', ','), text.replaceAll('\t', ';')]) expect(await cellsOf(fileOf(bytes))).toEqual(want);
  });

  it('longer than a piece is read whole, characters cut in two by pieces among it', async () => {
    const rows = Array.from({ length: 60_000 }, (_, i) => `云${i},二〇一九年`);
    const found = await cellsOf(fileOf(encodeGb18030(`姓名,日期\n${rows.join('\n')}`)));
    expect(found.slice(1).map((c) => c.join())).toEqual(rows);
  });
});

describe('a file that is no table of ours is refused with the reason', () => {
  it.each<[string, () => Blob, string]>([
    ['nothing', () => fileOf(''), 'empty'],
    ['a PDF', () => fileOf('%PDF-1.7'), 'not-a-table'],
    ['a picture', () => fileOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10)), 'not-a-table'],
    ['a program', () => fileOf(Uint8Array.of(0x7f, 0x45, 0, 0, 0, 1, 7, 0, 9, 0, 200, 0)), 'not-a-table'],
    ['Excel 95', () => workbookOf([{ name: 'a', rows: table }], 'biff5'), 'old-excel'],
    ['Excel 3', () => fileOf(Uint8Array.of(9, 2, 6, 0, 0, 0, 16, 0, 0, 0)), 'old-excel'],
    ['a binary workbook', () => workbookOf([{ name: 'a', rows: table }], 'xlsb'), 'other-office'],
    ['OpenDocument', () => workbookOf([{ name: 'a', rows: table }], 'ods'), 'other-office'],
    ['another zip', () => fileOf(zipSync({ 'a.txt': strToU8('a') })), 'not-a-table'],
    ['a web archive', () => fileOf('MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n'), 'web-archive'],
    ['half a workbook', () => workbookOf([{ name: 'a', rows: table }], 'xlsx').slice(0, 2000), 'broken'],
    ['half a workbook of 1997', () => workbookOf([{ name: 'a', rows: table }], 'biff8').slice(0, 700), 'broken'],
  ])('%s', async (_, file, kind) => expect(await refused(file())).toBe(kind));

  it('a workbook with a password', async () => {
    const bytes = new Uint8Array(await workbookOf([{ name: 'a', rows: table }], 'biff8').arrayBuffer());
    const begin = bytes.findIndex((_, i) => i % 64 === 0 && bytes[i] === 9 && bytes[i + 1] === 8 && bytes[i + 2] === 16);
    bytes.set([0x2f, 0], begin + 20);
    expect(await refused(fileOf(bytes))).toBe('password');
  });

  it('a zip bomb, one that says so and one that lies', async () => {
    const book = async (change: (parts: Record<string, Uint8Array>) => void): Promise<Uint8Array> => {
      const { unzipSync } = await import('fflate');
      const parts = unzipSync(new Uint8Array(await workbookOf([{ name: 'a', rows: table }], 'xlsx').arrayBuffer()));
      change(parts);
      return zipSync(parts, { level: 9 });
    };
    const bomb = await book((parts) => (parts['xl/worksheets/sheet1.xml'] = new Uint8Array(30_000_000).fill(32)));
    expect(await refused(fileOf(bomb))).toBe('too-big');
    // the directory says a hundredth of it
    const name = new TextEncoder().encode('xl/worksheets/sheet1.xml');
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = bomb.length - 22; at > 0; at--) {
      if (view.getUint32(at, true) === 0x0201_4b50 && name.every((b, i) => bomb[at + 46 + i] === b)) view.setUint32(at + 24, 600_000, true);
    }
    expect(['broken', 'too-big']).toContain(await refused(fileOf(bomb)));
  });
});
