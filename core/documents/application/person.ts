import type { Table } from '../document.ts';
import type { Filler } from '../fill.ts';
import { cell, headCell, joined, line, pairs, w } from '../line.ts';
import { grid } from '../tables.ts';
import { conditionsLaw } from './law.ts';

/** Who applies: identity, disability, kind of recipient. */
export function person(fill: Filler): Table {
  const v = fill.value.bind(fill);
  const notDisabled = fill.input.facts.disab_type === 'none';
  const disability = joined(w('；', '; '), [
    fill.choice('disab_type'),
    line('等级：{grade}', 'grade: {grade}', { grade: fill.choice('disab_grade', { later: notDisabled }) }),
  ]);
  const parts = fill.rows('disab_parts').map((_, i) => line('（{n}）{type}{grade}', '({n}) {type} {grade}', { n: line(String(i + 1), String(i + 1)), type: fill.in('disab_parts', i, 'disab_type'), grade: fill.in('disab_parts', i, 'disab_grade') }));
  return grid(w('申请人基本情况', 'The applicant'), [
    pairs(['姓名', 'Name', v('name'), 2], ['性别', 'Sex', fill.choice('sex', { orDecided: 'id_sex' }), 2], ['民族', 'Ethnic group', v('nation', { width: 4 }), 2]),
    pairs(['公民身份号码', 'Citizen ID number', v('id_no'), 6], ['年龄', 'Age', v('age', { orDecided: 'age_on_day' }), 2]),
    pairs(['出生日期', 'Date of birth', v('birth', { orDecided: 'id_birth' }), 4], ['婚姻状况', 'Marital status', fill.choice('marriage'), 4]),
    pairs(['户籍类别', 'Registration', fill.choice('hukou_type'), 4], ['联系电话', 'Telephone', v('phone'), 4]),
    pairs(['户籍所在地', 'Registered address', v('hukou_addr', { width: 24 }), 10]),
    pairs(['现居住地', 'Home address', v('address', { width: 24 }), 6], ['邮政编码', 'Post code', v('postcode', { width: 6 }), 2]),
    pairs(['健康状况', 'Health', v('health'), 4], ['劳动能力', 'Capacity for work', fill.choice('labour'), 4]),
    pairs(['残疾类别和等级', 'Disability', parts.length === 0 ? disability : [disability, joined(w('；', '; '), parts)], 10]),
    pairs(['残疾人证号', 'Disability certificate', v('disab_no', { later: notDisabled }), 4], ['发证日期', 'Issued', v('disab_issue_date', { later: notDisabled }), 4]),
    pairs(['对象类型', 'Kind of person', fill.choice('person_group', { orDecided: 'recipient_group', but: ['other'] }), 4], ['自理能力', 'Self-care', fill.choice('self_care', { orDecided: 'care_level' }), 4]),
    pairs(['供养方式', 'Mode (own choice)', fill.choice('mode'), 4], ['供养服务机构', 'Home', v('institution', { later: fill.input.facts.mode !== 'centralised' }), 4]),
    [headCell('申请理由', 'Reason', 2), cell(v('apply_reason', { width: 30 }), 10, 2)],
  ], conditionsLaw);
}
