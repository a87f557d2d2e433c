import { all, choice, not, under } from '../../engine/condition.ts';
import { day, pack, yearsFrom } from '../../engine/quantity.ts';
import { cite, check, fact, type Example } from '../../engine/rule.ts';
import { unlessBefore } from '../own-time.ts';

const age = yearsFrom(day('birth'), day('end_decision_date'));
const young = under(age, pack('adult.age'));

/** Nobody's support ends for having grown up before 18, nor while at compulsory or senior secondary school. */
export default check({
  id: 'eligibility/not-ended-while-at-school',
  about: 'stop_reason',
  from: '2021-07-01',
  to: null,
  law: [cite('determination-2021', '第二十四条', 'article 24'), cite('assistance-law-2026', '第十六条', 'article 16', { from: '2026-07-01' })],
  title: { zh: '因年龄终止供养', en: 'Ended for having grown up' },
  applies: all(unlessBefore('2021-07-01', 'end_decision_date'), choice('stop_reason').is('grown-up')),
  when: all(not(young), not(choice('school_stage').oneOf('compulsory', 'secondary'))),
  reasons: [{ reason: 'young', on: 'fail', when: young }],
  facts: { age: fact.number(age), school: fact.value('school_stage') },
  words: {
    young: { says: { zh: '终止时只有{age}周岁，应供养至18周岁。', en: 'Aged {age} when support ended; it goes on to 18.' }, todo: { zh: '核对出生日期；无误的恢复供养。', en: 'Check the birth date; if it is right, take support up again.' } },
    no: { says: { zh: '仍在就读（{school}），可继续享受供养。', en: 'Still at school ({school}): support may go on.' }, todo: { zh: '核实就学情况，在读的继续供养。', en: 'See whether the person is at school; if so support goes on.' } },
  },
});

export const covers: readonly string[] = ['R21-45', 'L26-05'];

const ended = { stop_reason: 'grown-up', birth: '2004-05-04', school_stage: 'none', end_decision_date: '2022-05-04' } as const;

export const examples: readonly Example[] = [
  { given: ended, on: '2022-05-04', then: 'pass' },
  { given: { ...ended, school_stage: 'higher' }, on: '2022-05-04', then: 'pass' },
  { given: { ...ended, end_decision_date: '2022-05-03' }, on: '2022-05-04', then: 'fail', reason: 'young' },
  { given: { ...ended, school_stage: 'secondary' }, on: '2022-05-04', then: 'fail' },
  { given: { ...ended, school_stage: 'compulsory' }, on: '2026-07-01', then: 'fail' },
  { given: { ...ended, school_stage: null }, on: '2022-05-04', then: 'unknown', needs: ['school_stage'] },
  { given: { stop_reason: 'grown-up', birth: '2004-05-04', school_stage: 'none' }, on: '2022-05-04', then: 'unknown', needs: ['end_decision_date'] },
  { given: { ...ended, stop_reason: 'own-wish' }, on: '2022-05-04', then: 'not-applicable' },
  { given: { ...ended, birth: '2004-05-04', end_decision_date: '2021-06-30' }, on: '2026-11-24', then: 'not-applicable' },
];
