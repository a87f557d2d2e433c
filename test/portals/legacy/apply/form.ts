import type { Reply } from '../../reply.ts';
import { oldPage, titleBar } from '../layout.ts';
import { household, income } from './household.ts';
import { disability, person } from './person.ts';
import { procedure } from './procedure.ts';
import { drawSection, itemsOf, type Section } from './section.ts';
import { support } from './support.ts';

export const applyTitle = '农村五保供养对象审批表';

export const applySections: readonly Section[] = [person, disability, household, income, support, procedure];

/** The form's label for each name, with the level for those that come again. */
export const labelOf: ReadonlyMap<string, string> = new Map([
  ...applySections.flatMap(itemsOf).map(({ section, item }) => [item.name, `${section}：${item.label}`] as const),
  ['xzqhdm', '基本情况：行政区划代码'],
]);

/** The form asks for itself with the Enter key (a real submit); its save button goes through its own script. */
export const applyForm = (): Reply =>
  oldPage(
    applyTitle,
    `${titleBar(applyTitle)}
<form name="applyForm" method="post" action="save" onsubmit="return checkName()">
${applySections.map(drawSection).join('\n')}
<table width="100%" border="0" cellspacing="0" cellpadding="6"><tr><td align="center">
<font color="red" id="msg"></font><br>
<input type="button" value="保 存" class="btn" onclick="return doSave()">
<input type="button" value="重 置" class="btn" onclick="return doReset()">
<input type="button" value="返 回" class="btn" onclick="location.href='list.do'">
<input type="submit" value="提交" style="display:none">
</td></tr></table>
</form>`,
  );
