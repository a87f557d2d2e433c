import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../test/browsers/find.ts';
import { temporaryFolder } from '../../test/browsers/temporary-folder.ts';
import { typescript } from '../lib/paths.ts';
import { runProgram, type Ended } from '../lib/run-program.ts';

const fixtures = join(import.meta.dirname, 'fixtures');

const hasChromium = ((): boolean => {
  try {
    return existsSync(chromiumPath());
  } catch {
    return false;
  }
})();

const run = (...args: readonly string[]): Promise<Ended> => runProgram([...typescript('scripts/recognise.ts'), ...args], { limit: 110_000, quiet: true });

interface Line {
  readonly file: string;
  readonly frame?: string;
  readonly selector?: string;
  readonly field?: string | null;
  readonly label?: string;
  readonly unreadable?: string;
  readonly error?: string;
  readonly controls?: number;
  readonly named?: number;
  readonly ms?: number;
  readonly scripts?: boolean;
  readonly is?: string;
  readonly at?: number | null;
}

const linesIn = ({ output }: Ended): readonly Line[] =>
  output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line);

/** Asks for everything that a page can ask for, of a server on this machine. */
const talkative = (port: number): string => `<html><head><link rel=prefetch href="http://127.0.0.1:${port}/prefetch"><link rel=preconnect href="http://127.0.0.1:${port}/">
<link rel=stylesheet href="http://127.0.0.1:${port}/style"><script src="http://127.0.0.1:${port}/script"></script></head><body>姓名：<input name=xm><img src="http://127.0.0.1:${port}/image">
<script>
  try { new WebSocket('ws://127.0.0.1:${port}/socket'); } catch (e) {}
  try { new EventSource('http://127.0.0.1:${port}/events'); } catch (e) {}
  try { navigator.sendBeacon('http://127.0.0.1:${port}/beacon', 'x'); } catch (e) {}
  try { fetch('http://127.0.0.1:${port}/fetch', { mode: 'no-cors', keepalive: true }).catch(function () {}); } catch (e) {}
  try { new Worker(URL.createObjectURL(new Blob(["importScripts('http://127.0.0.1:${port}/worker')"]))); } catch (e) {}
  try { window.open('http://127.0.0.1:${port}/window'); } catch (e) {}
  setTimeout(function () { location = 'http://127.0.0.1:${port}/location'; }, 0);
</script></body></html>`;

