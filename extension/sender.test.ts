import { describe, expect, it } from 'vitest';
import { frameOf, isOwnPage, originOfSender } from './sender.ts';

const own = 'chrome-extension://abc/';
const frame = { id: 'abc', url: 'http://localhost:8365/form', frameId: 4, tab: { id: 7 } };

describe('who speaks', () => {
  it('is a frame of a tab', () => {
    expect(frameOf(frame, 'abc', own)).toEqual({ tab: 7, frame: 4 });
    expect(isOwnPage(frame, 'abc', own)).toBe(false);
  });

  it.each([
    [{ ...frame, id: 'other' }],
    [{ id: 'abc', url: frame.url, frameId: 4 }],
    [{ id: 'abc', url: frame.url, tab: { id: 7 } }],
    [{ ...frame, tab: {} }],
    [{ ...frame, tab: { id: -1 } }],
    [{ ...frame, url: `${own}popup.html` }],
  ])('is no frame: %j', (sender) => {
    expect(frameOf(sender, 'abc', own)).toBeNull();
  });

  it('is a page of ours, in a tab or not', () => {
    expect(isOwnPage({ id: 'abc', url: `${own}popup.html` }, 'abc', own)).toBe(true);
    expect(isOwnPage({ id: 'abc', url: `${own}popup.html`, tab: { id: 1 } }, 'abc', own)).toBe(true);
    expect(isOwnPage({ id: 'abc', url: 'chrome-extension://abcd/popup.html' }, 'abc', own)).toBe(false);
    expect(isOwnPage({ id: 'other', url: `${own}popup.html` }, 'abc', own)).toBe(false);
  });

  it('speaks for its own site: an empty frame for its parent’s, a sandboxed one for none', () => {
    expect(originOfSender(frame)).toBe('http://localhost:8365');
    expect(originOfSender({ ...frame, url: 'about:blank', origin: 'http://localhost:8365' })).toBe('http://localhost:8365');
    expect(originOfSender({ ...frame, origin: 'null' })).toBeNull();
  });
});
