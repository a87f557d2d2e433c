import { readFileSync } from 'node:fs';
import { gbkReply, movedTo, plainReply, type Portal, type Reply } from '../reply.ts';
import { about } from './about.ts';
import { applyForm } from './apply/form.ts';
import { banner, frameset, menu } from './frames.ts';
import { list } from './list.ts';
import { query } from './query.ts';
import { saved } from './saved.ts';

const asset = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

const pages: Readonly<Record<string, () => Reply>> = {
  '/legacy/': frameset,
  '/legacy/index.do': frameset,
  '/legacy/top.do': banner,
  '/legacy/menu.do': menu,
  '/legacy/about.do': about,
  '/legacy/apply.do': applyForm,
  '/legacy/query.do': query,
  '/legacy/list.do': list,
  '/legacy/js/common.js': () => gbkReply(asset('common.js'), 'application/x-javascript'),
  '/legacy/css/main.css': () => gbkReply(asset('main.css'), 'text/css'),
};

/** The legacy system as clerks have it: a frameset, GBK bytes, quirks mode, and no check but one. */
export const legacy: Portal = ({ method, path, posted }) => {
  if (path === '/legacy') return movedTo('/legacy/');
  if (path === '/legacy/save') {
    return posted === null ? plainReply(405, `这个地址只收表单 / forms only, not ${method}`) : saved(posted);
  }
  return Object.hasOwn(pages, path) ? (pages[path]?.() ?? null) : null;
};
