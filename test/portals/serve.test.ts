import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeGbk, encodeGbk } from './gbk.ts';
import { applySections } from './legacy/apply/form.ts';
import { servePortals, type Portals } from './serve.ts';

let portals: Portals;
beforeAll(async () => {
  portals = await servePortals({ port: 0 });
});
afterAll(() => portals.close());

interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** Read as the old pages are; right for ASCII in any encoding. */
  readonly text: string;
}

async function get(path: string, init?: RequestInit): Promise<Page> {
  const response = await fetch(portals.url(path), { redirect: 'manual', ...init });
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes, text: decodeGbk(bytes) };
}

const postForm = (path: string, raw: string): Promise<Page> =>
  get(path, { method: 'POST', body: raw, headers: { 'Content-Type': 'application/x-www-form-urlencoded' } });

const sent = (text: string): string => [...encodeGbk(text)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');

const oldAddresses = ['', 'top.do', 'menu.do', 'about.do', 'apply.do', 'query.do', 'list.do'];

describe('the old system', () => {
  test.each(oldAddresses)('legacy/%s is GBK bytes, says so, and has no doctype', async (address) => {
    const page = await get(`/legacy/${address}`);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=GB2312');
    expect(page.text).toMatch(/[\u4e00-\u9fa5]{2}/);
    expect(page.text).not.toContain('\ufffd');
    expect(page.text).not.toMatch(/&#\d+;/);
    expect(page.text).not.toMatch(/<!doctype/i);
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(page.bytes)).toThrow();
  });

  test('its script is GBK too, and no script or style has a character that GBK has not', async () => {
    const script = await get('/legacy/js/common.js');
    expect(script.headers.get('content-type')).toBe('application/x-javascript; charset=GB2312');
    expect(script.text).toContain('请输入姓名！');
    for (const asset of ['/legacy/js/common.js', '/legacy/css/main.css', '/hostile/attack.js', '/hostile/attack.css']) {
      expect((await get(asset)).text, asset).not.toMatch(/&#\d+;|\ufffd/);
    }
  });

  test('its frames lead to pages that are there', async () => {
    const frames = [...(await get('/legacy/')).text.matchAll(/<frame src="([^"]+)"/g)].map(([, source]) => source ?? '');
    expect(frames).toEqual(['top.do', 'menu.do', 'about.do']);
    const links = [...(await get('/legacy/menu.do')).text.matchAll(/<a href="([^"]+)" target="mainFrame">([^<]+)/g)];
    expect(links.map(([, , word]) => word)).toEqual(['申请登记', '对象查询', '对象列表', '系统说明']);
    for (const address of [...frames, ...links.map(([, link]) => link ?? '')]) {
      expect((await get(`/legacy/${address}`)).status).toBe(200);
    }
  });

  test('the form has six sections and at least 45 visible controls, each with a name of its own', async () => {
    const { text } = await get('/legacy/apply.do');
    expect(applySections.map(({ title }) => title)).toEqual(['基本情况', '残疾情况', '家庭成员及法定义务人', '收入与财产', '供养方式与标准', '审批过程']);
    for (const { title } of applySections) expect(text).toContain(`>${title}</`);
    const shown = text.replace(/<tr[^>]*display:none[\s\S]*?<\/tr>/g, '');
    const names = (markup: string): string[] =>
      [...markup.matchAll(/<(?:input type="(?:text|radio)"|select|textarea) name="([^"]+)"/g)].map(([, name]) => name ?? '');
    expect(new Set(names(shown)).size).toBeGreaterThanOrEqual(45);
    const notRadio = names(text).filter((name) => name !== 'xb');
    expect(notRadio.length).toBe(new Set(notRadio).size);
    expect(new Set(names(text)).size - new Set(names(shown)).size).toBe(6);
  });

  test.each([
    ['调查结果', ['入户调查', '县级审批']],
    ['调查日期', ['入户调查', '县级审批']],
    ['公示结果', ['村级公示', '乡镇审核']],
    ['公示开始日期', ['村级公示', '乡镇审核', '县级审批']],
    ['公示结束日期', ['村级公示', '乡镇审核', '县级审批']],
    ['经办人', ['村级公示', '乡镇审核', '县级审批']],
  ])('%s comes again at each level, told apart by the legend alone', async (label, levels) => {
    const { text } = await get('/legacy/apply.do');
    const under = [...text.matchAll(/<legend>([^<]+)<\/legend>([\s\S]*?)(?=<legend>|<\/form>)/g)]
      .filter(([, , body]) => body?.includes(`>${label}</td>`))
      .map(([, legend]) => legend);
    expect(under).toEqual(levels);
  });

  test('saves Chinese posted as GBK, and shows it as text', async () => {
    const before = portals.received.length;
    const page = await postForm('/legacy/save', `xm=${sent('李　秀英<b>')}&cmc=${sent('上河村')}&gsksrq2=2024-01-15&xb=2`);
    expect(page.text).toContain('保存成功');
    expect(page.text).toContain('<td class="lb">基本情况：姓名</td><td>xm</td><td>李　秀英&lt;b&gt;&nbsp;</td>');
    expect(page.text).toContain('乡镇审核：公示开始日期');
    expect(portals.received.slice(before)).toMatchObject([
      { path: '/legacy/save', fields: { xm: '李　秀英<b>', cmc: '上河村', gsksrq2: '2024-01-15', xb: '2' } },
    ]);
    expect(portals.received[before]?.raw).toContain('%C0%EE');
  });

  test('an address that takes forms only says so', async () => {
    expect((await get('/legacy/save')).status).toBe(405);
  });
});

describe('the other portals', () => {
  test('the new portal has just that policy, no inline script or style, and one script tag', async () => {
    const page = await get('/modern/standards.html');
    expect(page.headers.get('content-security-policy')).toBe("default-src 'none'; script-src 'self'; style-src 'self'");
    const text = new TextDecoder().decode(page.bytes);
    expect(text).toMatch(/^<!doctype html>/);
    expect(text).toContain('<wubao-standards-calculator name="standard"></wubao-standards-calculator>');
    expect([...text.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual(['<script src="/wubao/wubao.js" defer>']);
    expect(text).not.toMatch(/<style| style=| on\w+=/);
    expect((await get('/modern/portal.css')).headers.get('content-type')).toBe('text/css; charset=utf-8');
  });

  test('the new portal keeps what it is sent', async () => {
    const page = await postForm('/modern/submit', new URLSearchParams({ standard: '<每月>', operator: '张' }).toString());
    expect(new TextDecoder().decode(page.bytes)).toContain('<td>&lt;每月&gt;</td>');
    expect(portals.received.at(-1)).toMatchObject({ path: '/modern/submit', fields: { standard: '<每月>', operator: '张' } });
  });

  test.each(['..%2f..%2fpackage.json', '%2e%2e/%2e%2e/package.json', '..%5c..%5cpackage.json', '%00', '%', '', 'no-such.js'])(
    'nothing outside the built widgets is served: %s',
    async (name) => {
      const page = await get(`/wubao/${name}`);
      expect(page.status).toBeGreaterThanOrEqual(400);
      expect(page.text).not.toContain('devDependencies');
    },
  );

  test('the hostile page runs none of its payloads by itself', async () => {
    const { text } = await get('/hostile/');
    expect(text).not.toMatch(/<img|<svg|<script>(?!<)/);
    expect(text).toContain('&lt;img src=x');
    expect(text).toContain('name="__proto__"');
    expect(text.length).toBeGreaterThan(524_288);
  });

  test('the ways in, and what is not there', async () => {
    const index = new TextDecoder().decode((await get('/')).bytes);
    for (const [, address] of index.matchAll(/<a href="([^"]+)"/g)) expect((await get(address ?? '')).status).toBe(200);
    expect((await get('/favicon.ico')).status).toBe(204);
    expect((await get('/legacy')).headers.get('location')).toBe('/legacy/');
    expect((await get('/nowhere')).status).toBe(404);
    expect((await get('/legacy/constructor')).status).toBe(404);
    expect(portals.requests).toContain('/nowhere');
  });
});

describe('the server', () => {
  test('a port in use is no error: the next is taken', async () => {
    const second = await servePortals({ port: portals.port });
    try {
      expect(second.port).toBeGreaterThan(portals.port);
      expect(second.origin).toBe(`http://localhost:${second.port}`);
      expect((await fetch(second.url('/'))).status).toBe(200);
      expect(second.requests).toEqual(['/']);
    } finally {
      await second.close();
    }
  });

  test('close ends open connections and frees the port', async () => {
    const third = await servePortals({ port: 0 });
    await (await fetch(third.url('/legacy/'))).arrayBuffer();
    await third.close();
    await expect(fetch(third.url('/'))).rejects.toThrow();
    const again = createServer().listen(third.port, '127.0.0.1');
    await once(again, 'listening');
    again.close();
    await once(again, 'close');
  });

  test('a process that has closed its portals has nothing left to wait for', () => {
    const script = `
      const { servePortals } = await import(${JSON.stringify(new URL('serve.ts', import.meta.url).href)});
      const first = await servePortals({ port: 0 });
      const second = await servePortals({ port: first.port });
      await (await fetch(second.url('/legacy/'))).arrayBuffer();
      await first.close();
      await second.close();
      console.log('closed');`;
    const child = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], { encoding: 'utf8', timeout: 30_000 });
    expect(child).toMatchObject({ status: 0, signal: null, stdout: 'closed\n' });
  }, 40_000);

  test('too much is refused', async () => {
    const page = await postForm('/elsewhere/submit', `a=${'x'.repeat(5 * 1024 * 1024)}`);
    expect(page.status).toBe(413);
  });
});