describe.skipIf(!hasChromium)('the command', () => {
  const folder = temporaryFolder('recognise');
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  server.on('connection', () => asked.push('connection'));
  let ended: Ended;
  let lines: readonly Line[] = [];
  const of = (name: string): readonly Line[] => lines.filter((l) => l.file.endsWith(`/${name}`));
  const told = (name: string): readonly (readonly unknown[])[] =>
    of(name)
      .filter((l) => l.frame !== undefined && l.is === undefined)
      .map((l) => [l.frame, l.unreadable ?? l.selector, ...(l.unreadable === undefined ? [l.label, l.field] : [])]);

  beforeAll(async () => {
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    writeFileSync(join(folder.path, 'talkative.html'), talkative((server.address() as AddressInfo).port));
    writeFileSync(join(folder.path, '照 片.html'), Buffer.from('\x89PNG\r\n', 'latin1'));
    // each page costs a second: the frames of a page are not opened as pages too
    const pages = ['drawn.html', 'hostile.html', 'leaves.html', 'nested.html', 'webforms.aspx', 'frameset/index.html'].map((name) => join(fixtures, name));
    ended = await run('--summary', '--lists', ...pages, folder.path, join(folder.path, 'none.html'));
    lines = linesIn(ended);
  }, 120_000);
  afterAll(() => {
    server.close();
    folder.remove();
  });

  it('ends well, and goes on past what it can’t open', () => {
    expect(ended.code, ended.output).toBe(0);
    expect(of('none.html')).toEqual([{ file: `${folder.path}/none.html`, error: 'there is no such file or folder' }]);
    expect(of('照 片.html')).toEqual([{ file: `${folder.path}/照 片.html`, error: 'it is a picture, not a saved page' }]);
  });

  it('reads a frameset in GBK', () => {
    const form = [
      ['input[name=xm]', '姓　　名：', 'name'],
      ['select[name=xb]', '性　　别：', 'sex'],
      ['input[name=sfzh]', '身份证号：', 'id_no'],
      ['input[name=mz]', '民　　族：', 'nation'],
      ['input[name=gyfs][type=radio][value=\\31 ]', '供养方式：', 'mode'],
      ['input[name=jtzz]', '家庭住址：', 'address'],
    ];
    expect(told('index.html')).toEqual(form.map((line) => ['main', ...line]));
    expect(of('index.html').at(-1)).toEqual({ file: `${fixtures}/frameset/index.html`, controls: 6, named: 6, ms: expect.any(Number) as number });
  });

  it('reads a form of WebForms', () => {
    expect(told('webforms.aspx')).toEqual([
      ['', '#ctl00_Main_TextBox_姓名', '姓名：', 'name'],
      ['', 'input[name=ctl00\\$Main\\$TextBox2]', '出生日期：', 'birth'],
      ['', '#ctl00_Main_rbl_0', '性别：', 'sex'],
      ['', 'select[name=ctl00\\$Main\\$ddl]', '开户银行：', 'bank'],
    ]);
  });

  it('tells of the columns of lists and of values that are shown, but not the values', () => {
    const shown = of('webforms.aspx').filter((l) => l.is !== undefined);
    expect(shown.map((l) => [l.is, l.selector, l.at, l.label, l.field])).toEqual([
      ['column', '#ctl00_Main_GridView1', 0, '序号', 'seq'],
      ['column', '#ctl00_Main_GridView1', 1, '姓名', 'name'],
      ['column', '#ctl00_Main_GridView1', 2, '身份证号', 'id_no'],
      ['value', '#info > tbody > tr > td:nth-of-type(2)', null, '民族：', 'nation'],
    ]);
  });

  it('reads frames in frames, what scripts write, and no frame that nobody sees', () => {
    const found = told('nested.html');
    expect(found.slice(0, 3)).toEqual([
      ['', 'input[name=top]', '姓名：', 'name'],
      ['', '#late', '性别：', 'sex'],
      ['0', '#inner', '身份证号：', 'id_no'],
    ]);
    expect(found.filter(([frame]) => frame === '0/deep/main')).toHaveLength(6);
    expect(found.slice(-2)).toEqual([
      ['written', 'body > input', '民族：', 'nation'],
      ['gone', 'its page is not here: http://portal.test/form.jsp'],
    ]);
    expect(found).toHaveLength(11);
  });

  it('tells of what a person sees, be it drawn by a library', () => {
    expect(of('drawn.html').flatMap((l) => l.selector ?? [])).toEqual(['select[name=xb]', 'input[name=gyfs][type=radio][value=\\31 ]', 'input[name=jtzz]', 'input[name=bank]']);
  });

  it('is not misled by a page that forbids to read it', () => {
    expect(told('hostile.html')).toEqual([
      ['', 'input[name=parentNode]', '姓名：', 'name'],
      ['', '#trap', '性别：', 'sex'],
    ]);
  });

  it('stays on a page that leads away', () => {
    expect(told('leaves.html')).toEqual([['', 'input[name=xm]', '姓名：', 'name']]);
    expect(of('leaves.html').at(-1)?.scripts).toBe(false);
    expect(told('talkative.html')).toEqual([['', 'input[name=xm]', '姓名：', 'name']]);
  });

  it('asks nothing of any network', () => {
    expect(asked).toEqual([]);
  });

  it('prints no value of a field', () => {
    for (const value of ['测试甲', '测试乙', '测试丙', '测试丁', '汉族']) expect(ended.output).not.toContain(value);
  });

  it('sums up', () => {
    const sums = lines.filter((l) => l.ms !== undefined);
    const sum = (of: (l: Line) => number | undefined): number => sums.reduce((all, l) => all + (of(l) ?? 0), 0);
    expect(ended.output).toMatch(new RegExp(`^controls +${sum((l) => l.controls)}$`, 'm'));
    expect(ended.output).toMatch(new RegExp(`^named +${sum((l) => l.named)} `, 'm'));
    expect(ended.output).toMatch(/^ {2}name +\d+$/m);
    expect(ended.output).toMatch(/^failed +2$/m);
  });
});

it('says so when no page is found', async () => {
  const folder = temporaryFolder('recognise');
  const { code, output } = await run(folder.path);
  folder.remove();
  expect([code, output.trim()]).toEqual([1, `No page was found under ${folder.path}.`]);
});
