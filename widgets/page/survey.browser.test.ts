import { describe, expect, it } from 'vitest';
import { openHostPage, type PageEvent } from './host-page.ts';
import { settled, stage } from './testing/stage.ts';

const row = (i: number): string => `<tr><td>栏目${i}：</td><td><input name=a${i}></td><td>日期${i}</td><td><select name=b${i}><option>一<option>二</select></td></tr>`;
const large = `<table><tbody id=rows>${Array.from({ length: 190 }, (_, i) => row(i)).join('')}</tbody></table>`;

/** A page that is watched, as a guard watches it. */
const watched = (markup: string) => {
  const s = stage(markup);
  const page = openHostPage(s.document);
  const events: PageEvent[] = [];
  const stop = page.watch((e) => events.push(e));
  return { s, page, events, stop };
};

/** Tasks of the page's own that had their turn until something was done. */
async function turnsUntil(done: Promise<unknown>): Promise<number> {
  let turns = 0;
  let going = true;
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    turns++;
    if (going) port2.postMessage(null);
  });
  port1.start();
  port2.postMessage(null);
  await done;
  going = false;
  port1.close();
  return turns;
}

describe('survey', () => {
  it('says what form says, and the page goes on meanwhile', async () => {
    const { page, events } = watched(large);
    let form: unknown = null;
    const turns = await turnsUntil(page.survey().then((f) => (form = f)));
    expect(turns).toBeGreaterThan(0);
    expect(form).toBe(page.form());
    expect(page.form()).toEqual(openHostPage(page.anchor(1)!.ownerDocument).form());
    expect(page.form().controls).toHaveLength(380);
    expect(events).toEqual([]);
  });

  it('begins anew when the page changes under it', async () => {
    const { s, page, events } = watched(large);
    const surveyed = page.survey();
    await new Promise((done) => setTimeout(done));
    s.get('rows').lastElementChild?.remove();
    s.document.getElementsByName('a3')[0]?.remove();
    const form = await surveyed;
    expect(form?.controls).toHaveLength(377);
    expect(form?.controls.some((c) => c.name === 'a3')).toBe(false);
    expect(form).toBe(page.form());
    await settled();
    expect(events).toEqual([{ kind: 'restructured' }]);
  });

  it('a later one takes over, and the end of the watching ends it', async () => {
    const { page, stop } = watched(large);
    const [first, second] = [page.survey(), page.survey()];
    expect(await first).toBeNull();
    expect((await second)?.controls).toHaveLength(380);
    stop();
    page.watch(() => undefined)();
    const later = watched(large);
    const never = later.page.survey();
    later.stop();
    expect(await never).toBeNull();
  });

  it('whoever needs the form at once gets it, and the survey has the same', async () => {
    const { page } = watched(large);
    const surveyed = page.survey();
    const form = page.form();
    expect(await surveyed).toBe(form);
  });

  it('takes in what was typed before it was done; keys pressed before are no event of a control that nobody knows', async () => {
    const { s, page, events } = watched(large);
    const surveyed = page.survey();
    const box = s.document.getElementsByName('a1')[0] as HTMLInputElement;
    box.focus();
    box.value = '王五';
    box.dispatchEvent(new s.view.Event('input', { bubbles: true }));
    box.dispatchEvent(new s.view.Event('change', { bubbles: true }));
    expect(events).toEqual([]);
    expect((await surveyed)?.controls.find((c) => c.name === 'a1')?.value).toBe('王五');
    box.blur();
    expect(events.map((e) => e.kind)).toContain('leave');
  });

  it('unwatched, is described each time', async () => {
    const s = stage('<input name=a>');
    const page = openHostPage(s.document);
    expect((await page.survey())?.controls).toHaveLength(1);
    s.document.body.append(s.document.createElement('textarea'));
    expect((await page.survey())?.controls).toHaveLength(2);
  });

  it('of a page without a control: nothing, and what comes later is noticed', async () => {
    const { s, page, events } = watched('<title>通知</title><p>各乡镇</p>');
    expect(await page.survey()).toEqual({ title: '通知', controls: [], buttons: [] });
    s.document.body.append(s.document.createElement('textarea'));
    await settled();
    expect(events).toEqual([{ kind: 'restructured' }]);
    expect((await page.survey())?.controls).toHaveLength(1);
  });
});
