import { escapeHtml, movedTo, plainReply, utf8Reply, type Portal, type Reply } from '../reply.ts';

const page = (title: string, body: string): Reply =>
  utf8Reply(`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${title}</title>
<style>
body { font: 14px/1.6 "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; margin: 30px auto; max-width: 620px; padding: 0 16px; color: #333; }
h1 { font-size: 20px; }
td { padding: 5px 8px; }
td:first-child { text-align: right; width: 120px; }
input, select, button { font: inherit; }
</style>
</head>
<body>
<h1>${title}</h1>
${body}
</body>
</html>
`);

/** The labels that a support form has too: on a site that nobody enabled they must stay untouched. */
const membership = (): Reply =>
  page(
    '云岭便民商店 会员登记',
    `<form name="member" method="post" action="/elsewhere/submit">
<table>
<tr><td>姓名：</td><td><input name="xm"></td></tr>
<tr><td>身份证号：</td><td><input name="sfzh" size="22" maxlength="18"></td></tr>
<tr><td>性别：</td><td><input type="radio" name="xb" value="1">男 <input type="radio" name="xb" value="2">女</td></tr>
<tr><td>出生日期：</td><td><input name="csrq" size="12"></td></tr>
<tr><td>年龄：</td><td><input name="nl" size="4"></td></tr>
<tr><td>供养方式：</td><td><select name="gyfs"><option value="">请选择</option><option value="1">集中供养</option><option value="2">分散供养</option></select></td></tr>
<tr><td>月供养标准：</td><td><input name="ygybz" size="8"> 元</td></tr>
<tr><td>联系电话：</td><td><input name="lxdh"></td></tr>
<tr><td>&nbsp;</td><td><button>提交</button></td></tr>
</table>
</form>`,
  );

const submitted = (fields: Readonly<Record<string, string>>): Reply =>
  page(
    '登记成功',
    `<table>${Object.entries(fields)
      .map(([name, value]) => `<tr><td>${escapeHtml(name)}</td><td>${escapeHtml(value)}</td></tr>`)
      .join('')}</table>`,
  );

/** An ordinary site that has nothing to do with the product. */
export const elsewhere: Portal = ({ path, posted }) => {
  switch (path) {
    case '/elsewhere':
      return movedTo('/elsewhere/');
    case '/elsewhere/':
      return membership();
    case '/elsewhere/submit':
      return posted === null ? plainReply(405, '这个地址只收表单 / forms only') : submitted(posted);
    default:
      return null;
  }
};
