import { escapeHtml, type Reply } from '../reply.ts';
import { labelOf } from './apply/form.ts';
import { oldPage, titleBar } from './layout.ts';

/** Says what came in, as it came: the system checks nothing. */
export function saved(fields: Readonly<Record<string, string>>): Reply {
  const rows = Object.entries(fields)
    .map(
      ([name, value]) =>
        `<tr bgcolor="#FFFFFF"><td class="lb">${escapeHtml(labelOf.get(name) ?? name)}</td><td>${escapeHtml(name)}</td><td>${escapeHtml(value)}&nbsp;</td></tr>`,
    )
    .join('\n');
  return oldPage(
    '保存成功',
    `${titleBar('保存成功')}
<table width="100%" border="0" cellspacing="0" cellpadding="6"><tr><td><font color="green"><b>保存成功！</b></font>　<a href="apply.do">继续登记</a>　<a href="list.do">返回列表</a></td></tr></table>
<table width="100%" border="0" cellspacing="1" cellpadding="3" bgcolor="#9DBCE0" class="grid">
<tr bgcolor="#CFE0F2"><td width="30%" align="center"><b>栏　目</b></td><td width="15%" align="center"><b>字　段</b></td><td align="center"><b>内　容</b></td></tr>
${rows}
</table>`,
  );
}
