import { readFileSync } from 'node:fs';
import { escapeHtml, gbkReply, movedTo, type Portal } from '../reply.ts';
import { hostileForm } from './form.ts';

const asset = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

/** A legacy form that turns on whatever is drawn over it. What it can do is in attack.js. */
export const hostile: Portal = ({ path, posted }) => {
  switch (path) {
    case '/hostile':
      return movedTo('/hostile/');
    case '/hostile/':
      return hostileForm();
    case '/hostile/attack.js':
      return gbkReply(asset('attack.js'), 'application/x-javascript');
    case '/hostile/attack.css':
      return gbkReply(asset('attack.css'), 'text/css');
    case '/hostile/save':
      return gbkReply(`<html><head><title>保存成功</title></head><body>保存成功<pre>${escapeHtml(JSON.stringify(posted, null, 1))}</pre></body></html>`);
    default:
      return null;
  }
};
