import type { Block } from '../document.ts';
import type { Filler } from '../fill.ts';
import { hand, handDate, line, w } from '../line.ts';
import { applyingLaw, checksLaw } from './law.ts';

/** What the applicant states, promises and agrees to, and signs. */
export function statement(fill: Filler): readonly Block[] {
  const on = fill.value('apply_date');
  return [
    {
      k: 'clause',
      number: w('申请人声明', 'Statement of the applicant'),
      title: w('', ''),
      law: [...applyingLaw, ...checksLaw.slice(1)],
      lines: [
        line('一、本人申请特困人员救助供养，以上劳动能力、收入、财产和法定义务人情况由本人如实填报。', '1. I apply for support as a person in extreme hardship and have reported truthfully on capacity for work, income, property and statutory supporters.'),
        line('二、本人承诺所填内容和所交材料真实、完整；情况发生变化的，及时告知乡镇人民政府（街道办事处）。', '2. What is filled in and handed in is true and complete; I shall tell the township of changes.'),
        line('三、本人同意民政部门依法核查、核对本人收入、财产等状况。授权书另签。', '3. I agree that civil affairs checks my income, property and other circumstances by law. The authorisation is signed apart.'),
      ],
    },
    {
      k: 'signatures',
      of: [
        {
          who: line('申请人', 'Applicant'),
          lines: [line('签名或按手印：{sign}', 'Signature or fingerprint: {sign}', { sign: hand('申请人签名', 'signature', 10) }), line('申请日期：{on}', 'Date of application: {on}', { on })],
          seal: false,
        },
        {
          who: line('监护人或代为申请人（本人申请的不填）', 'Guardian or who applies for them (left out where they apply themselves)'),
          lines: [
            line('提出申请的是：{by}', 'Applied by: {by}', { by: fill.choice('applied_by', { later: true }) }),
            line('签名或按手印：{sign}　日期：{on}', 'Signature or fingerprint: {sign}; Date: {on}', { sign: hand('代为申请人签名', 'signature', 10), on: handDate }),
          ],
          seal: false,
        },
      ],
    },
  ];
}
