import { gbkReply, type Reply } from '../reply.ts';
import { systemName } from './layout.ts';

const head = (title: string): string => `<head>
<title>${title}</title>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<link rel="stylesheet" type="text/css" href="css/main.css">
</head>`;

export const frameset = (): Reply =>
  gbkReply(`<html>
${head(systemName)}
<frameset rows="52,*" frameborder="no" border="0" framespacing="0">
  <frame src="top.do" name="topFrame" scrolling="no" noresize>
  <frameset cols="168,*" frameborder="no" border="0" framespacing="0">
    <frame src="menu.do" name="leftFrame" scrolling="no" noresize>
    <frame src="about.do" name="mainFrame" scrolling="auto">
  </frameset>
</frameset>
<noframes><body>您的浏览器不支持框架。</body></noframes>
</html>
`);

export const banner = (): Reply =>
  gbkReply(`<html>
${head('顶部')}
<body bgcolor="#1D5AA6" leftmargin="0" topmargin="0">
<table width="100%" height="52" border="0" cellspacing="0" cellpadding="0" class="banner">
<tr>
<td width="60%">&nbsp;&nbsp;<font color="#FFFFFF" class="sysname">${systemName}</font></td>
<td align="right"><font color="#DCEBFA">县民政局　　云岭乡　经办人员&nbsp;&nbsp;</font></td>
</tr>
</table>
</body>
</html>
`);

const links = [
  ['apply.do', '申请登记'],
  ['query.do', '对象查询'],
  ['list.do', '对象列表'],
  ['about.do', '系统说明'],
] as const;

export const menu = (): Reply =>
  gbkReply(`<html>
${head('菜单')}
<body bgcolor="#E3EDF8" leftmargin="0" topmargin="0" class="menubody">
<table width="100%" border="0" cellspacing="0" cellpadding="0">
<tr><td height="26" bgcolor="#3A6EA5" align="center"><font color="#FFFFFF"><b>功能菜单</b></font></td></tr>
${links.map(([address, text]) => `<tr><td height="28" class="menuitem">&nbsp;&nbsp;<font color="#D98200">■</font>&nbsp;<a href="${address}" target="mainFrame">${text}</a></td></tr>`).join('\n')}
</table>
</body>
</html>
`);
