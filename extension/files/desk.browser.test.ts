import { describe, expect, it } from 'vitest';
import { fieldsInUse, rosterSheet } from '../../core/roster/export/roster-sheet.ts';
import { person } from '../../core/roster/testing/people.ts';
import { lookAtFile, readFromFile, writeToFile } from './desk.ts';
import { FileProblem } from './problem.ts';
import { startRowChecks } from './row-checks.ts';

const rowsWanted = 100_000;

/** A roster's lines, made once: the page must not be busy with it while it is measured. */
const csv = (rows: number): File => {
  const line = (n: number): string => {
    const p = person(n);
    return [p.name, p.id_no, p.birth, p.township, p.village, p.mode === 'centralised' ? '集中供养' : '分散供养', p.basic_amount! / 100, p.account_no, p.support_start].join(',');
  };
  return new File([`姓名,身份证号,出生日期,乡镇,村,供养方式,月供养标准（元）,银行账号,供养开始日期\r\n${Array.from({ length: rows }, (_, n) => line(n)).join('\r\n')}`], '名册.csv');
};

/** How often the page had a turn of its own, until it is asked. How long it was held is told by the bench. */
const watchPage = (): (() => number) => {
  let turns = 0;
  const timer = setInterval(() => turns++, 10);
  return () => {
    clearInterval(timer);
    return turns;
  };
};

describe('a clerk imports a county’s roster in her browser', () => {
  it('of 100,000 rows: the worker reads it, the page stays free, and she sees how far it is', async () => {
    const file = csv(rowsWanted);
    const sight = await lookAtFile(file);
    expect(sight.columns.map((c) => c.field)).toEqual(['name', 'id_no', 'birth', 'township', 'village', 'mode', 'basic_amount', 'account_no', 'support_start']);
    const turns = watchPage();
    const shares: number[] = [];
    let cases = 0;
    const read = await readFromFile(file, sight.plan, {}, (chunk) => {
      cases += chunk.cases.length;
      shares.push(chunk.share);
      return true;
    });
    const had = turns();
    expect([cases, read.whole, read.problems]).toEqual([rowsWanted, true, 0]);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.length).toBeGreaterThan(100);
    expect(had).toBeGreaterThan(20);
  });

  it('and stops it at once, in the midst of a workbook too', async () => {
    const people = Array.from({ length: 5000 }, (_, n) => person(n));
    const sheet = rosterSheet(people, fieldsInUse(people), 'zh');
    const file = await writeToFile('xlsx', [{ ...sheet, rows: [[...sheet.rows]] }]);
    const { plan } = await lookAtFile(file);
    const stop = new AbortController();
    let chunks = 0;
    let stopped = 0;
    const reading = readFromFile(file, plan, {}, () => {
      chunks++;
      stopped = performance.now();
      stop.abort();
      return true;
    }, stop.signal);
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(performance.now() - stopped).toBeLessThan(2000);
    const before = chunks;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(chunks).toBe(before);
    await expect(lookAtFile(file, {}, stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('and each row is checked by the rules in another worker while the next are read', async () => {
    const file = csv(1200);
    const { plan } = await lookAtFile(file);
    const rules = startRowChecks({ today: '2024-06-03', place: '341502' });
    const checking: Promise<readonly unknown[]>[] = [];
    await readFromFile(file, plan, {}, (chunk) => checking.push(rules.check(chunk.cases.map((c) => c.facts))) > 0);
    const checks = (await Promise.all(checking)).flat();
    rules.end();
    expect(checks).toHaveLength(1200);
    expect(checks[0]).toMatchObject({ day: '2024-06-03', place: '341502' });
  });

  it('and is told why a file can’t be read', async () => {
    const problem = await lookAtFile(new File(['%PDF-1.7'], '名册.xls')).catch((e: unknown) => e);
    expect(problem).toBeInstanceOf(FileProblem);
    expect((problem as FileProblem).kind).toBe('not-a-table');
  });

  it('and what she exports is what she reads again', async () => {
    const people = Array.from({ length: 30 }, (_, n) => person(n));
    const fields = fieldsInUse(people);
    for (const format of ['xlsx', 'csv-gb18030'] as const) {
      const sheet = rosterSheet(people, fields, 'zh');
      const file = await writeToFile(format, [{ ...sheet, rows: [[...sheet.rows]] }]);
      const { plan } = await lookAtFile(file);
      const again: unknown[] = [];
      await readFromFile(file, plan, {}, (chunk) => again.push(...chunk.cases.map((c) => c.facts)) > 0);
      expect(again, format).toEqual(people);
    }
  });
});
