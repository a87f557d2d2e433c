import { gbkReply, type Reply } from '../reply.ts';

/** The system's name, as its banner and title bars say it. */
export const systemName = '农村五保供养管理信息系统';

/** A page of the content frame: no doctype, so quirks mode, and its encoding said twice as such pages do. */
export const oldPage = (title: string, body: string): Reply =>
  gbkReply(`<html>
<head>
<title>${title}</title>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<link rel="stylesheet" type="text/css" href="css/main.css">
<script language="javascript" src="js/common.js"></script>
</head>
<body bgcolor="#FFFFFF" leftmargin="8" topmargin="6" onload="initPage()">
${body}
</body>
</html>
`);

/** The blue bar that every page begins with. */
export const titleBar = (title: string): string => `<table width="100%" border="0" cellspacing="0" cellpadding="0" class="titlebar">
<tr><td height="24" bgcolor="#3A6EA5">&nbsp;<font color="#FFFFFF"><b>${title}</b></font></td></tr>
</table>`;
