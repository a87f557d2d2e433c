import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { selectorOf } from './selector.ts';
import { stage } from './testing/stage.ts';

const all = (document: Document): readonly Element[] => Array.from(Document.prototype.querySelectorAll.call(document, '*'));

function selectorIn(markup: string, id = 'here'): string | null {
  const { document } = stage(markup);
  const mark = Array.from(document.querySelectorAll('[data-here]'))[0] ?? document.getElementById(id);
  if (!mark) throw new Error('no element is marked');
  const selector = selectorOf(mark, document);
  if (selector !== null) expect(Array.from(document.querySelectorAll(selector))).toEqual([mark]);
  return selector;
}

describe('what a selector is made of', () => {
  it.each([
    ['an id', '<form><input id=xm name=a data-here></form>', '#xm'],
    ['an id of WebForms', '<input id="ctl00_TextBox_姓名" data-here>', '#ctl00_TextBox_姓名'],
    ['an id that needs escaping', '<input id="1.xm:a b" data-here>', '#\\31 \\.xm\\:a\\ b'],
    ['a name where the id comes again', '<input id=x name=a data-here><input id=x name=b>', 'input[name=a]'],
    ['a name where the id differs in case alone, in quirks mode', '<input id=XM name=a data-here><p id=xm></p>', 'input[name=a]'],
    ['a name where the id is counted up', '<input id=ext-gen104 name=a data-here>', 'input[name=a]'],
    ['a name where the id is a number of a database', '<input id=row_20160331 name=a data-here>', 'input[name=a]'],
    ['a name where the id is drawn by lot', '<input id="f-3b9c01de" name=a data-here>', 'input[name=a]'],
    ['a name with signs', '<input name="list[0].x$m" data-here>', 'input[name=list\\[0\\]\\.x\\$m]'],
    ['a name with a quote', `<input name='a"b' data-here>`, 'input[name=a\\"b]'],
    ['a name in its form', '<form name=f1><input name=a></form><form name=f2><input name=a data-here></form>', 'form[name=f2] input[name=a]'],
    ['a name in a form with an id', '<form id=f1><input name=a></form><form id=f2><input name=a data-here></form>', '#f2 input[name=a]'],
    ['a name and a type', '<input type=hidden name=a><input type=checkbox name=a data-here>', 'input[name=a][type=checkbox]'],
    ['the first button of a group', '<input type=radio name=sex value=1 data-here><input type=radio name=sex value=2>', 'input[name=sex][type=radio][value=\\31 ]'],
    ['a place where the values of the group may be somebody’s', '<p><input type=radio name=who value=赵一 data-here><input type=radio name=who value=钱二></p>', 'body > p > input:nth-of-type(1)'],
    ['a shown value', '<label field=familyName data-here></label>', 'label[field=familyName]'],
    ['a place below an id', '<table id=t1><tr><td>姓名<td><input data-here><tr><td>性别<td><input></table>', '#t1 > tbody > tr:nth-of-type(1) > td:nth-of-type(2) > input'],
    ['a place below a form with a name', '<form name=f><p><input><input data-here></p></form>', 'form[name=f] > p > input:nth-of-type(2)'],
    ['a place from the top', '<div></div><div><input data-here></div>', 'body > div:nth-of-type(2) > input'],
    ['a place where the name comes again', '<form><input name=a data-here><input name=a></form>', 'body > form > input:nth-of-type(1)'],
  ])('%s', (_what, markup, selector) => {
    expect(selectorIn(markup)).toBe(selector);
  });

  it('is none for what is in no document or behind a shadow root', () => {
    const { document } = stage('<div id=host></div>');
    expect(selectorOf(document.createElement('input'), document)).toBeNull();
    const behind = document.createElement('input');
    document.getElementById('host')?.attachShadow({ mode: 'open' }).append(behind);
    expect(selectorOf(behind, document)).toBeNull();
  });

  it('finds elements of other languages and two bodies', () => {
    const { document } = stage('<body><svg><foreignObject><input></foreignObject><a></a></svg>');
    document.documentElement.append(document.createElement('body'));
    const odd = document.createElementNS('http://www.w3.org/1999/xhtml', 'INPUT');
    document.body.append(odd);
    for (const e of all(document)) expect(Array.from(document.querySelectorAll(selectorOf(e, document) ?? 'none'))).toEqual([e]);
  });

  it('is not misled by controls with names of the DOM', () => {
    const { document } = stage('<form id=parentNode name=querySelectorAll><input name=id><input name=children><input name=parentElement><input name=firstChild><input name=getAttribute></form>');
    for (const e of all(document)) expect(Array.from(Document.prototype.querySelectorAll.call(document, selectorOf(e, document) ?? 'none'))).toEqual([e]);
  });
});

interface Plan {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Plan[];
}

const words = fc.constantFrom('a', 'A', 'xm', 'XM', '姓名', '姓　名：', '1', '-1', '-', '--x', 'a b', ' a', 'a"b', "a'b", 'a\\b', 'a]b', 'a\nb', 'list[0].xm', 'ctl00$TextBox_姓名', 'a\u0000b', '\ud800', '😀', '', 'ext-gen1', 'parentNode', 'children', 'id', 'querySelectorAll', 'body', '20160331123');
const { plan } = fc.letrec<{ plan: Plan }>((tie) => ({
  plan: fc.record({
    tag: fc.constantFrom('div', 'form', 'table', 'tr', 'td', 'input', 'input', 'select', 'textarea', 'label', 'o:p', 'fieldset'),
    attributes: fc.dictionary(fc.constantFrom('id', 'name', 'type', 'value', 'field', 'class'), fc.oneof(words, fc.constantFrom('radio', 'checkbox', 'hidden'), fc.string({ unit: 'binary', maxLength: 6 })), { maxKeys: 4 }),
    children: fc.oneof({ depthSize: 'medium', withCrossShrink: true }, fc.constant<readonly Plan[]>([]), fc.array(tie('plan'), { maxLength: 5 })),
  }),
}));

function put(into: Element, { tag, attributes, children }: Plan): void {
  const e = into.ownerDocument.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) Element.prototype.setAttribute.call(e, name, value);
  Node.prototype.appendChild.call(into, e);
  for (const child of children) put(e, child);
}

describe.each([
  ['quirks', '<body>'],
  ['standards', '<!doctype html><body>'],
])('in %s mode', (_mode, markup) => {
  it('finds each element of any page and no other, and changes nothing', () => {
    const { document } = stage(markup);
    const { body } = document;
    fc.assert(
      fc.property(fc.array(plan, { minLength: 1, maxLength: 6 }), (plans) => {
        body.replaceChildren();
        for (const one of plans) put(body, one);
        const before = new XMLSerializer().serializeToString(body);
        for (const e of all(document)) {
          const selector = selectorOf(e, document);
          expect(selector).not.toBeNull();
          // written down and read again
          const again = new TextDecoder().decode(new TextEncoder().encode(selector ?? ''));
          expect(Array.from(Document.prototype.querySelectorAll.call(document, again))).toEqual([e]);
        }
        expect(new XMLSerializer().serializeToString(body)).toBe(before);
      }),
      { numRuns: 300 },
    );
    onTestFinished(() => body.replaceChildren());
  });
});
