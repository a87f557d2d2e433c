import { read as readWorkbook } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../core/model/fields.ts';
import { fieldsInUse, rosterSheet } from '../../core/roster/export/roster-sheet.ts';
import { arbitraryCase, arbitraryText, person } from '../../core/roster/testing/people.ts';
import { encodeGb18030 } from '../../core/roster/text/gb18030.ts';
import { lookAt, type Wishes } from './look.ts';
import { FileProblem } from './problem.ts';
import { readFile, type Chunk, type Read } from './read.ts';
import { fileOf, workbookOf } from './testing/workbooks.ts';
import { csvWriter } from './write/write-csv.ts';
import { xlsxWriter, type SheetWriter } from './write/write-xlsx.ts';

const readAll = async (file: Blob, wishes: Wishes = {}): Promise<{ chunks: Chunk[]; read: Read; cases: Facts[] }> => {
  const { plan } = await lookAt(file, wishes);
  const chunks: Chunk[] = [];
  const read = await readFile(file, plan, {}, (chunk) => chunks.push(chunk) > 0);
  return { chunks, read, cases: chunks.flatMap((c) => c.cases.map((r) => r.facts)) };
};
const kindOf = (run: Promise<unknown>): Promise<string> => run.then(() => 'read', (problem: unknown) => (problem instanceof FileProblem ? problem.kind : String(problem)));

const number = '999999188503020015';
const csv = `某县特困人员供养花名册,,,,,,
填报单位：石门镇,,,单位：万元,,,
序号,供养对象,,,年收入,法定义务人,备注
,姓名,身份证号,供养方式,,姓名,
1,云山,${number},集中,0.36,云水,
2,云石,5.10211E+17,分散,三千,,"=1+1"
,,,,,,
合计,2,,,0.72,,
制表人：某,,,审核人：,,,
`;

describe('a clerk chooses the list that the old portal exported', () => {
  it('and sees what each column is taken for, how the first rows read, and what is left out', async () => {
    const sight = await lookAt(fileOf(encodeGb18030(csv)));
    expect(sight).toMatchObject({ kind: 'text', text: { encoding: { encoding: 'gb18030', because: 'else' }, separator: ',' }, titles: ['某县特困人员供养花名册', '填报单位：石门镇 单位：万元'], plan: { sheet: 0, head: { first: 3, last: 4 } } });
    expect(sight.columns.map((c) => `${c.head} ${c.field ?? c.why}`)).toEqual(['序号 unused', '供养对象 / 姓名 name', '供养对象 / 身份证号 id_no', '供养对象 / 供养方式 mode', '年收入 income_year', '法定义务人 / 姓名 other', '备注 remark']);
    expect(sight.columns[4]).toMatchObject({ fit: { filled: 2, read: 1 }, shows: ['0.36', '三千', '', '0.72', ''] });
    expect(sight.rows.map((r) => ('case' in r ? r.case.facts.name : r.leftOut.why))).toEqual(['云山', '云石', 'total', 'signature']);
  });

  it('and it is read with its problems by row and cell', async () => {
    const { chunks, read } = await readAll(fileOf(encodeGb18030(csv)));
    expect(chunks.flatMap((c) => c.cases)).toEqual([
      { row: 5, problems: [], facts: { name: '云山', id_no: number, mode: 'centralised', income_year: 360_000, remark: null } },
      {
        row: 6,
        facts: { name: '云石', id_no: null, mode: 'home-based', income_year: null, remark: '=1+1' },
        problems: [{ row: 6, column: 2, field: 'id_no', kind: 'digits-lost', stands: '5.10211E+17' }, { row: 6, column: 4, field: 'income_year', kind: 'unreadable', stands: '三千' }],
      },
    ]);
    expect(read).toEqual({ cases: 2, leftOut: 2, problems: 2, doubles: [], whole: true });
  });

  it('and names a column by hand, and the row of the heads', async () => {
    const file = fileOf('甲,乙,丙\n云山,集中,' + number + '\n');
    expect(await kindOf(lookAt(file))).toBe('no-head');
    const { cases } = await readAll(file, { head: { first: 1, last: 1 }, columns: [[0, 'name'], [2, 'id_no']] });
    expect(cases).toEqual([{ name: '云山', id_no: number }]);
  });

  it('and of a workbook that begins with explanations the sheet with the people is found', async () => {
    const file = workbookOf([{ name: '填表说明', rows: [['请按要求填写'], ['姓名', '必填']] }, { name: '石门镇', rows: [['姓名', '身份证号', '性别'], ['云山', number, '男']] }], 'biff8');
    const sight = await lookAt(file);
    expect([sight.plan.sheet, sight.sheets[sight.plan.sheet]?.name]).toEqual([1, '石门镇']);
  });

  it('and a page that passes for .xls is read as one', async () => {
    const page = `<html><body><table><tr><td colspan=2>名册</td></tr></table><table><tr><th>姓名<th>身份证号</tr><tr><td>云山<td>${number}</tr></table></body></html>`;
    expect((await readAll(fileOf(encodeGb18030(page)))).cases).toEqual([{ name: '云山', id_no: number }]);
  });
});

