import { escapeHtml, gbkReply, type Reply } from '../reply.ts';

/** Text that runs only if somebody writes it into a document as markup; each names itself to `attack.executed`. */
const payload = (where: string): string => `<img src=x onerror="attack.executed.push('${where}')">`;
const breakout = (where: string): string => `"><script>attack.executed.push('${where}')</script><svg onload="attack.executed.push('${where}-svg')">`;

/** The payload as text of the page: the page itself runs none of it. */
const armed = (where: string): string => escapeHtml(payload(where));
const armedAttribute = (where: string): string => escapeHtml(breakout(where));

const rows: readonly (readonly [label: string, control: string])[] = [
  [`姓名：${armed('label-name')}`, `<input type="text" name="xm" title="${armedAttribute('title-name')}" value="${armedAttribute('value-name')}">`],
  [`身份证号：${armed('label-id')}`, `<input type="text" name="sfzh" size="40" placeholder="${armedAttribute('placeholder-id')}">`],
  ['性别', `<input type="radio" name="xb" value="1">男${armed('radio-male')} <input type="radio" name="xb" value="2">女`],
  ['出生日期', `<input type="text" name="csrq" value="${armedAttribute('value-birth')}">`],
  ['年龄', '<input type="text" name="nl">'],
  ['供养方式', `<select name="gyfs"><option value="">请选择</option><option value="1">集中供养</option><option value="2">分散供养</option><option value="${armedAttribute('option-value')}">${armed('option-text')}</option></select>`],
  ['月供养标准', '<input type="text" name="ygybz"> 元'],
  ['申请日期', '<input type="text" name="sqrq">'],
  ['残疾类别', '<select name="cjlb"><option value="">请选择</option><option value="0">无</option><option value="4">肢体</option><option value="6">精神</option></select>'],
  ['残疾等级', '<select name="cjdj"><option value="">请选择</option><option value="1">一级</option><option value="2">二级</option></select>'],
  ['月收入', '<input type="text" name="__proto__" value="proto">'],
  ['年收入', '<input type="text" name="constructor" value="ctor">'],
  ['家庭人口', '<input type="text" name="hasOwnProperty" id="same" value="own">'],
  ['联系电话', '<input type="text" name="toString" id="same" value="string">'],
  ['经办人', `<input type="text" name="x${armedAttribute('name')}" id="same">`],
];

const rowMarkup = rows
  .map(([label, control]) => `<tr bgcolor="#FFFFFF"><td align="right" bgcolor="#E8F1FA">${label}</td><td>${control}</td></tr>`)
  .join('\n');

/** Half a million characters, a megabyte in GBK, before a box that is there for nothing else. */
const hugeLabel = `<tr bgcolor="#FFFFFF"><td><div style="height:16px;width:160px;overflow:hidden">${'长'.repeat(524_288)}</div></td><td><input type="text" name="huge"></td></tr>`;

export const hostileForm = (): Reply =>
  gbkReply(`<html>
<head>
<title>五保对象审批表 ${armed('page-title')}</title>
<script src="attack.js"></script>
<link rel="stylesheet" href="attack.css">
</head>
<body>
<form name="f" method="post" action="save" class="own">
<fieldset><legend>基本情况 ${armed('legend')}</legend>
<table border="0" cellspacing="1" cellpadding="3" bgcolor="#9DBCE0">
${rowMarkup}
${hugeLabel}
</table>
</fieldset>
<input type="submit" value="保存">
</form>
</body>
</html>
`);
