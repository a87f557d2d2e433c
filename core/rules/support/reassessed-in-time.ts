import { all, atMost, notAfter, under } from '../../engine/condition.ts';
import { day, pack, workdaysAfter, workdaysFrom } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';

const taken = workdaysFrom(day('self_care_report_date'), day('reassess_date'));

/** A change of self-care that is reported is assessed again within ten working days. */
export default check({
  id: 'support/reassessed-in-time',
  about: 'reassess_date',
  from: '2021-07-01',
  to: null,
  law: [cite('determination-2021', '第二十三条', 'article 23'), cite('assistance-law-2026', '第十六条', 'article 16', { from: '2026-07-01' })],
  title: { zh: '自理能力复核评估期限', en: 'Time for assessing again' },
  applies: ofItsLaw('2021-07-01'),
  when: all(atMost(taken, pack('reassess.workdays')), notAfter(day('self_care_report_date'), day('reassess_date'))),
  facts: {
    taken: fact.number(taken),
    limit: fact.number(pack('reassess.workdays')),
    reported: fact.date(day('self_care_report_date')),
    last: fact.date(workdaysAfter(day('self_care_report_date'), pack('reassess.workdays'))),
  },
  reasons: [{ reason: 'before', on: 'fail', when: under(day('reassess_date'), day('self_care_report_date')) }],
  words: {
    before: {
      says: { zh: '复核评估早于报告变化的日期。', en: 'Assessed before the change was reported.' },
      todo: { zh: '对照材料看哪个日期写错。', en: 'See in the papers which of the two is wrong.' },
    },
    no: {
      says: { zh: '复核评估用了{taken}个工作日，应在{limit}个以内。', en: 'Assessed again after {taken} working days; the limit is {limit}.' },
      why: { zh: '{reported}报告，最后一日是{last}。', en: 'Reported {reported}; the last day was {last}.' },
      todo: { zh: '日期填错的改正；确已超期的，写明原因。', en: 'Correct the dates; if it really was late, write down why.' },
    },
  },
});

export const covers = ['R21-38'];

export const examples: readonly Example[] = [
  { given: { self_care_report_date: '2022-03-01', reassess_date: '2022-03-15' }, on: '2022-05-04', then: 'pass' },
  { given: { self_care_report_date: '2022-03-01', reassess_date: '2022-03-01' }, on: '2022-05-04', then: 'pass' },
  { given: { self_care_report_date: '2022-03-01', reassess_date: '2022-03-16' }, on: '2022-05-04', then: 'fail', reason: 'no' },
  { given: { self_care_report_date: '2022-03-01', reassess_date: '2022-02-28' }, on: '2022-05-04', then: 'fail', reason: 'before' },
  { given: { self_care_report_date: '2022-03-01' }, on: '2022-05-04', then: 'unknown', needs: ['reassess_date'] },
  { given: { reassess_date: '2022-03-16' }, on: '2022-05-04', then: 'unknown', needs: ['self_care_report_date'] },
  { given: { self_care_report_date: '2021-05-31', reassess_date: '2021-06-30' }, on: '2026-11-24', then: 'not-applicable' },
];