describe('reading', () => {
  const people = Array.from({ length: 1700 }, (_, i) => person(i));
  const file = (): Blob => {
    const sheet = rosterSheet(people, fieldsInUse(people), 'zh');
    const writer = xlsxWriter(sheet);
    writer.add(sheet.rows);
    return writer.end();
  };

  it('comes in handfuls, waits for each, and can be taken up again where it was stopped', async () => {
    const book = file();
    const { plan } = await lookAt(book);
    let taken: Chunk[] = [];
    let under = 0;
    const stopped = await readFile(book, plan, {}, async (chunk) => {
      expect(++under).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      under--;
      return taken.push(chunk) < 2;
    });
    expect([stopped.whole, taken.map((c) => [c.cases.length, c.row])]).toEqual([false, [[500, 501], [500, 1001]]]);
    expect(taken[1]!.share).toBeGreaterThan(0);
    const first = taken.flatMap((c) => c.cases);
    taken = [];
    const resumed = await readFile(book, plan, { after: 1001 }, (chunk) => taken.push(chunk) > 0);
    expect([...first, ...taken.flatMap((c) => c.cases)].map((c) => c.facts)).toEqual(people);
    expect(resumed).toMatchObject({ cases: 1700, problems: 0, whole: true });
    expect(taken.at(-1)!.share).toBe(1);
  });

  it('refuses another file than the one that was looked at', async () => {
    const { plan } = await lookAt(file());
    expect(await kindOf(readFile(fileOf('姓名,身份证号\n'), plan, {}, () => true))).toBe('changed');
  });

  it('finds who is in it twice, and whose account is another’s', async () => {
    const twice = [person(1), person(2), person(1), { ...person(3), account_no: person(2).account_no!, income_year: 99_999_900 }];
    const sheet = rosterSheet(twice, fieldsInUse(twice), 'zh');
    const writer = csvWriter(sheet, 'utf-8');
    writer.add(sheet.rows);
    const book = writer.end();
    const { doubles } = (await readAll(book)).read;
    expect(doubles).toEqual([{ by: 'name-and-birth', rows: [2, 4] }, { by: 'account', rows: [3, 5] }]);
  });
});

const formats: readonly (readonly [string, (sheet: Parameters<typeof xlsxWriter>[0]) => SheetWriter])[] = [
  ['.xlsx', xlsxWriter],
  ['.csv in UTF-8', (sheet) => csvWriter(sheet, 'utf-8')],
  ['.csv in GB18030', (sheet) => csvWriter(sheet, 'gb18030')],
];

