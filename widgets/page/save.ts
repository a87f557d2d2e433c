import { attribute, closest, isConnected, isElement, tagOf, viewOf, wordsOf } from './dom.ts';

/** What buttons that save are called, blanks and signs taken out. */
const saves = /^(?:保存|提交|上报|确定保存|确认保存|保存并(?:提交|上报|返回|关闭|新增|继续)|保存(?:信息|数据|修改)|提交(?:申请|审核|审批|保存)|确认提交|确定提交|上报(?:审核|审批)|修改保存|暂存|save|submit)$/i;
const pressable = 'button,input[type="submit"],input[type="button"],input[type="image"],a,[role="button"],[onclick]';

const { addEventListener, removeEventListener } = EventTarget.prototype;

/** The button or link that a click saves with, null when it saves nothing. */
function savingButton(event: Event): HTMLElement | null {
  const node = event.composedPath()[0] as Node | undefined;
  const button = node && isElement(node) ? closest(node, pressable) : null;
  if (!button) return null;
  return saves.test(wordsOfButton(button)) ? (button as HTMLElement) : null;
}

/** What a button says, letters only: 保 存 is 保存. An icon says it in its title. */
function wordsOfButton(button: Element): string {
  const text = tagOf(button) === 'input' ? attribute(button, 'value') || attribute(button, 'alt') : wordsOf(button, () => false);
  const letters = (said: string): string => said.slice(0, 60).replace(/[^\p{L}\p{N}]/gu, '');
  return letters(text) || letters(attribute(button, 'title'));
}

/** A form that is sent to seek is not saved. */
const seeks = /查询|检索|搜索|查找|登录|登陆|导出|打印|search|query|login/i;

/**
 * Asks before the page saves. `hold` stops the click or the submission before any of the page's own handlers; `resume`
 * then plays the same click or submission once more, unasked.
 * @returns ends the asking
 */
export function watchSave(document: Document, onSave: (resume: () => void) => 'hold' | 'let-go'): () => void {
  const view = viewOf(document);
  if (!view) return () => undefined;
  let replaying = false;
  /** The submission that a click just let go will make: it has been asked about. */
  let letGo = false;

  const replay = (action: () => void): (() => void) => {
    let done = false;
    return () => {
      if (done) return;
      done = true;
      replaying = true;
      try {
        action();
      } finally {
        replaying = false;
      }
    };
  };

  const ask = (event: Event, again: () => void): 'hold' | 'let-go' => {
    const answer = onSave(replay(again));
    if (answer === 'hold') {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    return answer;
  };

  const onClick = (event: Event): void => {
    letGo = false;
    // a script's own click is part of something a person did before
    if (replaying || !event.isTrusted) return;
    const button = savingButton(event);
    if (!button) return;
    letGo = ask(event, () => HTMLElement.prototype.click.call(button)) === 'let-go';
    // the submit event, if any, comes before the next task
    if (letGo) view.setTimeout(() => (letGo = false), 0);
  };

  const onSubmit = (event: Event): void => {
    if (replaying) return;
    if (letGo) {
      letGo = false;
      return;
    }
    const form = event.target as Node;
    if (!isElement(form) || tagOf(form) !== 'form') return;
    const submitter = 'submitter' in event ? (event.submitter as HTMLElement | null) : null;
    if (submitter && seeks.test(wordsOfButton(submitter))) return;
    if (!submitter && onlySeeks(form)) return;
    ask(event, () => {
      // a button that the page has taken out meanwhile can't send the form
      const still = submitter && isConnected(submitter) ? submitter : null;
      HTMLFormElement.prototype.requestSubmit.call(form, still);
    });
  };

  addEventListener.call(view, 'click', onClick, { capture: true });
  addEventListener.call(view, 'submit', onSubmit, { capture: true });
  return () => {
    removeEventListener.call(view, 'click', onClick, { capture: true });
    removeEventListener.call(view, 'submit', onSubmit, { capture: true });
  };
}

/** Enter in a query's box sends the form with no button. */
function onlySeeks(form: Element): boolean {
  const method = attribute(form, 'method').toLowerCase();
  return method !== 'post' && Element.prototype.querySelector.call(form, 'input[type="submit"],button') === null;
}
