import { describe, expect, it } from 'vitest';
import { openHostPage } from './host-page.ts';
import { stage } from './testing/stage.ts';

const onlyRef = (document: Document): readonly [ReturnType<typeof openHostPage>, number] => {
  const page = openHostPage(document);
  return [page, page.form().controls[0]!.ref];
};

describe('what is put into a page', () => {
  it('is refused, and taken back, where a library shows the words and keeps another value behind them', async () => {
    const { document, get } = stage('<table><tr><td>供养方式：</td><td><span class="mini-buttonedit mini-combobox"><span class="mini-buttonedit-border"><input id=shown class="mini-buttonedit-input" readonly value="集中供养"></span><input type=hidden name=gyfs value="1"></span></td></tr></table>');
    const [page, ref] = onlyRef(document);
    expect(await page.put(ref, '分散供养')).toEqual({ is: 'refused', before: '集中供养', now: '集中供养' });
    expect(get('shown').value).toBe('集中供养');
  });

  it('is done where the value behind the words went along', async () => {
    const { document, get } = stage('<table><tr><td>供养方式：</td><td><span class="mini-buttonedit mini-combobox"><span class="mini-buttonedit-border"><input id=shown class="mini-buttonedit-input" value="集中供养"></span><input id=behind type=hidden name=gyfs value="1"></span></td></tr></table>');
    get('shown').addEventListener('change', () => (get('behind').value = '2'));
    const [page, ref] = onlyRef(document);
    expect((await page.put(ref, '分散供养')).is).toBe('done');
  });

  it('presses the button that a person sees among those that are drawn without an input', async () => {
    const { document } = stage('<p>自理能力：</p><div role="radiogroup"><div role="radio" aria-checked="true">全自理</div><div role="radio" aria-checked="false">半护理</div></div>');
    const [own, other] = Array.from(document.querySelectorAll('[role=radio]'));
    other!.addEventListener('click', () => {
      own!.setAttribute('aria-checked', 'false');
      other!.setAttribute('aria-checked', 'true');
    });
    const [page, ref] = onlyRef(document);
    const [, wanted] = page.form().controls[0]!.options;
    expect(wanted?.text).toBe('半护理');
    expect((await page.put(ref, wanted!.value)).is).toBe('done');
  });
});
