import { describe, expect, it } from 'vitest';
import { nothing } from '../status/tally.ts';
import { lookOf } from './look.ts';
import { namedOrigin, targetOfTab } from './target.ts';
import { languageOf } from '../ui/language.ts';
import { say, sayFrames } from './words.ts';

describe('what the popup speaks of', () => {
  it('is the site of the tab', () => {
    expect(targetOfTab({ id: 3, url: 'http://10.0.0.8:8080/wbgy/main.jsp' })).toEqual({ kind: 'site', origin: 'http://10.0.0.8:8080', tab: 3 });
  });

  it.each([
    undefined,
    { id: 1 },
    { id: 1, url: 'chrome://extensions/' },
    { id: 1, url: 'file:///C:/form.htm' },
    { id: 1, url: 'https://chromewebstore.google.com/detail/x' },
    { id: 1, url: 'https://addons.mozilla.org/zh-CN/firefox/' },
  ])('is closed to extensions: %j', (tab) => {
    expect(targetOfTab(tab)).toEqual({ kind: 'closed' });
  });

  it('may be named in its own address, as an origin and nothing else', () => {
    expect(namedOrigin('?origin=http://localhost:8365')).toBe('http://localhost:8365');
    expect(namedOrigin('?origin=http%3A%2F%2Flocalhost%3A8365')).toBe('http://localhost:8365');
    for (const search of ['', '?origin=', '?origin=localhost', '?origin=http://localhost/a', '?origin=javascript:1', '?origin=http://*'])
      expect(namedOrigin(search)).toBeNull();
  });
});

describe('this page in one look', () => {
  it.each([
    [null, 'noTab'],
    [nothing, 'noReport'],
    [{ ...nothing, frames: 2 }, 'noForm'],
    [{ ...nothing, frames: 2, interrupted: true }, 'interrupted'],
  ] as const)('%j', (tally, sentence) => {
    expect(lookOf(tally)).toEqual({ sentence, counts: [] });
  });

  it('shows the four counts, with noughts', () => {
    expect(lookOf({ ...nothing, frames: 3, checking: 1, wrong: 2, holds: 5 })).toEqual({
      sentence: null,
      counts: [
        { state: 'wrong', count: 2 },
        { state: 'attend', count: 0 },
        { state: 'ask', count: 0 },
        { state: 'holds', count: 5 },
      ],
    });
  });

  it('keeps the counts of the frames that go on when one was interrupted', () => {
    const look = lookOf({ ...nothing, frames: 2, checking: 1, interrupted: true, wrong: 1 });
    expect(look.sentence).toBe('interrupted');
    expect(look.counts).toHaveLength(4);
  });
});

describe('words', () => {
  it.each([
    ['zh-CN', 'zh'],
    ['zh-TW', 'zh'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['ug', 'zh'],
    ['eng', 'zh'],
  ])('browser in %s', (ui, language) => {
    expect(languageOf(ui)).toBe(language);
  });

  it('say what the extension reads', () => {
    expect(say('zh', 'why')).toBe('只读取本网站表单上正在填写的内容，在本机核对，不上传、不保存。');
    expect(sayFrames('en', 1, 0)).toBe('1 frame seen, 0 with a form to check');
  });
});
