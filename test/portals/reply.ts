import { encodeGbk } from './gbk.ts';

/** What a portal is asked. */
export interface Asked {
  readonly method: string;
  /** Without the query, percent-decoded no further than the address itself. */
  readonly path: string;
  /** The decoded fields of a posted form; null for anything else. */
  readonly posted: Readonly<Record<string, string>> | null;
}

/** What a portal answers. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** One portal's answers; null when it has no such address. */
export type Portal = (asked: Asked) => Reply | null;

const utf8 = new TextEncoder();

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** For text and for attributes in quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);

/** As the old system sends: GBK bytes under the name GB2312. */
export const gbkReply = (text: string, type = 'text/html'): Reply => ({
  status: 200,
  headers: { 'Content-Type': `${type}; charset=GB2312` },
  body: encodeGbk(text),
});

export const utf8Reply = (text: string, type = 'text/html', headers: Readonly<Record<string, string>> = {}): Reply => ({
  status: 200,
  headers: { 'Content-Type': `${type}; charset=utf-8`, ...headers },
  body: utf8.encode(text),
});

export const plainReply = (status: number, text: string): Reply => ({
  status,
  headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  body: utf8.encode(text),
});

export const movedTo = (address: string): Reply => ({ ...plainReply(302, address), headers: { Location: address } });
