import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Desk } from '../../core/desk/desk.ts';
import { openDesk } from '../../core/desk/local-desk.ts';
import type { FormField } from '../../core/model/form-fields.ts';
import { correct, putForm } from '../../core/recognise/site-map/correct.ts';
import { emptyMap, type SiteMap } from '../../core/recognise/site-map.ts';
import { createOverlay } from '../overlay/overlay.ts';
import type { OverlayEvents } from '../overlay/view.ts';
import { openHostPage } from '../page/host-page.ts';
import { startGuard, type Guard, type GuardStatus } from './guard.ts';

const rows = [
  ['姓　　名', '<input name="xm">'],
  ['出生日期', '<input name="csrq">'],
  ['申请日期', '<input name="sqrq">'],
  ['评议人数', '<input name="pyrs">'],
  ['同意人数', '<input name="tyrs">'],
  ['不同意人数', '<input name="btyrs">'],
] as const;

let guard: Guard | null = null;
afterEach(() => {
  guard?.stop();
  guard = null;
  document.body.replaceChildren();
});

function page(extra = 0): void {
  const form = document.createElement('form');
  const table = document.createElement('table');
  const row = (label: string, control: string): void => {
    const [head, cell] = [document.createElement('td'), document.createElement('td')];
    head.textContent = label;
    const box = document.createElement('input');
    box.name = /name="(\w+)"/.exec(control)?.[1] ?? '';
    cell.append(box);
    const tr = document.createElement('tr');
    tr.append(head, cell);
    table.append(tr);
  };
  for (const [label, control] of rows) row(label, control);
  for (let i = 0; i < extra; i++) row(`其他${i}`, `<input name="qt${i}">`);
  const save = document.createElement('button');
  save.textContent = '保存';
  form.append(table, save);
  document.body.append(form);
}

const box = (name: string): HTMLInputElement => document.querySelector<HTMLInputElement>(`[name=${name}]`)!;
const enter = (name: string, value: string): void => {
  box(name).focus();
  box(name).value = value;
  box(name).dispatchEvent(new Event('input', { bubbles: true }));
  box(name).blur();
};

const circumstances = { today: '2010-05-04', place: null, language: 'zh' } as const;
const guarded = (desk: Desk, onStatus: (status: GuardStatus) => void): Guard =>
  startGuard(document, { language: 'zh', desk, openOverlay: createOverlay, onStatus });

it('counts what is wrong once a box is left, and takes everything away when it stops', async () => {
  page();
  const seen: GuardStatus[] = [];
  guard = guarded(openDesk(circumstances), (s) => seen.push(s));
  enter('pyrs', '12');
  enter('tyrs', '11');
  enter('btyrs', '3');
  await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ state: 'checking', wrong: 1 }));
  enter('btyrs', '1');
  await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ wrong: 0 }));
  await vi.waitFor(() => expect(document.documentElement.children.length).toBe(3));
  const before = document.documentElement.children.length;
  guard.stop();
  expect(document.documentElement.children.length).toBe(before - 1);
  expect(box('pyrs').value).toBe('12');
});

it('lets only the answer to the last question count', async () => {
  page();
  const seen: GuardStatus[] = [];
  const waiting: (() => void)[] = [];
  const desk = openDesk(circumstances);
  const slowly: Desk['check'] = async (...question) => {
    await new Promise<void>((go) => waiting.push(go));
    return desk.check(...question);
  };
  guard = guarded({ ...desk, check: slowly }, (s) => seen.push(s));
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  enter('pyrs', '12');
  enter('tyrs', '11');
  enter('btyrs', '3');
  enter('btyrs', '1');
  await vi.waitFor(() => expect(waiting.length).toBeGreaterThan(2));
  // The newest answer comes first, the older ones after it.
  for (const go of waiting.toReversed()) {
    go();
    await new Promise((next) => setTimeout(next, 10));
  }
  await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ wrong: 0 }));
  expect(seen.some((s) => s.wrong > 0)).toBe(false);
});

