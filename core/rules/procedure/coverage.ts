import type { Coverage } from '../coverage/coverage.ts';

/** What of the procedure is no rule, each with the reason. */
export const coverage: Coverage = {
  figures: {},
  beyond: {
    'L06-26': { zh: '证书式样由民政部规定、省级监制，是制证单位的事，个案数据里没有式样可核对', en: 'The design and printing of the certificate lie with the ministry and the province; a case holds no design to look at' },
    'D21-01': { zh: '这些期限只约束低保审核，特困供养各步骤另有期限，本库不核查低保案件', en: 'These limits bind the minimum living allowance only; this support has limits of its own, and no such case is checked here' },
    'L26-14': { zh: '其他部门“可以”不再重复审核，是授权不是要求，做或不做都合规', en: 'Other departments may skip their own test: a leave, not a demand, so either way is in order' },
    'L26-23': { zh: '追责以故意或重大过失为条件，由有权机关认定；各项行为本身由相应规则核对', en: 'Sanctions turn on intent or gross neglect, which only an authority finds; the acts themselves are what the other rules look at' },
    A06: { zh: '领导小组由谁组成是该县自定的，没有法律规定可对照', en: 'Who sits in the leading group is that county’s own choice; no text to hold it against' },
    A07: { zh: '逐级签订责任书是该县自定的做法，没有法律规定可对照', en: 'Letters of responsibility on four levels are that county’s own practice; no text asks for them' },
    A08: { zh: '走访时间按农历节日和天气安排，是该县自定的；农历日期不推算', en: 'Visits follow lunar feasts and the weather by the county’s own plan; lunar days are not reckoned here' },
  },
};
