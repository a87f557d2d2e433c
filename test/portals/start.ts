import { servePortals } from './serve.ts';

const asked = Number(process.env['PORT'] ?? '8365');
const portals = await servePortals({ port: Number.isInteger(asked) && asked >= 0 ? asked : 8365 });
console.log(`演示系统 / demonstration portals: ${portals.origin}/`);
console.log('按 Ctrl+C 结束 / Ctrl+C ends it');
