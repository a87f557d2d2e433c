import { describe, expect, it } from 'vitest';
import { encodeGbk } from '../../test/portals/gbk.ts';
import { encodingOf } from './encoding.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const words = '姓　名';

describe('the encoding of a saved page', () => {
  it.each([
    ['a mark of UTF-8, whatever the page says', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('<meta charset=gbk>')), 'utf-8'],
    ['a mark of UTF-16', Uint8Array.of(0xff, 0xfe, 0x3c, 0), 'utf-16le'],
    ['the other mark of UTF-16', Uint8Array.of(0xfe, 0xff, 0, 0x3c), 'utf-16be'],
    ['two bytes a letter without a mark', Buffer.from('<?xml version="1.0"?>', 'utf16le'), 'utf-16le'],
    ['meta charset', utf8('<META CHARSET=Big5>'), 'big5'],
    ['meta charset in quotes', utf8('<html><head><meta charset="GB2312" />'), 'gbk'],
    ['meta http-equiv', encodeGbk(`<html><head><title>${words}</title><meta http-equiv=Content-Type content="text/html; charset=gb2312">`), 'gbk'],
    ['meta http-equiv the other way round', utf8(`<meta content='text/html;charset="gb18030"' http-equiv='Content-Type'>`), 'gb18030'],
    ['content that belongs to another meta', utf8('<meta name=x content="charset=big5">'), 'utf-8'],
    ['a meta that no one knows, then one', utf8('<meta charset=nonsense><meta charset=gbk>'), 'gbk'],
    ['a meta in a comment', utf8('<!-- <meta charset=big5> --><p>'), 'utf-8'],
    ['a meta in a script', utf8('<script>document.write("<meta charset=big5>")</script><meta charset=gbk>'), 'gbk'],
    ['a script without an end', utf8('<script>"<meta charset=big5>"'), 'utf-8'],
    ['a meta behind much blank and script', utf8(`${'\r\n'.repeat(900)}<html><head><script>${'x'.repeat(2000)}</script><meta charset=gbk>`), 'gbk'],
    ['a meta in the middle of the body', utf8(`<body><p>${'x'.repeat(2000)}</p><meta charset=big5>`), 'utf-8'],
    ['a meta that says UTF-16, which it can’t be', utf8('<meta charset=utf-16>'), 'utf-8'],
    ['an XML declaration', utf8('<?xml version="1.0" encoding="gb2312"?><html>'), 'gbk'],
    ['a page that says nothing, in UTF-8', utf8(`<html>${words}`), 'utf-8'],
    ['a page that says nothing, in GBK', encodeGbk(`<html>${words}`), 'gb18030'],
    ['a page in GBK that says UTF-8', encodeGbk(`<meta charset=utf-8>${words}`), 'gb18030'],
    ['a page in UTF-8 that says GBK', utf8(`<meta charset=gb2312>${words}身份证号`), 'utf-8'],
    ['a page in UTF-8 with a broken character', Uint8Array.of(...utf8(`<meta charset=utf-8>${words.repeat(5)}`), 0xe5, 0x20), 'utf-8'],
    ['nothing', new Uint8Array(), 'utf-8'],
  ])('%s', (_what, bytes, encoding) => {
    expect(encodingOf(bytes)).toBe(encoding);
  });
});
