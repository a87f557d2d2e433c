import { readFileSync } from 'node:fs';
import { escapeHtml, movedTo, plainReply, utf8Reply, type Portal, type Reply } from '../reply.ts';

/** As strict as a portal can be and still run a script of its own. */
export const strictPolicy = "default-src 'none'; script-src 'self'; style-src 'self'";

const page = (title: string, body: string, scripts = ''): Reply =>
  utf8Reply(
    `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - 青禾县民政服务网</title>
<link rel="stylesheet" href="/modern/portal.css">
${scripts}</head>
<body>
<header><div class="width"><p class="site">青禾县民政服务网</p><p class="line">社会救助 · 特困人员供养</p></div></header>
<nav><div class="width"><a href="/">首页</a><a href="/modern/standards.html" aria-current="page">供养标准</a><span>政策文件</span><span>办事指南</span></div></nav>
<main class="width">
<p class="crumbs">首页 &gt; 社会救助 &gt; 供养标准</p>
${body}
</main>
<footer><div class="width">演示页面，网站与机构均为虚构</div></footer>
</body>
</html>
`,
    'text/html',
    { 'Content-Security-Policy': strictPolicy },
  );

const standards = (): Reply =>
  page(
    '供养标准计算',
    `<h1>供养标准计算</h1>
<p class="intro">选择县、开始日期、供养方式和月数，计算应享受的供养金额，提交后由乡镇留存。</p>
<form method="post" action="/modern/submit">
<wubao-standards-calculator name="standard"></wubao-standards-calculator>
<p class="row"><label for="operator">经办人</label><input id="operator" name="operator" autocomplete="off"></p>
<p class="row"><button type="submit">提交</button></p>
</form>`,
    '<script src="/wubao/wubao.js" defer></script>\n',
  );

function submitted(fields: Readonly<Record<string, string>>): Reply {
  const rows = Object.entries(fields).map(([name, value]) => `<tr><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(value)}</td></tr>`);
  return page(
    '提交成功',
    `<h1>提交成功</h1>
<table><thead><tr><th scope="col">字段</th><th scope="col">内容</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>
<p><a href="/modern/standards.html">再算一个</a></p>`,
  );
}

/** The new portal: standards mode, UTF-8, a strict policy, and one script tag for the widgets. */
export const modern: Portal = ({ path, posted }) => {
  switch (path) {
    case '/modern':
    case '/modern/':
      return movedTo('/modern/standards.html');
    case '/modern/standards.html':
      return standards();
    case '/modern/portal.css':
      return utf8Reply(readFileSync(new URL('portal.css', import.meta.url), 'utf8'), 'text/css');
    case '/modern/submit':
      return posted === null ? plainReply(405, '这个地址只收表单 / forms only') : submitted(posted);
    default:
      return null;
  }
};
