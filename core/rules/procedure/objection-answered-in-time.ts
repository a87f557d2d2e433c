import { all, any, holds, look, notAfter } from '../../engine/condition.ts';
import { day, pack, workdaysAfter } from '../../engine/quantity.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';
import { lateWords, limitFacts } from './last-day.ts';

/**
 * An objection to the notice leads to a new survey and a new opinion in fifteen working days. The text does not say from
 * when: what is late from the objection but in time from the end of the notice is for a person to look at.
 */
export default check({
  id: 'procedure/objection-answered-in-time',
  about: 'new_opinion_date',
  from: '2021-07-01',
  to: null,
  law: [cite('determination-2021', '第十五条', 'article 15')],
  title: { zh: '异议后的重新初审', en: 'New opinion after an objection' },
  applies: all(ofItsLaw('2021-07-01'), holds('town_objection')),
  when: any(
    notAfter(day('new_opinion_date'), day('objection_deadline')),
    all(notAfter(day('new_opinion_date'), workdaysAfter(day('town_notice_end'), pack('objection.workdays'))), look('objection_date')),
  ),
  facts: limitFacts('objection_date', pack('objection.workdays'), 'objection_deadline', 'new_opinion_date'),
  words: lateWords('workdays'),
});

export const covers = ['R21-28'];

const answered = { town_objection: true, objection_date: '2022-03-01', town_notice_end: '2022-03-02', new_opinion_date: '2022-03-22' };

export const examples: readonly Example[] = [
  { given: answered, on: '2022-03-01', then: 'pass' },
  { given: { ...answered, new_opinion_date: '2022-03-23' }, on: '2022-03-01', then: 'unknown', needs: ['objection_date'] },
  { given: { ...answered, new_opinion_date: '2022-03-24' }, on: '2022-03-01', then: 'fail', reason: 'no' },
  { given: { ...answered, new_opinion_date: null }, on: '2022-03-01', then: 'unknown', needs: ['new_opinion_date', 'objection_date'] },
  { given: {}, on: '2022-03-01', then: 'unknown', needs: ['town_objection', 'objection_date', 'new_opinion_date', 'town_notice_end'] },
  { given: { ...answered, town_objection: false, new_opinion_date: '2022-06-01' }, on: '2022-03-01', then: 'not-applicable' },
  { given: { town_objection: true, objection_date: '2021-03-01', town_notice_end: '2021-03-02', new_opinion_date: '2021-05-06' }, on: '2026-11-24', then: 'not-applicable' },
];
