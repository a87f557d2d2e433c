import { cite } from '../engine/rule.ts';
import type { Block, Line, PrintedDocument, Row, Table } from './document.ts';
import { Filler } from './fill.ts';
import { cell, hand, handDate, headCell, inBoth, line, pairs, textLine, w } from './line.ts';
import type { DocumentInput } from './input.ts';
import { noticesOf } from './notices.ts';
import { grid } from './tables.ts';

/** The six activities, in the order of the measures. */
export const activities = [
  ['can_eat', w('自主吃饭', 'Eats unaided')],
  ['can_dress', w('自主穿衣', 'Dresses unaided')],
  ['can_rise', w('自主上下床', 'Gets in and out of bed unaided')],
  ['can_toilet', w('自主如厕', 'Uses the toilet unaided')],
  ['can_walk', w('室内自主行走', 'Walks indoors unaided')],
  ['can_bathe', w('自主洗澡', 'Bathes unaided')],
] as const;

const law = [
  cite('determination-2016', '第二十一条、第二十二条', 'articles 21 and 22', { to: '2021-07-01' }),
  cite('determination-2021', '第二十条至第二十二条', 'articles 20 to 22'),
  cite('assistance-law-2026', '第十六条、第十七条', 'articles 16 and 17'),
];

const reassessment = [cite('determination-2021', '第二十三条', 'article 23')];

function abilities(fill: Filler): Table {
  const head: Row = [headCell('序号', 'No.'), headCell('评估指标', 'Activity'), headCell('能否自主完成', 'Done unaided'), headCell('情况说明', 'Remarks')];
  return {
    k: 'table',
    title: w('六项指标', 'Six activities'),
    columns: [1, 3, 4, 4],
    head,
    rows: activities.map(([key, label], i) => [
      cell(line(String(i + 1), String(i + 1))),
      { ...headCell(label.zh, label.en) },
      cell(fill.choice(key, { truths: [w('能', 'yes'), w('不能', 'no')] })),
      cell(hand('情况说明', 'remarks', 0)),
    ]),
    law,
  };
}

/** How many activities are lost, as far as all six are known. */
function lost(fill: Filler): Line {
  const answers = activities.map(([key]) => fill.input.facts[key]);
  if (answers.some((a) => typeof a !== 'boolean')) return hand('不能自主完成项数', 'activities not done unaided', 4);
  const n = String(answers.filter((a) => a === false).length);
  return textLine(w(n, n));
}

function result(fill: Filler): Table {
  const decided = fill.input.conclusions?.care_level;
  const rule = line('六项全部自主完成为全自理；一至三项不能为半护理；四项以上不能为全护理。', 'All six unaided: independent; one to three not: partial care; four or more not: full care.');
  const level = (key: 'self_care' | 'care_grade'): Line => fill.choice(key, key === 'self_care' ? { orDecided: 'care_level' } : { later: true });
  const said = !decided || decided.value === null ? [] : [line('按上列指标：{says}', 'By these activities: {says}', { says: textLine(decided.says) })];
  return grid(w('评估结果', 'Result'), [
    pairs(['不能自主完成', 'Not done unaided', line('{n}项', '{n} of them', { n: lost(fill) }), 2], ['生活自理能力', 'Self-care', level('self_care'), 6]),
    [headCell('评定办法', 'How it is told', 2), cell([rule, ...said], 10)],
    pairs(['照料护理档次', 'Grade of care', level('care_grade'), 10]),
    pairs(['评估组织单位', 'Organised by', fill.choice('assess_organiser', { later: true }), 10]),
    pairs(['报告变化日期', 'Change reported', fill.value('self_care_report_date', { later: true }), 4], ['复核评估日期', 'Assessed again', fill.value('reassess_date', { later: true }), 4]),
  ], law);
}

