import type { Reply } from '../reply.ts';
import { oldPage, titleBar } from './layout.ts';

/** Has the labels of a form but asks nothing of anybody: nothing is to be checked here. */
export const query = (): Reply =>
  oldPage(
    '农村五保人员查询',
    `${titleBar('农村五保人员查询')}
<form name="queryForm" method="get" action="list.do">
<fieldset><legend>查询条件</legend>
<table width="100%" border="0" cellspacing="1" cellpadding="3" bgcolor="#9DBCE0" class="grid">
<tr bgcolor="#FFFFFF">
<td class="lb">地区：</td><td><input type="text" name="domicileName" size="16"><input type="hidden" name="domicileCode"> <input type="button" value="?" class="pick" onclick="pickRegion(this.form, 'domicileName', 'domicileCode')"></td>
<td class="lb">姓名：</td><td><input type="text" name="name" size="14"></td>
<td class="lb">身份证号：</td><td><input type="text" name="idCard" size="22" maxlength="18"></td>
</tr>
<tr bgcolor="#FFFFFF">
<td class="lb">性别：</td><td><select name="sex"><option value="">请选择</option><option value="1">男</option><option value="2">女</option></select></td>
<td class="lb">年龄：</td><td><input type="text" name="sAge" size="4"> 至 <input type="text" name="eAge" size="4"></td>
<td class="lb">供养方式：</td><td><select name="gyfs"><option value="">请选择</option><option value="1">集中供养</option><option value="2">分散供养</option></select></td>
</tr>
<tr bgcolor="#FFFFFF">
<td class="lb">申请日期：</td><td><input type="text" name="sqrqStart" size="10"> 至 <input type="text" name="sqrqEnd" size="10"></td>
<td class="lb">残疾类别：</td><td><select name="cjlb"><option value="">请选择</option><option value="1">视力</option><option value="2">听力</option><option value="4">肢体</option><option value="5">智力</option><option value="6">精神</option></select></td>
<td colspan="2" align="center"><input type="submit" value="查 询" class="btn"> <input type="reset" value="重 置" class="btn"></td>
</tr>
</table>
</fieldset>
</form>`,
  );
