import { describe, expect, it } from 'vitest';
import { describePage } from './describe.ts';
import { openHostPage, type PageEvent } from './host-page.ts';
import { settled, stage } from './testing/stage.ts';

/** The page has laid itself out, as it would have without us. */
const drawn = (document: Document): Document => {
  void document.body.offsetHeight;
  return document;
};
const timed = <T>(act: () => T): { readonly ms: number; readonly result: T } => {
  const from = performance.now();
  const result = act();
  return { ms: performance.now() - from, result };
};
/** Far more than any machine needs, and far less than what grows with the square of a page. What it really takes is told by `npm run bench:page`. */
const bound = 10_000;
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const row = (i: number): string => `<tr><td>栏　目${i}：</td><td><input name=a${i}></td><td>日期${i}</td><td><input name=b${i} readonly></td></tr>`;

describe('pages that are too large, or meant to be', () => {
  it('20,000 controls: the first 400, within a bound', () => {
    const { document } = stage(`<table>${Array.from({ length: 10_000 }, (_, i) => row(i)).join('')}</table>`);
    drawn(document);
    const { ms, result } = timed(() => describePage(document));
    expect(result.cut).toBe(true);
    expect(result.form.controls).toHaveLength(400);
    expect(ms).toBeLessThan(bound);
  });

  it('20,000 hidden controls are no form', () => {
    const { document } = stage(`<div style="display:none">${'<input>'.repeat(20_000)}</div>`);
    drawn(document);
    const { ms, result } = timed(() => describePage(document));
    expect(result.form.controls).toEqual([]);
    expect(ms).toBeLessThan(bound);
  });

  it('tables in tables, 200 deep', () => {
    const s = stage('<div id=all></div>');
    let inner: Element = s.get('all');
    for (let i = 0; i < 200; i++) {
      // a parser would not go so deep, a script may
      const table = s.document.createElement('table');
      const cell = table.insertRow().insertCell();
      if (i === 199) cell.textContent = '姓名';
      inner.append(table);
      inner = i === 199 ? table.rows[0]?.insertCell() ?? cell : cell;
    }
    inner.append(s.document.createElement('input'));
    drawn(s.document);
    const { ms, result } = timed(() => describePage(s.document));
    expect(result.form.controls[0]?.labels[0]?.text).toBe('姓名');
    expect(ms).toBeLessThan(bound);
  });

  it('labels of a megabyte', () => {
    const s = stage(`<label for=y>${'长'.repeat(1_000_000)}</label><input id=y><div class=form-group><label>${'字'.repeat(200_000)}</label><div><input id=z></div></div>`);
    drawn(s.document);
    const { ms, result } = timed(() => describePage(s.document));
    expect(result.form.controls.map((c) => c.id)).toEqual(['y', 'z']);
    for (const c of result.form.controls) for (const l of c.labels) expect(l.text.length).toBeLessThanOrEqual(160);
    expect(ms).toBeLessThan(bound);
  });

  it('rowspans and colspans without end', () => {
    const { document } = stage(`<table>${'<tr><td rowspan=100000 colspan=100000>头</td><td rowspan=9999><input></td></tr>'.repeat(300)}</table>`);
    drawn(document);
    const { ms } = timed(() => describePage(document));
    expect(ms).toBeLessThan(bound);
  });
});