/** Who it is about, apart from whom the paper names again and again. */
function person(fill: Filler): Table {
  const v = fill.value.bind(fill);
  return grid(w('被评估人', 'Who is assessed'), [
    pairs(['姓名', 'Name', v('name'), 2], ['性别', 'Sex', fill.choice('sex', { orDecided: 'id_sex' }), 2], ['年龄', 'Age', v('age', { orDecided: 'age_on_day' }), 2]),
    pairs(['公民身份号码', 'Citizen ID number', v('id_no'), 4], ['出生日期', 'Born', v('birth', { orDecided: 'id_birth' }), 4]),
    pairs(['乡镇（街道）', 'Township', fill.named('township', fill.spec('township').label, fill.name('township')), 4], ['村（社区）', 'Village', fill.named('village', fill.spec('village').label, fill.name('village')), 4]),
    pairs(['供养方式', 'Mode', fill.choice('mode'), 4], ['供养服务机构', 'Home', v('institution', { later: fill.input.facts.mode !== 'centralised' }), 4]),
    pairs(['照料服务人', 'Carer', fill.particular('carer', 'name'), 4], ['健康状况', 'Health', v('health'), 4]),
    pairs(['残疾类别', 'Disability', fill.choice('disab_type'), 6], ['残疾等级', 'Grade', v('disab_grade', { later: fill.input.facts.disab_type === 'none' }), 2]),
  ]);
}

const signer = (zh: string, en: string): Line => line('{sign}　日期：{on}', '{sign}; Date: {on}', { sign: line(`${zh}签名：{name}`, `Signature of ${en}: {name}`, { name: hand(`${zh}签名`, `signature of ${en}`, 9) }), on: handDate });

function signatures(): Block {
  return {
    k: 'signatures',
    of: [
      { who: line('评估人（两人以上）', 'Assessors (two or more)'), lines: [signer('评估人', 'assessor'), signer('评估人', 'assessor')], seal: false },
      { who: line('被评估人或监护人', 'Who is assessed, or their guardian'), lines: [line('对评估结果：{agree}', 'The result: {agree}', { agree: inBoth((l) => [{ k: 'choice', field: '', label: '', open: true, options: (l === 'zh' ? ['无异议', '有异议'] : ['agreed to', 'objected to']).map((text) => ({ text, chosen: false })) }]) }), line('签名或按手印：{sign}　日期：{on}', 'Signature or fingerprint: {sign}; Date: {on}', { sign: hand('被评估人签名', 'signature', 9), on: handDate })], seal: false },
      { who: line('评估组织单位（盖章）', 'Who organised it (seal)'), lines: [signer('负责人', 'head')], seal: true },
      { who: line('县级人民政府民政部门（盖章）', 'County civil affairs (seal)'), lines: [signer('负责人', 'head')], seal: true },
    ],
  };
}

/** The assessment of self-care by six activities, with the level that follows from them. */
export function selfCare(input: DocumentInput): PrintedDocument {
  const fill = new Filler(input);
  const { can, entered } = { can: input.conclusions?.care_level?.value ?? null, entered: input.facts.self_care ?? null };
  const differs = can !== null && entered !== null && can !== entered;
  return {
    kind: 'self-care',
    layout: 'form',
    title: w('特困人员生活自理能力评估表', 'Assessment of self-care of a person in extreme hardship'),
    head: [],
    blocks: [
      person(fill),
      abilities(fill),
      result(fill),
      { k: 'clause', number: w('说明', 'Note'), title: w('', ''), law: reassessment, lines: [line('自理能力发生变化的，应当报告；县级民政部门自接到报告之日起10个工作日内复核评估，并调整档次。', 'A change of self-care is reported; the county assesses again within 10 working days of the report and changes the grade.')] },
      signatures(),
    ],
    annexes: [],
    day: input.day,
    notices: [...noticesOf(input), ...(differs ? [w('填写的自理能力与六项指标得出的结果不同，请核对。', 'Self-care as entered is not what the six activities say: look again.')] : [])],
  };
}
