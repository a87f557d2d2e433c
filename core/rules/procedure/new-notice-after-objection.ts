import { all, holds, notAfter, under } from '../../engine/condition.ts';
import { day, pack } from '../../engine/quantity.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';
import { noticeFacts, noticeReasons, noticeWords, stands } from './notice-stands.ts';

const length = pack('notice.days');

/** After an objection the new opinion is published again, for as long. */
export default check({
  id: 'procedure/new-notice-after-objection',
  about: 'new_notice_end',
  from: '2021-07-01',
  to: null,
  law: [cite('determination-2021', '第十五条', 'article 15')],
  title: { zh: '异议后的重新公示', en: 'New notice after an objection' },
  applies: all(ofItsLaw('2021-07-01'), holds('town_objection')),
  when: all(notAfter(day('new_opinion_date'), day('new_notice_start')), stands('new_notice_start', 'new_notice_end', length)),
  facts: noticeFacts('new_notice_start', 'new_notice_end', length),
  reasons: [{ reason: 'early', on: 'fail', when: under(day('new_notice_start'), day('new_opinion_date')) }, ...noticeReasons('new_notice_start', 'new_notice_end', length)],
  words: {
    ...noticeWords,
    early: {
      says: { zh: '重新公示早于重新初审。', en: 'The new notice begins before the new opinion.' },
      todo: { zh: '对照材料看哪个日期写错。', en: 'See in the papers which of the two is wrong.' },
    },
  },
});

export const covers = ['R21-28'];

const anew = { town_objection: true, new_opinion_date: '2022-03-10', new_notice_start: '2022-03-10', new_notice_end: '2022-03-17' };

export const examples: readonly Example[] = [
  { given: anew, on: '2022-03-01', then: 'pass' },
  { given: { ...anew, new_notice_end: '2022-03-16' }, on: '2022-03-01', then: 'unknown', reason: 'borderline', needs: ['new_notice_end'] },
  { given: { ...anew, new_notice_end: '2022-03-15' }, on: '2022-03-01', then: 'fail', reason: 'no' },
  { given: { ...anew, new_opinion_date: '2022-03-11' }, on: '2022-03-01', then: 'fail', reason: 'early' },
  { given: { ...anew, new_opinion_date: null }, on: '2022-03-01', then: 'unknown', needs: ['new_opinion_date'] },
  { given: {}, on: '2022-03-01', then: 'unknown', needs: ['town_objection', 'new_notice_start', 'new_opinion_date', 'new_notice_end'] },
  { given: { ...anew, town_objection: false, new_notice_end: '2022-03-11' }, on: '2022-03-01', then: 'not-applicable' },
  { given: { town_objection: true, new_opinion_date: '2021-03-12', new_notice_start: '2021-03-10', new_notice_end: '2021-03-17' }, on: '2026-11-24', then: 'not-applicable' },
];
