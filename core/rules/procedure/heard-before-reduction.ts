import { all, atLeast, holds, not, notAfter } from '../../engine/condition.ts';
import { day, givenDay } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

/** Since the 2026 law the recipient is heard before support is reduced, and told the reasons in writing. */
export default check({
  id: 'procedure/heard-before-reduction',
  about: 'hearing_date',
  from: '2006-03-01',
  to: null,
  law: [cite('assistance-law-2026', '第四十八条', 'article 48')],
  title: { zh: '调减前听取意见', en: 'Heard before a reduction' },
  applies: atLeast(day('reduce_decision_date'), givenDay('2026-07-01')),
  when: all(holds('heard'), notAfter(day('hearing_date'), day('reduce_decision_date')), holds('reduce_reasons_given')),
  facts: { heard: fact.date(day('hearing_date')), decided: fact.date(day('reduce_decision_date')) },
  reasons: [
    { reason: 'unheard', on: 'fail', when: not(holds('heard')) },
    { reason: 'late', on: 'fail', when: not(notAfter(day('hearing_date'), day('reduce_decision_date'))) },
  ],
  words: {
    unheard: {
      says: { zh: '{decided}决定调减，没有听取本人意见。', en: 'Reduced on {decided} without hearing the recipient.' },
      todo: { zh: '先听取本人意见，再作决定。', en: 'Hear the recipient, then decide.' },
    },
    late: {
      says: { zh: '{heard}才听取意见，{decided}已决定调减。', en: 'Heard on {heard}, after the decision of {decided}.' },
      todo: { zh: '先听取本人意见，再作决定。', en: 'Hear the recipient, then decide.' },
    },
    no: {
      says: { zh: '{decided}决定调减，没有书面告知理由。', en: 'Reduced on {decided} without reasons in writing.' },
      todo: { zh: '书面告知并说明理由。', en: 'Give the reasons in writing.' },
    },
  },
});

export const covers = ['L26-18'];

const reduced = { reduce_decision_date: '2026-07-01', heard: true, hearing_date: '2026-07-01', reduce_reasons_given: true };

export const examples: readonly Example[] = [
  { given: reduced, on: '2018-05-04', then: 'pass' },
  { given: { ...reduced, heard: false }, on: '2018-05-04', then: 'fail', reason: 'unheard' },
  { given: { ...reduced, hearing_date: '2026-07-02' }, on: '2018-05-04', then: 'fail', reason: 'late' },
  { given: { ...reduced, reduce_reasons_given: false }, on: '2018-05-04', then: 'fail', reason: 'no' },
  { given: { ...reduced, reduce_reasons_given: null }, on: '2026-08-04', then: 'unknown', needs: ['reduce_reasons_given'] },
  { given: { ...reduced, heard: null, hearing_date: null }, on: '2018-05-04', then: 'unknown', needs: ['heard', 'hearing_date'] },
  { given: {}, on: '2018-05-04', then: 'unknown', needs: ['reduce_decision_date', 'heard', 'hearing_date', 'reduce_reasons_given'] },
  { given: { ...reduced, reduce_decision_date: '2026-06-30', heard: false }, on: '2018-05-04', then: 'not-applicable' },
];
