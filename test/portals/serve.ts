import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { elsewhere } from './elsewhere/portal.ts';
import { decodeForm } from './form-encoding.ts';
import { decodeGbk } from './gbk.ts';
import { hostile } from './hostile/portal.ts';
import { indexPage } from './index-page.ts';
import { legacy } from './legacy/portal.ts';
import { modern } from './modern/portal.ts';
import { builtWidgets } from './modern/widgets.ts';
import { plainReply, type Portal, type Reply } from './reply.ts';

/** One form that a portal was sent. */
export interface Received {
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Decoded from the page's own encoding. */
  readonly fields: Record<string, string>;
  /** As it came, percent-encoded. */
  readonly raw: string;
}

export interface Portals {
  readonly port: number;
  /** `http://localhost:PORT` */
  readonly origin: string;
  /** Every form sent so far, the first first. */
  readonly received: readonly Received[];
  /** The path and query of every request so far, the first first. */
  readonly requests: readonly string[];
  url(path: string): string;
  /** Ends at once, open connections too. */
  close(): Promise<void>;
}

export interface PortalOptions {
  /** The first to try; one in use is no error, the next is taken. 0 takes any. Default 8365. */
  readonly port?: number;
  /** The address to listen on. Default 127.0.0.1. */
  readonly host?: string;
}

const largestBody = 4 * 1024 * 1024;

/** Which encoding the pages of a folder have, and so the forms that they send. */
const folders: readonly { readonly under: string; readonly portal: Portal; readonly decode: (bytes: Uint8Array) => string }[] = [
  { under: '/legacy', portal: legacy, decode: decodeGbk },
  { under: '/hostile', portal: hostile, decode: decodeGbk },
  { under: '/modern', portal: modern, decode: (bytes) => new TextDecoder().decode(bytes) },
  { under: '/elsewhere', portal: elsewhere, decode: (bytes) => new TextDecoder().decode(bytes) },
  { under: '/wubao', portal: builtWidgets, decode: (bytes) => new TextDecoder().decode(bytes) },
];

async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= largestBody) parts.push(part);
  }
  return size > largestBody ? null : Buffer.concat(parts).toString('latin1');
}

async function answer(request: IncomingMessage, received: Received[]): Promise<Reply> {
  const path = (request.url ?? '/').replace(/[?#].*$/, '');
  if (path === '/favicon.ico') return { status: 204, headers: {}, body: new Uint8Array() };
  if (path === '/' || path === '/index.html') return indexPage();
  const folder = folders.find(({ under }) => path === under || path.startsWith(`${under}/`));
  if (folder === undefined) return plainReply(404, `没有这个地址 / no such address: ${path}`);
  let posted: Record<string, string> | null = null;
  if (request.method === 'POST') {
    const raw = await bodyOf(request);
    if (raw === null) return plainReply(413, '提交的内容过大 / too large');
    posted = decodeForm(raw, folder.decode);
    received.push({ path, at: Date.now(), fields: posted, raw });
  }
  const reply = folder.portal({ method: request.method ?? 'GET', path, posted });
  return reply ?? plainReply(404, `没有这个地址 / no such address: ${path}`);
}

function send(response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.status, { 'Cache-Control': 'no-store', ...reply.headers });
  response.end(reply.body);
}

const taken = (problem: unknown): boolean =>
  problem instanceof Error && 'code' in problem && (problem.code === 'EADDRINUSE' || problem.code === 'EACCES');

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

async function listenFrom(server: Server, first: number, host: string): Promise<number> {
  for (let port = first; ; port++) {
    try {
      return await listen(server, port, host);
    } catch (problem) {
      if (!taken(problem) || first === 0 || port >= Math.min(first + 200, 65_535)) throw problem;
    }
  }
}

/** Serves all demonstration portals on one port of this machine. Rejects when no port near the first can be had. */
export async function servePortals(options: PortalOptions = {}): Promise<Portals> {
  const received: Received[] = [];
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '/');
    answer(request, received).then(
      (reply) => send(response, reply),
      (problem: unknown) => send(response, plainReply(500, String(problem))),
    );
  });
  const port = await listenFrom(server, options.port ?? 8365, options.host ?? '127.0.0.1');
  const origin = `http://localhost:${port}`;
  return {
    port,
    origin,
    received,
    requests,
    url: (path) => new URL(path, origin).href,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((problem) => (problem === undefined ? resolve() : reject(problem)));
        server.closeAllConnections();
      }),
  };
}
