import { all, any, choice, not } from '../../engine/condition.ts';
import { cite, check, type Example } from '../../engine/rule.ts';
import { unlessBefore } from '../own-time.ts';

/** Whose support ended, but for death, is looked at for the minimum living allowance and temporary aid. */
export default check({
  id: 'eligibility/other-help-after-the-end',
  about: 'help_after_end',
  from: '2021-07-01',
  to: null,
  law: [cite('determination-2021', '第二十七条', 'article 27'), cite('assistance-law-2026', '第十四条', 'article 14', { from: '2026-07-01' })],
  title: { zh: '终止后的其他救助', en: 'Other help after the end' },
  applies: all(unlessBefore('2021-07-01', 'end_decision_date'), choice('member_state').is('ended')),
  when: any(choice('stop_reason').is('death'), not(choice('help_after_end').is('not-looked-at'))),
  words: {
    no: {
      says: { zh: '终止后未核查是否符合低保、临时救助条件。', en: 'After the end nobody has looked whether another aid fits.' },
      todo: { zh: '核查低保、临时救助等条件，符合的及时纳入。', en: 'Look at the minimum living allowance and temporary aid; take in who fits.' },
    },
  },
});

export const covers: readonly string[] = ['R21-47'];

export const examples: readonly Example[] = [
  { given: { member_state: 'ended', stop_reason: 'livelihood', help_after_end: 'dibao' }, on: '2022-05-04', then: 'pass' },
  { given: { member_state: 'ended', stop_reason: 'livelihood', help_after_end: 'unfit' }, on: '2022-05-04', then: 'pass' },
  { given: { member_state: 'ended', stop_reason: 'death', help_after_end: 'not-looked-at' }, on: '2022-05-04', then: 'pass' },
  { given: { member_state: 'ended', stop_reason: 'livelihood', help_after_end: 'not-looked-at' }, on: '2022-05-04', then: 'fail' },
  { given: { member_state: 'ended', stop_reason: 'livelihood' }, on: '2022-05-04', then: 'unknown', needs: ['help_after_end'] },
  { given: { member_state: 'ended', help_after_end: 'not-looked-at' }, on: '2022-05-04', then: 'unknown', needs: ['stop_reason'] },
  { given: { member_state: 'normal', help_after_end: 'not-looked-at' }, on: '2022-05-04', then: 'not-applicable' },
  { given: { member_state: 'ended', stop_reason: 'labour', help_after_end: 'not-looked-at', end_decision_date: '2021-06-30' }, on: '2026-11-24', then: 'not-applicable' },
];
