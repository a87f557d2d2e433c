import { readFileSync } from 'node:fs';
import { extname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainReply, type Portal } from '../reply.ts';

const built = resolve(fileURLToPath(new URL('../../../dist/widgets/', import.meta.url)));

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
};

const inside = (file: string): boolean => {
  const from = relative(built, file);
  return from !== '' && from !== '..' && !from.startsWith(`..${sep}`);
};

function safeDecode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** `/wubao/…`: the widgets as they were built, or a clear word that they were not. */
export const builtWidgets: Portal = ({ path }) => {
  const name = safeDecode(path.slice('/wubao/'.length));
  if (name === null || name.includes('\0')) return plainReply(400, '地址有误 / bad address');
  const file = resolve(built, name);
  if (!inside(file)) return null;
  try {
    return { status: 200, headers: { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' }, body: readFileSync(file) };
  } catch {
    return plainReply(404, `组件尚未构建，请先运行 npm run build。没有文件 dist/widgets/${name}\nNot built yet: run npm run build first. No file dist/widgets/${name}`);
  }
};