describe('pages that get in the way', () => {
  it('getters that throw, closed shadow roots, detached nodes', () => {
    const s = stage('<table><tr><td>姓名</td><td><input id=a value=王五></td></tr></table><x-box id=box></x-box>');
    const root = s.get('box').attachShadow({ mode: 'closed' });
    root.append(s.document.createElement('input'));
    for (const key of ['value', 'offsetWidth', 'offsetHeight', 'className', 'parentElement', 'nextSibling', 'closest']) {
      Object.defineProperty(s.get('a'), key, { get: () => { throw new Error('trap'); } });
    }
    expect(describePage(s.document).form.controls.map((c) => [c.id, c.value])).toEqual([['a', '王五']]);
    const page = openHostPage(s.document);
    const ref = page.form().controls[0]?.ref ?? -1;
    page.watch(() => undefined);
    s.get('a').remove();
    expect(page.anchor(ref)).toBeNull();
    expect(page.write(ref, 'x')).toBeNull();
  });

  it('a page that takes its boxes away while they are written to', async () => {
    const s = stage('<table><tr><td>姓名</td><td><input id=a></td></tr><tr><td>民族</td><td><input id=b></td></tr></table>');
    s.get('a').addEventListener('focus', () => s.document.body.replaceChildren());
    const page = openHostPage(s.document);
    page.watch(() => undefined);
    const ref = page.form().controls[0]?.ref ?? -1;
    expect((await page.put(ref, '王五')).is).not.toBe('done');
    await settled();
    expect(page.form().controls).toEqual([]);
  });
});

describe('a page that goes on changing', () => {
  const watched = (markup: string) => {
    const s = stage(markup);
    const page = openHostPage(s.document);
    const events: PageEvent[] = [];
    const stop = page.watch((e) => {
      events.push(e);
      if (e.kind === 'restructured') page.form();
    });
    page.form();
    return { s, page, events, stop };
  };

  it('100,000 changes that concern no control: not looked at again', async () => {
    const { s, page, events } = watched(`<input name=a><div id=log></div>`);
    const before = page.form();
    const log = s.get('log');
    for (let i = 0; i < 100_000; i++) log.append(s.document.createTextNode('行'));
    await settled();
    log.replaceChildren();
    await settled();
    expect(events).toEqual([]);
    expect(page.form()).toBe(before);
  });

  it('1,000 rows with boxes in 100 batches: described a few times, and rightly in the end', async () => {
    const { s, page, events } = watched('<table><tbody id=rows></tbody></table>');
    const rows = s.get<HTMLTableSectionElement>('rows');
    for (let batch = 0; batch < 100; batch++) {
      for (let i = 0; i < 10; i++) {
        const cell = rows.insertRow().insertCell();
        const input = s.document.createElement('input');
        input.name = `n${batch}-${i}`;
        cell.append(input);
      }
      await new Promise((done) => requestAnimationFrame(done));
    }
    await pause(1200);
    expect(events.length).toBeGreaterThan(0);
    expect(events.length).toBeLessThan(12);
    expect(page.cut()).toBe(true);
    expect(page.form().controls).toHaveLength(400);
  });

  it('a box among 2,000 other new nodes is found, and one that is taken away is missed', async () => {
    const { s, page, events } = watched('<div id=a></div>');
    for (let i = 0; i < 2000; i++) s.get('a').append(s.document.createElement('i'));
    s.get('a').append(s.document.createElement('textarea'));
    await settled();
    expect(events).toHaveLength(1);
    expect(page.form().controls).toHaveLength(1);
    for (let i = 0; i < 2000; i++) s.get('a').firstChild?.remove();
    s.get('a').replaceChildren();
    await settled();
    expect(page.form().controls).toEqual([]);
  });

  it('a dialog that opens, and what a calendar writes on a click', async () => {
    const { s, page, events } = watched('<table><tr><td>申请日期</td><td><input name=d readonly></td></tr></table><a id=pick>选</a>');
    const d = s.document.getElementsByName('d')[0] as HTMLInputElement;
    s.get('pick').addEventListener('click', () => { d.value = '2020-01-02'; });
    s.get('pick').click();
    await settled();
    expect(events.map((e) => e.kind)).toEqual(['settled']);
    const dialog = s.document.createElement('div');
    dialog.append(s.document.createElement('input'));
    s.document.body.append(dialog);
    await settled();
    expect(events.at(-1)).toEqual({ kind: 'restructured' });
    expect(page.form().controls).toHaveLength(2);
  });
});