it('has the answer ready when she leaves a box: it was asked for while she typed', async () => {
  page();
  const seen: GuardStatus[] = [];
  const desk = openDesk(circumstances);
  let answers = 0;
  guard = guarded({ ...desk, check: (...question) => desk.check(...question).finally(() => answers++) }, (s) => seen.push(s));
  enter('pyrs', '12');
  enter('tyrs', '11');
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  box('btyrs').focus();
  for (const text of ['3', '30', '3']) {
    box('btyrs').value = text;
    box('btyrs').dispatchEvent(new Event('input', { bubbles: true }));
  }
  await new Promise((next) => setTimeout(next, 100));
  const [asked, told] = [answers, seen.at(-1)];
  // one question for three quick keys, or two; and nothing is said while she is in the box
  expect(told).toMatchObject({ wrong: 0 });
  box('btyrs').blur();
  await Promise.resolve();
  await Promise.resolve();
  expect(seen.at(-1)).toMatchObject({ wrong: 1 });
  expect(answers).toBe(asked);
});

it('goes on without a word when nobody is there to check', async () => {
  page();
  const seen: GuardStatus[] = [];
  let awake = false;
  const desk = openDesk(circumstances);
  guard = guarded({ ...desk, read: (...question) => (awake ? desk.read(...question) : Promise.reject(new Error('asleep'))) }, (s) => seen.push(s));
  enter('pyrs', '12');
  await new Promise((next) => setTimeout(next, 50));
  expect(seen).toEqual([]);
  expect(box('pyrs').value).toBe('12');
  // and asks again once somebody does something
  awake = true;
  enter('tyrs', '11');
  await vi.waitFor(() => expect(seen.at(-1)?.state).toBe('checking'));
});

it('says so when a page has more controls than are looked at', async () => {
  page();
  const few: GuardStatus[] = [];
  guard = guarded(openDesk(circumstances), (s) => few.push(s));
  await vi.waitFor(() => expect(few.length).toBeGreaterThan(0));
  guard.stop();
  document.body.replaceChildren();
  page(450);
  const many: GuardStatus[] = [];
  guard = guarded(openDesk(circumstances), (s) => many.push(s));
  await vi.waitFor(() => expect(many.at(-1)?.ask).toBe((few.at(-1)?.ask ?? 0) + 1));
});

describe('what she does not want to be told of', () => {
  it('is told no more while the values are the same, and again when one changes or she takes it back', async () => {
    page();
    const seen: GuardStatus[] = [];
    const kept: string[] = [];
    const desk = openDesk(circumstances);
    let events!: OverlayEvents;
    guard = startGuard(document, {
      language: 'zh',
      desk: { ...desk, dismiss: (controls, { rule, reason }) => (kept.push(`${rule} ${reason} ${controls.length}`), desk.dismiss(controls, { rule, reason, values: '' })) },
      openOverlay: (of, on) => createOverlay(of, (events = on)),
      onStatus: (s) => seen.push(s),
    });
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    for (const [name, value] of [['pyrs', '12'], ['tyrs', '11'], ['btyrs', '3']] as const) enter(name, value);
    await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ wrong: 1 }));
    const hint = 'procedure/appraisal-voices appraisal_present';
    events.onChosen!(`dismiss ${hint}`, 'keep');
    expect(seen.at(-1)).toMatchObject({ wrong: 1 });
    events.onChosen!(`dismiss ${hint}`, 'papers');
    expect(seen.at(-1)).toMatchObject({ wrong: 0 });
    expect(kept).toEqual(['procedure/appraisal-voices papers 6']);
    // another name changes nothing of it, another count does
    enter('xm', '云山');
    await new Promise((next) => setTimeout(next, 100));
    expect(seen.at(-1)).toMatchObject({ wrong: 0 });
    enter('btyrs', '4');
    await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ wrong: 1 }));
    enter('btyrs', '3');
    await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ wrong: 0 }));
    events.onTellAgain!('procedure/appraisal-voices');
    expect(seen.at(-1)).toMatchObject({ wrong: 1 });
  });
});

