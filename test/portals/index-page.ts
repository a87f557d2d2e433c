import { utf8Reply, type Reply } from './reply.ts';

const portals = [
  ['/legacy/', '老系统：农村五保供养管理信息系统', '框架页面、GBK 编码、表格表单，什么都不检查。请从左侧菜单打开“申请登记”。', 'The old system: framesets, GBK, table forms that check nothing. Open 申请登记 in its menu.'],
  ['/legacy/apply.do', '老系统的审批表（不带框架）', '同一张《农村五保供养对象审批表》，单独打开。', 'The same application form, without the frames.'],
  ['/modern/standards.html', '新门户：供养标准计算', '严格 CSP 的页面，只用一行 script 引入组件。', 'The new portal: a page with a strict CSP that takes in a widget by one script tag.'],
  ['/elsewhere/', '别的网站', '没有启用五保助手的普通网站：这里什么都不应出现。', 'A site that nobody enabled: nothing may appear here.'],
  ['/hostile/', '有敌意的页面', '专门用来攻击助手的页面，供安全测试使用。', 'A page that attacks whatever is drawn over it; for security tests.'],
] as const;

const entries = portals
  .map(([address, title, zh, en]) => `<li><a href="${address}">${title}</a><p>${zh}</p><p lang="en">${en}</p></li>`)
  .join('\n');

/** The way in for a newcomer. */
export const indexPage = (): Reply =>
  utf8Reply(`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>五保助手 · 演示系统</title>
<style>
body { margin: 40px auto; max-width: 720px; padding: 0 20px; font: 15px/1.6 "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #222; }
h1 { font-size: 24px; margin: 0 0 4px; }
ul { list-style: none; padding: 0; }
li { border: 1px solid #d5dbe3; border-radius: 6px; padding: 12px 16px; margin: 12px 0; }
li a { font-size: 17px; color: #14509b; }
li p { margin: 2px 0 0; }
[lang=en] { color: #5a6470; font-size: 13px; }
</style>
</head>
<body>
<h1>五保助手 · 演示系统</h1>
<p>以下系统均为演示而写，人员、乡镇、机构皆为虚构，只在本机运行。<br><span lang="en">Written for demonstration, on this machine only; people, townships and homes are invented.</span></p>
<ul>
${entries}
</ul>
</body>
</html>
`);
