import { describe, expect, it } from 'vitest';
import { nameControls } from '../../core/recognise/name-controls.ts';
import { describePage } from './describe.ts';

// Pages as systems of that kind print them. Each control says what it is in `data-want`, which nothing of ours reads; and in
// `data-yet` what it is taken for as long as nobody has found a way to tell: to be silent is allowed, to be wrong never.

const pages = import.meta.glob<string>('../../test/pages/*.html', { query: '?raw', import: 'default', eager: true });

async function open(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.srcdoc = html;
  frame.style.cssText = 'width:1366px;height:768px';
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

/** In the open roots of custom elements too. */
const wanted = (root: Document | ShadowRoot): Element[] => [...root.querySelectorAll('*')].flatMap((e) => [...(e.hasAttribute('data-want') ? [e] : []), ...(e.shadowRoot ? wanted(e.shadowRoot) : [])]);

describe.each(Object.entries(pages))('%s', (path, html) => {
  it('is read control by control', async () => {
    const page = await open(html);
    const { form, handles } = describePage(page);
    const elements = new Map([...handles].map(([ref, h]) => [ref, h.elements] as const));
    const named = new Map(nameControls(form).map((n) => [n.ref, n]));
    const found = new Map<Element, string>();
    for (const [ref, of] of elements) for (const e of of) found.set(e, `${named.get(ref)?.field ?? 'none'} ${named.get(ref)?.whose}`);
    const label = (e: Element): string => {
      const ref = [...elements].find(([, of]) => of.includes(e))?.[0];
      return form.controls.find((c) => c.ref === ref)?.labels.map((l) => `${l.place}:${l.text}`).join(' | ') ?? 'not described';
    };
    const wrong = wanted(page).flatMap((e) => {
      const [want, whose] = [e.getAttribute('data-want')!, e.getAttribute('data-whose')];
      const [field, of] = (found.get(e) ?? 'none').split(' ');
      const yet = e.getAttribute('data-yet');
      return want === 'any' || field === yet || (field === want && (whose === null || whose === of)) ? [] : [`${e.getAttribute('name') ?? e.id}: ${found.get(e)} instead of ${want} ${whose ?? ''} (${label(e)})`];
    });
    expect(wrong, path).toEqual([]);
    page.defaultView?.frameElement?.remove();
  });
});
