import { countyOfficeIn } from '../offices.ts';
import { line, w } from '../line.ts';
import type { Draft, Drafting } from './draft.ts';
import { modeOf } from './form.ts';
import { law } from './law.ts';

/** Who is supported, where, and with what: clauses 1 to 3. */
export function recipientClauses({ fill, kind, zh, en }: Drafting): readonly Draft[] {
  const county = countyOfficeIn(fill.input.names);
  const home = modeOf(kind) === 'home-based';
  return [
    {
      title: w('供养对象', 'The recipient'),
      law: law.status,
      lines: [
        line(
          `${zh.recipient}为{group}，无劳动能力、无生活来源，且无法定赡养、抚养、扶养义务人或者其法定义务人无履行义务能力，于{on}经{county}确认为特困人员，供养证号：{cert}。`,
          `${en.recipient} is {group}, unable to work, without source of livelihood and without a statutory supporter or with none who is able; on {on} {county} confirmed them as a person in extreme hardship, certificate number {cert}.`,
          {
            group: fill.choice('person_group', { orDecided: 'recipient_group', but: ['other', 'none'] }),
            on: fill.value('county_decision_date'),
            county: fill.named('countyOffice', w('确认机关', 'who confirmed it'), county, 12),
            cert: fill.value('cert_no', { width: 14 }),
          },
        ),
        line('供养资格由县级民政部门（权限依法下放的，由乡镇人民政府、街道办事处）确认，不因本协议取得或者丧失。', 'The status is confirmed by the county’s civil affairs (by the township where the power was given down by law); this agreement neither gives nor takes it.'),
      ],
    },
    {
      title: w('供养形式', 'Mode of support'),
      law: law.mode,
      lines: [
        home
          ? line(`${zh.recipient}自愿选择在家分散供养。${zh.recipient}要求改为集中供养的，${zh.township}应当及时办理。`, `${en.recipient} has chosen support at home. Where ${en.recipient} asks for a place in a home, ${en.township} attends to it in good time.`)
          : line(`${zh.recipient}自愿选择在${zh.home}集中供养。${zh.recipient}要求改为分散供养的，${zh.township}应当及时办理。`, `${en.recipient} has chosen support in the home of ${en.home}. Where ${en.recipient} asks for support at home, ${en.township} attends to it in good time.`),
      ],
    },
    {
      title: w('供养内容', 'What is given'),
      law: law.content,
      lines: [
        line('（一）提供基本生活条件；（二）对生活不能自理的给予照料；（三）提供疾病治疗；（四）办理丧葬事宜。', '(1) Basic living; (2) care for who can’t care for themselves; (3) treatment; (4) the funeral.'),
        home
          ? line('符合规定的，另享受医疗、住房、教育等救助。', 'Medical, housing, education and other aid is given beside it as the law provides.')
          : line('符合规定的，另享受医疗、教育等救助。', 'Medical, education and other aid is given beside it as the law provides.'),
      ],
    },
  ];
}
