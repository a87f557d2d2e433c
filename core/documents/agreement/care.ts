import type { Line } from '../document.ts';
import type { Filler } from '../fill.ts';
import { hand, inBoth, line, w } from '../line.ts';
import { activities } from '../self-care.ts';
import type { Draft, Drafting } from './draft.ts';
import { law } from './law.ts';
import { caredByHome } from './names.ts';

/** Boxes for what help is needed with, ticked where the assessment says so. */
function helpNeeded(fill: Filler): Line {
  const answers = activities.map(([key]) => fill.input.facts[key]);
  // Nobody who can do all six needs a tick; of who is not assessed nobody knows.
  const settled = answers.every((a) => typeof a === 'boolean');
  const short: Readonly<Record<string, readonly [string, string]>> = { can_eat: ['吃饭', 'eating'], can_dress: ['穿衣', 'dressing'], can_rise: ['上下床', 'getting in and out of bed'], can_toilet: ['如厕', 'the toilet'], can_walk: ['室内行走', 'walking indoors'], can_bathe: ['洗澡', 'bathing'] };
  return inBoth((language) => [
    {
      k: 'choice',
      field: 'six_abilities',
      label: w('需要协助的事项（六项指标）', 'what help is needed with (six activities)')[language],
      open: settled,
      options: activities.map(([key], i) => ({ text: short[key]![language === 'zh' ? 0 : 1], chosen: answers[i] === false })),
    },
  ]);
}

/** What care is given, by whom, how often. What it is in detail the parties write in: no law lists it. */
export function careClause({ fill, kind, zh, en }: Drafting): Draft {
  const byHome = caredByHome(kind, fill.input);
  return {
    title: w('照料服务', 'Care'),
    law: law.care,
    lines: [
      line(`（一）经评估，${zh.recipient}生活自理能力为：{level}；需要协助：{help}。`, `(1) By the assessment ${en.recipient} is: {level}; help is needed with: {help}.`, { level: fill.choice('self_care', { orDecided: 'care_level' }), help: helpNeeded(fill) }),
      line(`（二）${zh.caring}负责的服务内容和次数：{what}`, `(2) What ${en.caring} does, and how often: {what}`, { what: hand('服务内容和次数', 'service and how often', 40, 'rows') }),
      byHome
        ? line(`（三）${zh.caring}按自理能力等级安排护理人员；${zh.recipient}患病的，及时送医、安排陪护，并告知${zh.township}。`, `(3) ${en.caring} provides carers by the level of self-care; when ${en.recipient} falls ill, ${en.caring} sees to treatment and attendance in good time and tells ${en.township}.`)
        : line(`（三）${zh.caring}发现${zh.recipient}患病、走失或者遇到意外的，及时救助并告知${zh.township}。`, `(3) When ${en.recipient} falls ill, is missing or has an accident, ${en.caring} helps at once and tells ${en.township}.`),
      line(`（四）${zh.recipient}自理能力发生变化的，各方均可向${zh.township}报告，由县级民政部门复核评估并调整照料护理标准。`, `(4) When self-care changes, any party may report it to ${en.township}; the county assesses again and changes the care standard.`),
    ],
  };
}
