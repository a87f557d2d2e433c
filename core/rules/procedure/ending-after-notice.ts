import { all, atLeast, notAfter, under } from '../../engine/condition.ts';
import { day, givenDay } from '../../engine/quantity.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { noticeFacts, noticeReasons, noticeWords, stands } from './notice-stands.ts';

/** Article 26's own length: the case may be older than the text, so it is no figure of the case's day. */
const length = 7;

/** A planned ending is published for seven days, and decided when they are over. */
export default check({
  id: 'procedure/ending-after-notice',
  about: 'end_notice_end',
  from: '2006-03-01',
  to: null,
  law: [cite('determination-2021', '第二十六条', 'article 26')],
  title: { zh: '拟终止的公示', en: 'Notice of an ending' },
  applies: atLeast(day('end_notice_start'), givenDay('2021-07-01')),
  when: all(stands('end_notice_start', 'end_notice_end', length), notAfter(day('end_notice_end'), day('end_decision_date'))),
  facts: noticeFacts('end_notice_start', 'end_notice_end', length),
  reasons: [{ reason: 'early', on: 'fail', when: under(day('end_decision_date'), day('end_notice_end')) }, ...noticeReasons('end_notice_start', 'end_notice_end', length)],
  words: {
    ...noticeWords,
    early: {
      says: { zh: '公示到{end}才满，终止决定在此之前。', en: 'The ending was decided before the notice was over on {end}.' },
      todo: { zh: '公示期满无异议，再作决定。', en: 'Decide when the notice is over.' },
    },
  },
});

export const covers = ['R21-46'];

const ending = { end_notice_start: '2022-03-01', end_notice_end: '2022-03-08', end_decision_date: '2022-03-08' };

export const examples: readonly Example[] = [
  { given: ending, on: '2018-05-04', then: 'pass' },
  { given: { ...ending, end_notice_end: '2022-03-07' }, on: '2018-05-04', then: 'unknown', reason: 'borderline', needs: ['end_notice_end'] },
  { given: { ...ending, end_notice_end: '2022-03-06' }, on: '2018-05-04', then: 'fail', reason: 'no' },
  { given: { ...ending, end_decision_date: '2022-03-07' }, on: '2018-05-04', then: 'fail', reason: 'early' },
  { given: { ...ending, end_decision_date: null }, on: '2018-05-04', then: 'unknown', needs: ['end_decision_date'] },
  { given: { end_notice_start: '2021-07-01', end_notice_end: '2021-07-08', end_decision_date: '2021-07-08' }, on: '2018-05-04', then: 'pass' },
  { given: {}, on: '2018-05-04', then: 'unknown', needs: ['end_notice_start', 'end_notice_end', 'end_decision_date'] },
  { given: { end_notice_start: '2021-06-30', end_notice_end: '2021-07-01' }, on: '2018-05-04', then: 'not-applicable' },
  { given: { ...ending, end_notice_end: '2022-03-06', end_decision_date: '2022-03-06' }, on: '2018-05-04', then: 'fail', reason: 'no' },
  { given: { ...ending, end_notice_end: '2022-03-11', end_decision_date: null }, on: '2018-05-04', then: 'unknown', reason: 'unknown', needs: ['end_decision_date'] },
  { given: { ...ending, end_notice_end: '2022-03-06', end_decision_date: '2022-03-05' }, on: '2018-05-04', then: 'fail', reason: 'early' },
];
