import { all, atLeast, choice, holds, not, notAfter } from '../../engine/condition.ts';
import { day, givenDay } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

/** Since the 2026 law the recipient is heard before an ending is decided, but for a death. The day of the decision counts, however old the case. */
export default check({
  id: 'procedure/heard-before-ending',
  about: 'hearing_date',
  from: '2006-03-01',
  to: null,
  law: [cite('assistance-law-2026', '第四十八条', 'article 48')],
  title: { zh: '终止前听取意见', en: 'Heard before the ending' },
  applies: all(atLeast(day('end_decision_date'), givenDay('2026-07-01')), not(choice('stop_reason').is('death'))),
  when: all(holds('heard'), notAfter(day('hearing_date'), day('end_decision_date'))),
  facts: { heard: fact.date(day('hearing_date')), decided: fact.date(day('end_decision_date')) },
  reasons: [{ reason: 'late', on: 'fail', when: holds('heard') }],
  words: {
    no: {
      says: { zh: '{decided}决定终止，没有听取本人意见。', en: 'Ended on {decided} without hearing the recipient.' },
      todo: { zh: '先听取本人意见，再作决定。', en: 'Hear the recipient, then decide.' },
    },
    late: {
      says: { zh: '{heard}才听取意见，{decided}已决定终止。', en: 'Heard on {heard}, after the decision of {decided}.' },
      todo: { zh: '先听取本人意见，再作决定。', en: 'Hear the recipient, then decide.' },
    },
  },
});

export const covers = ['L26-18'];

const ended = { end_decision_date: '2026-07-01', stop_reason: 'labour', heard: true, hearing_date: '2026-07-01' } as const;

export const examples: readonly Example[] = [
  { given: ended, on: '2018-05-04', then: 'pass' },
  { given: { ...ended, hearing_date: '2026-07-02' }, on: '2018-05-04', then: 'fail', reason: 'late' },
  { given: { ...ended, heard: false }, on: '2026-07-04', then: 'fail', reason: 'no' },
  { given: { ...ended, heard: null }, on: '2018-05-04', then: 'unknown', needs: ['heard'] },
  { given: { ...ended, hearing_date: null }, on: '2018-05-04', then: 'unknown', needs: ['hearing_date'] },
  { given: { ...ended, stop_reason: null }, on: '2018-05-04', then: 'unknown', needs: ['stop_reason'] },
  { given: { ...ended, stop_reason: 'death', heard: false }, on: '2018-05-04', then: 'not-applicable' },
  { given: { ...ended, end_decision_date: '2026-06-30', heard: false }, on: '2018-05-04', then: 'not-applicable' },
];