describe.each(formats)('what is exported as %s', (name, writerOf) => {
  it.each(['zh', 'en'] as const)('is imported the same, with heads in %s', async (language) => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryCase, { minLength: 1, maxLength: 3 }), async (cases) => {
        // Nobody's own area of Unicode is in no other encoding.
        fc.pre(!name.includes('GB') || !/[\ue000-\uf8ff]/.test(JSON.stringify(cases)));
        // A list of one column is none.
        const fields = [...new Set([...fieldsInUse(cases), 'name' as const])];
        const sheet = rosterSheet(cases, fields, language);
        const writer = writerOf(sheet);
        writer.add(sheet.rows);
        const { cases: again, read } = await readAll(writer.end());
        const known = (facts: Facts): Facts => Object.fromEntries(Object.entries(facts).filter(([, v]) => v !== null));
        expect(again.map(known)).toEqual(cases.map(known));
        expect(read.problems).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('an exported workbook', () => {
  const bytesOf = async (rows: Parameters<SheetWriter['add']>[0], columns = 3): Promise<Uint8Array> => {
    const writer = xlsxWriter({ name: '名册/一', columns: Array.from({ length: columns }, (_, i) => ({ head: `=列${i}`, width: 12 })) });
    writer.add(rows);
    return new Uint8Array(await writer.end().arrayBuffer());
  };

  it('holds text as text, whatever it says: no cell of it is a formula', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(arbitraryText, fc.constantFrom('=1+1', '@SUM(A1)', '=cmd|\' /C calc\'!A0', number, '5.1E+17')), { minLength: 1, maxLength: 6 }), async (texts) => {
        const sheet = readWorkbook(await bytesOf([texts], texts.length), { cellFormula: true, cellNF: true }).Sheets['名册 一']!;
        texts.forEach((text, i) => {
          const cell = sheet[`${String.fromCharCode(65 + i)}2`] as { t: string; v: unknown; f?: string; z?: string };
          expect(cell).toMatchObject({ t: 's', v: text });
          expect(cell.f).toBeUndefined();
        });
        expect((sheet['A1'] as { v: unknown; f?: string }).f).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });

  it('holds days as days, money as numbers in yuan, and is filtered and frozen at its heads', async () => {
    const bytes = await bytesOf([[{ day: '2019-05-04' }, { fen: 16_667 }, number], [{ day: '1885-03-02' }, null, 3]]);
    const sheet = readWorkbook(bytes, { cellNF: true, cellStyles: true }).Sheets['名册 一']!;
    expect(sheet['A2']).toMatchObject({ t: 'n', v: 43_589, z: 'yyyy\\-mm\\-dd', w: '2019-05-04' });
    expect(sheet['B2']).toMatchObject({ t: 'n', v: 166.67, z: '#,##0.00' });
    expect(sheet['C2']).toMatchObject({ t: 's', v: number });
    expect(sheet['A3']).toMatchObject({ t: 's', v: '1885-03-02' });
    expect(sheet['!autofilter']).toEqual({ ref: 'A1:C3' });
    expect(sheet['!cols']?.[0]?.width).toBe(12);
  });

  it('is the same bytes for the same rows', async () => {
    expect(await bytesOf([['a']])).toEqual(await bytesOf([['a']]));
  });

  it('may hold several sheets, with names that a workbook allows', async () => {
    const columns = [{ head: 'a', width: 8 }];
    const writer = xlsxWriter({ name: '汇总', columns });
    writer.add([['一']]);
    for (const name of ['汇总', '问题[1]:?', '']) writer.next({ name, columns });
    const book = readWorkbook(new Uint8Array(await writer.end().arrayBuffer()));
    expect(book.SheetNames).toEqual(['汇总', '汇总 (2)', '问题 1', 'Sheet4']);
    expect((book.Sheets['汇总']!['A2'] as { v: unknown }).v).toBe('一');
  });
});

it('an exported CSV file says that it is in UTF-8, and quotes every cell', async () => {
  const writer = csvWriter({ name: '', columns: [{ head: '姓名', width: 8 }, { head: '标准', width: 8 }] }, 'utf-8');
  writer.add([['=1+"1"', { fen: 30_050 }]]);
  const file = writer.end();
  expect([...new Uint8Array(await file.slice(0, 3).arrayBuffer())]).toEqual([0xef, 0xbb, 0xbf]);
  expect(await file.text()).toBe('"姓名","标准"\r\n"\'=1+""1""","300.5"\r\n');
});
