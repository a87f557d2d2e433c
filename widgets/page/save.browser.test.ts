import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { watchSave } from './save.ts';
import { press as click } from './testing/press.ts';
import { stage, type Stage } from './testing/stage.ts';

/** A form whose sending is noted and goes nowhere. */
const watched = (markup: string, answer: 'hold' | 'let-go'): { s: Stage; asked: (() => void)[]; sent: string[]; stop: () => void } => {
  const s = stage(`<!doctype html>${markup}`);
  const sent: string[] = [];
  Object.defineProperty(s.view, 'note', { value: (what: string) => sent.push(what) });
  s.document.addEventListener('submit', (e) => {
    e.preventDefault();
    sent.push('submit');
  });
  s.view.HTMLFormElement.prototype.submit = () => void sent.push('form.submit()');
  const asked: (() => void)[] = [];
  const stop = watchSave(s.document, (resume) => {
    asked.push(resume);
    return answer;
  });
  return { s, asked, sent, stop };
};

const press = async (s: Stage, id: string): Promise<void> => click(s.get(id));

describe('watchSave', () => {
  it.each([
    ['<form><input><input type=submit id=b value="保 存"></form>', ['submit']],
    ['<form><input><button id=b><span>提　交</span></button></form>', ['submit']],
    ['<form><input><a id=b href="javascript:void 0" onclick="note(1);document.forms[0].submit()">保存并提交</a></form>', [1, 'form.submit()']],
    ['<form><input type=button id=b value=" 上 报 " onclick="note(1);this.form.submit()"></form>', [1, 'form.submit()']],
    ['<div><div id=b onclick="note(1)"><i></i>确定保存</div></div>', [1]],
  ])('holds and plays again, once: %s', async (markup, expected) => {
    const { s, asked, sent } = watched(markup, 'hold');
    await press(s, 'b');
    expect(asked).toHaveLength(1);
    expect(sent).toEqual([]);
    asked[0]?.();
    expect(sent).toEqual(expected);
    asked[0]?.();
    expect(sent).toEqual(expected);
    expect(asked).toHaveLength(1);
    // the next press asks again
    await press(s, 'b');
    expect(asked).toHaveLength(2);
  });

  it('lets go without a trace, asking once for a click and its submission', async () => {
    const { s, asked, sent } = watched('<form><input name=elements><input name=submit type=submit id=b value=保存></form>', 'let-go');
    await press(s, 'b');
    expect(asked).toHaveLength(1);
    expect(sent).toEqual(['submit']);
  });

  it('holds a submission that no known button made: Enter, requestSubmit', async () => {
    const { s, asked, sent } = watched('<form id=f method=post><input id=i><button id=b name=go value=7>下一步</button></form>', 'hold');
    s.get('i').focus();
    await userEvent.keyboard('{Enter}');
    expect(asked).toHaveLength(1);
    expect(sent).toEqual([]);
    const by: string[] = [];
    s.document.addEventListener('submit', (e) => by.push((e.submitter as HTMLButtonElement | null)?.value ?? ''), { capture: true });
    asked[0]?.();
    expect(sent).toEqual(['submit']);
    expect(by).toEqual(['7']);
  });

  it('leaves the rest of the page alone', async () => {
    const { s, asked, sent } = watched(
      '<form><input id=i value=保存><button id=q>查 询</button></form><a id=a href="#x" onclick="note(1)">保存说明</a><button id=p onclick="note(2)">打印</button><div id=big onclick="note(3)">甲</div>',
      'hold',
    );
    for (const id of ['i', 'a', 'p', 'big', 'q']) await press(s, id);
    expect(asked).toEqual([]);
    expect(sent).toEqual([1, 2, 3, 'submit']);
    s.get('i').focus();
    await userEvent.keyboard('x');
    expect(s.get('i').value).toContain('x');
  });

  it('a script’s own click is no person’s', () => {
    const { s, asked, sent } = watched('<input type=button id=b value=保存 onclick="note(1)">', 'hold');
    s.get('b').click();
    expect(asked).toEqual([]);
    expect(sent).toEqual([1]);
  });

  it('ends', async () => {
    const { s, asked, sent, stop } = watched('<form><input type=submit id=b value=保存></form>', 'hold');
    stop();
    await press(s, 'b');
    expect(asked).toEqual([]);
    expect(sent).toEqual(['submit']);
  });
});
