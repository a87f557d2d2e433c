import { afterEach, expect, it, vi } from 'vitest';
import { awaitControls } from './scout.ts';

let stop = (): void => undefined;
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

const wait = (): Promise<void> => new Promise((done) => setTimeout(done, 30));
const add = (tag: string, into: Element = document.body): Element => {
  const made = document.createElement(tag);
  into.append(made);
  return made;
};

it.each(['input', 'select', 'textarea'])('calls at once where a document has a control: %s', (tag) => {
  add(tag, add('td'));
  const found = vi.fn();
  stop = awaitControls(document, found);
  expect(found).toHaveBeenCalledOnce();
});

it('calls for an element that may have controls in a root of its own', () => {
  add('x-portal-form');
  const found = vi.fn();
  stop = awaitControls(document, found);
  expect(found).toHaveBeenCalledOnce();
});

it('waits on a page of text, calls once when a control comes, and no more after it was told to stop', async () => {
  for (let i = 0; i < 100; i++) add('p').textContent = `第${i}段`;
  const found = vi.fn();
  stop = awaitControls(document, found);
  add('div');
  await wait();
  expect(found).not.toHaveBeenCalled();
  const row = document.createElement('tr');
  add('input', add('td', row));
  document.body.append(row);
  await wait();
  add('select');
  await wait();
  expect(found).toHaveBeenCalledOnce();
  document.body.replaceChildren();
  const never = vi.fn();
  awaitControls(document, never)();
  add('input');
  await wait();
  expect(never).not.toHaveBeenCalled();
});

it('asks the document once where a page brings more pieces at a time than are looked into', async () => {
  const found = vi.fn();
  stop = awaitControls(document, found);
  for (let i = 0; i < 500; i++) add('i');
  await wait();
  expect(found).not.toHaveBeenCalled();
  for (let i = 0; i < 500; i++) add(i === 499 ? 'input' : 'i');
  await wait();
  expect(found).toHaveBeenCalledOnce();
});
