import type { Reply } from '../reply.ts';
import { oldPage, titleBar } from './layout.ts';

export const about = (): Reply =>
  oldPage(
    '系统说明',
    `${titleBar('系统说明')}
<table width="100%" border="0" cellspacing="1" cellpadding="6" bgcolor="#9DBCE0" class="grid">
<tr bgcolor="#FFFFFF"><td class="lb" width="120">系统用途</td><td>登记、变更和查询农村五保供养对象。</td></tr>
<tr bgcolor="#FFFFFF"><td class="lb">填写要求</td><td>带 <font color="red">*</font> 的为必填项；日期按“年-月-日”填写，例如 2024-01-15；金额单位以栏目后的文字为准。</td></tr>
<tr bgcolor="#FFFFFF"><td class="lb">演示说明</td><td>本系统为演示而写，人员、乡镇、机构均为虚构。系统本身只检查姓名是否填写，其余一概不查。</td></tr>
</table>`,
  );
