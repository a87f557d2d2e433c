import { all, atLeast, choice, holds, not } from '../../engine/condition.ts';
import { day, givenDay } from '../../engine/quantity.ts';
import { check, cite, type Example } from '../../engine/rule.ts';

/** Since July 2021 the reasons of an ending are told in writing, but for a death. */
export default check({
  id: 'procedure/ending-with-reasons',
  about: 'end_reasons_given',
  from: '2006-03-01',
  to: null,
  law: [cite('determination-2021', '第二十六条', 'article 26'), cite('assistance-law-2026', '第四十八条', 'article 48', { from: '2026-07-01' })],
  title: { zh: '书面告知终止理由', en: 'Reasons of the ending in writing' },
  applies: all(atLeast(day('end_decision_date'), givenDay('2021-07-01')), not(choice('stop_reason').is('death'))),
  when: holds('end_reasons_given'),
  words: {
    no: {
      says: { zh: '已决定终止，没有书面告知理由。', en: 'Ended without reasons in writing.' },
      todo: { zh: '把理由书面告知当事人和村（居）委会。', en: 'Give the person and the village the reasons in writing.' },
    },
  },
});

export const covers = ['R21-46', 'L26-18'];

const ended = { end_decision_date: '2021-07-01', stop_reason: 'labour', end_reasons_given: true } as const;

export const examples: readonly Example[] = [
  { given: ended, on: '2018-05-04', then: 'pass' },
  { given: { ...ended, end_reasons_given: false }, on: '2018-05-04', then: 'fail', reason: 'no' },
  { given: { ...ended, end_reasons_given: null }, on: '2026-08-04', then: 'unknown', needs: ['end_reasons_given'] },
  { given: { ...ended, stop_reason: null }, on: '2018-05-04', then: 'unknown', needs: ['stop_reason'] },
  { given: { ...ended, stop_reason: 'death', end_reasons_given: false }, on: '2018-05-04', then: 'not-applicable' },
  { given: { ...ended, end_decision_date: '2021-06-30', end_reasons_given: false }, on: '2018-05-04', then: 'not-applicable' },
];