describe('a map of the site', () => {
  const mapOf = (name: string, field: FormField | 'none'): SiteMap => {
    const form = openHostPage(document).form();
    const control = form.controls.find((c) => c.name === name)!;
    return putForm(emptyMap('http://portal.example'), correct(form, null, control.ref, { field, whose: 'self' })!);
  };

  it('silences a box and names another, at once', async () => {
    page();
    const seen: GuardStatus[] = [];
    let named: readonly FormField[] = [];
    const desk = openDesk(circumstances);
    const read: Desk['read'] = async (...question) => {
      const form = await desk.read(...question);
      named = form?.fields.map(([, field]) => field) ?? [];
      return form;
    };
    guard = guarded({ ...desk, read }, (s) => seen.push(s));
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    enter('pyrs', '12');
    enter('tyrs', '11');
    enter('btyrs', '3');
    await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ wrong: 1 }));
    expect(named).toContain('appraisal_disagree');
    desk.useMap(mapOf('btyrs', 'none'));
    guard.renew();
    await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ wrong: 0 }));
    expect(named).not.toContain('appraisal_disagree');
    desk.useMap(mapOf('btyrs', 'obligor_count'));
    guard.renew();
    await vi.waitFor(() => expect(named).toContain('obligor_count'));
    desk.useMap(null);
    guard.renew();
    await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ wrong: 1 }));
  });

  it('makes a form of what is too little to be recognised as one', async () => {
    page();
    for (const row of [...document.querySelectorAll('tr')].slice(2)) row.remove();
    const seen: GuardStatus[] = [];
    const desk = openDesk(circumstances);
    guard = guarded(desk, (s) => seen.push(s));
    await vi.waitFor(() => expect(seen.at(-1)?.state).toBe('nothing-to-check'));
    desk.useMap(mapOf('csrq', 'birth'));
    guard.renew();
    return vi.waitFor(() => expect(seen.at(-1)?.state).toBe('checking'));
  });
});

describe('whoever shows the case elsewhere', () => {
  it('is told once more what the form says, though nothing changed', async () => {
    page();
    const desk = openDesk(circumstances);
    const read = vi.fn(desk.read);
    const seen: GuardStatus[] = [];
    guard = guarded({ ...desk, read }, (s) => seen.push(s));
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    guard.again();
    await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2));
  });

  it('leads to a box, to another, and back to where she was', async () => {
    page();
    const seen: GuardStatus[] = [];
    guard = guarded(openDesk(circumstances), (s) => seen.push(s));
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    box('xm').focus();
    expect(guard.goTo('appraisal_present')).toBe(true);
    expect(document.activeElement).toBe(box('pyrs'));
    expect(guard.goTo('birth')).toBe(true);
    expect(document.activeElement).toBe(box('csrq'));
    guard.goBack();
    expect(document.activeElement).toBe(box('xm'));
  });

  it('leads nowhere for what the form has no box for', async () => {
    page();
    const seen: GuardStatus[] = [];
    guard = guarded(openDesk(circumstances), (s) => seen.push(s));
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    box('xm').focus();
    for (const field of ['account_no', '__proto__', 'constructor']) expect(guard.goTo(field)).toBe(false);
    expect(document.activeElement).toBe(box('xm'));
  });
});

it('has nothing to say of a page that is no form of a case', async () => {
  const seen: GuardStatus[] = [];
  guard = guarded(openDesk(circumstances), (s) => seen.push(s));
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  expect(seen).toEqual([{ state: 'nothing-to-check', wrong: 0, attend: 0, ask: 0, holds: 0 }]);
});
