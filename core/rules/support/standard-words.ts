import type { Saying } from '../../engine/rule.ts';

const from = { zh: '依据：{source}，{where}。', en: 'Source: {source}, {where}.' };

interface Period {
  readonly zh: string;
  readonly en: string;
  /** The place of the right sum, and of the same money over the other period. */
  readonly right: string;
  /** What it is called when the two are mixed up. */
  readonly mixed: 'yearly' | 'monthly';
  readonly otherZh: string;
  readonly otherEn: string;
}

/** How an amount of a month or of a year is told apart from the standard. */
export function standardWords({ zh, en, right, mixed, otherZh, otherEn }: Period): Readonly<Record<string, Saying>> {
  const fix = { zh: `改为{${right}}元`, en: `Change to {${right}} yuan` };
  const own = { zh: `本栏填${zh}的数。`, en: `Enter the ${right}ly figure here.` };
  const inForce = { zh: `申请日期适用的是${zh}{${right}}元（{since}）`, en: `on the date of application it is {${right}} yuan ${en} ({since})` };
  return {
    yes: { says: { zh: `{place}{mode}标准是${zh}{${right}}元（{since}）。`, en: `The standard of {place} {mode} is {${right}} yuan ${en} ({since}).` }, why: from },
    [mixed]: {
      says: { zh: `{amount}元是{place}${otherZh}的标准；{mode}${zh}是{${right}}元（{since}）。`, en: `{amount} yuan is what {place} pays ${otherEn}; ${en} {mode} it is {${right}} yuan ({since}).` },
      why: { zh: '{month}元 × 12 ＝ {year}元。依据：{source}，{where}。', en: '{month} × 12 = {year} yuan. Source: {source}, {where}.' },
      todo: own,
      fix,
    },
    unit: {
      says: { zh: `{amount}元恰是标准${zh}{${right}}元的{times}。`, en: `{amount} yuan is exactly {times} the standard of {${right}} yuan ${en}.` },
      why: from,
      todo: { zh: '看单位：本栏以元为单位。', en: 'Look at the unit: this is in yuan.' },
      fix,
    },
    'other-period': {
      says: { zh: `{amount}元是{place}{period}的标准；${inForce.zh}。`, en: `{amount} yuan is the standard of {place} {period}; ${inForce.en}.` },
      why: from,
      todo: { zh: `核对申请日期；日期无误就改为{${right}}元。`, en: `Check the date of application; if it is right, change to {${right}} yuan.` },
      fix,
    },
    [`other-${mixed}`]: {
      says: { zh: `{amount}元是{place}{period}${otherZh}的标准；${inForce.zh}。`, en: `{amount} yuan is what {place} paid ${otherEn} {period}; ${inForce.en}.` },
      why: from,
      todo: { zh: `${own.zh.slice(0, -1)}；并核对申请日期。`, en: `${own.en.slice(0, -1)}, and check the date of application.` },
      fix,
    },
    differs: {
      says: { zh: `填的是{amount}元，{place}{mode}标准是${zh}{${right}}元（{since}）。`, en: `Entered: {amount} yuan; the standard of {place} {mode} is {${right}} yuan ${en} ({since}).` },
      why: from,
      todo: { zh: '按标准改正；当地另有规定的，以当地文件为准。', en: 'Correct it to the standard, unless the place has a rule of its own.' },
      fix,
    },
    neither: {
      says: { zh: `填的是{amount}元，{place}农村标准${zh}{${right}}元，城镇{${right === 'month' ? 'urban' : 'urbanYear'}}元。`, en: `Entered: {amount} yuan; {place} pays {${right}} yuan ${en} in villages, {${right === 'month' ? 'urban' : 'urbanYear'}} in town.` },
      why: from,
      todo: { zh: '先看适用农村还是城镇标准，再改正。', en: 'See which of the two applies, then correct it.' },
    },
    undated: { says: { zh: `{place}{since}的标准是${zh}{${right}}元，但资料未载始于何日，不能判断{amount}元是否正确。`, en: `The standard of {place} {since} was {${right}} yuan ${en}, but the source does not say since when; whether {amount} yuan is right can’t be told.` } },
    [`maybe-${mixed}`]: {
      says: { zh: `{amount}元与{place}{mode}${otherZh}的标准相同；如果填的是${otherZh}的标准，${zh}是{${right}}元。`, en: `{amount} yuan equals what {place} paid ${otherEn}; if that is what was meant, ${en} is {${right}} yuan.` },
      why: { zh: '{because}，所以不作判断。', en: 'Not decided: {because}.' },
    },
    'no-figure': { says: { zh: '没有可用的{mode}标准，未核对{amount}元。', en: 'No standard to hold {amount} yuan against.' }, why: { zh: '{because}。', en: '{because}.' } },
  };
}
