import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import type { FormDescription } from '../../core/recognise/description.ts';
import { bundle } from '../../scripts/lib/bundle.ts';
import { chromiumPath } from '../browsers/find.ts';
import { capture } from './capture.ts';
import { controlsOf, fields, problems, sections, shown, type Field } from './fields.ts';

// The page room on one form that the libraries themselves draw: described, written, read back, and what the library then holds.
// --only NAME, --capture (keep the drawn page for the tests that do without the libraries), --dump

const folder = import.meta.dirname;
const all = ['easyui', 'layui', 'element-ui', 'element-plus', 'ant-design-vue', 'ant-design-vue1', 'bootstrap3', 'jquery-plugins', 'view-design'];
const args = process.argv.slice(2);
const only = args.includes('--only') ? [args[args.indexOf('--only') + 1] ?? ''] : all;

/** What each field is to be written: another value than it has. */
const other: Readonly<Record<string, string>> = {
  name: '赵六', idNo: '522326188604050023', sex: '1', birth: '1886-04-05', mode: '1', disabType: '5', disabGrade: '2', amount: '620', bank: '青禾县农业银行', account: '6200000000000000', applied: '2021-01-04',
  villageStart: '2021-02-03', villageEnd: '2021-02-10', townStart: '2021-03-01', townEnd: '2021-03-08', noObjection: '1', remark: '已核对',
};

type InRoom = <T>(expression: string) => Promise<T>;

async function openRoom(page: Page, code: string): Promise<InRoom> {
  const cdp = await page.context().newCDPSession(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'room' });
  const run = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', { contextId, expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  // what the last line of the script yields is no answer
  await run(`${code}\n;0`);
  return run;
}

async function check(page: Page, name: string, code: string): Promise<readonly string[]> {
  const errors: string[] = [];
  page.on('pageerror', (e) => errors.push(`the page: ${e.message}`));
  await page.goto(pathToFileURL(join(folder, 'pages', `${name}.html`)).href);
  await page.waitForTimeout(700);
  if (args.includes('--capture')) {
    mkdirSync(join(folder, 'dom'), { recursive: true });
    writeFileSync(join(folder, 'dom', `${name}.html`), await page.evaluate(capture));
  }
  const inRoom = await openRoom(page, code);
  const form = await inRoom<FormDescription>('room.form()');
  if (args.includes('--dump')) console.log(JSON.stringify(form.controls, null, 1));
  const found = [...problems(form), ...errors];
  for (const f of fields) {
    const to = other[f.key];
    const control = controlsOf(form, f)[0];
    if (to === undefined || !control) continue;
    found.push(...(await write(page, inRoom, f, control.ref, control.options, to)));
  }
  const ms = await inRoom<number>('(() => { const times = []; for (let i = 0; i < 30; i++) { document.body.append(document.createElement("input")); const t = performance.now(); globalThis.roomAnew(); times.push(performance.now() - t); } return times.sort((a, b) => a - b)[15]; })()');
  console.log(`${name}: ${form.controls.length} controls, described in ${ms.toFixed(1)} ms`);
  return found;
}

async function write(page: Page, inRoom: InRoom, f: Field, ref: number, options: readonly { readonly value: string; readonly text: string }[], to: string): Promise<readonly string[]> {
  const raw = options.find((o) => o.text === shown(f, to))?.value ?? shown(f, to);
  const written = await inRoom<unknown>(`room.put(${ref}, ${JSON.stringify(raw)})`);
  const held = ((await page.evaluate('held()')) as Record<string, string>)[f.key];
  const answer = JSON.stringify(written);
  // where a plugin draws over a control of the page's own, the two may say different things
  const seen = ((await page.evaluate("'seen' in window ? seen() : {}")) as Record<string, string>)[f.key];
  if (seen !== undefined && seen !== to && seen !== shown(f, to)) return [`${f.section} ${f.label}: wrote ${to}, a person sees ${seen}`];
  return held === to && answer.includes('"done"') ? [] : [`${f.section} ${f.label}: wrote ${to}, the page holds ${held}; the room says ${answer}`];
}

const code = (await bundle('test/libraries/room.ts')).replace(/^export .*$/gm, '');
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
let failed = 0;
try {
  for (const name of only) {
    const page = await browser.newPage();
    await page.addInitScript(`window.FIELDS = ${JSON.stringify(sections)}`);
    const found = await check(page, name, code);
    for (const line of found) console.log(`  ${line}`);
    failed += found.length;
    await page.close();
  }
} finally {
  await browser.close();
}
process.exitCode = failed > 0 ? 1 : 0;
