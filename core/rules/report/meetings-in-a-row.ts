import { all, any, equal, holds, look, under } from '../../engine/condition.ts';
import { amount, day, difference } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { publicLaw } from './report-law.ts';

const apart = difference(amount('meeting_second_no'), amount('meeting_first_no'));

/** Meetings called consecutive: the numbers follow each other. A gap may only be loose speech, and is asked; the later one never has the earlier number or day. */
export default check({
  id: 'report/meetings-in-a-row',
  subject: 'report',
  about: 'meetings_in_a_row',
  from: '2006-03-01',
  to: null,
  law: [...publicLaw, cite('luonan-report', '第四部分', 'part 4')],
  title: { zh: '连续召开的会议', en: 'Consecutive meetings' },
  applies: holds('meetings_in_a_row'),
  when: all(under(0, apart), under(day('meeting_first_on'), day('meeting_second_on')), any(equal(apart, 1), look('meeting_second_no'))),
  facts: { first: fact.number(amount('meeting_first_no')), second: fact.number(amount('meeting_second_no')) },
  reasons: [{ reason: 'gap', on: 'unknown', when: under(1, apart) }],
  words: {
    no: {
      says: { zh: '后一次会议的届次或日期不在前一次之后。', en: 'The later meeting has no later number or day.' },
      todo: { zh: '核对届次和日期。', en: 'Check the numbers and the days.' },
    },
    gap: {
      says: { zh: '第{first}次与第{second}次之间还有会议，请核实“连续”。', en: 'Between meetings {first} and {second} there was another; see whether they were consecutive.' },
    },
  },
});

export const covers = ['A32'];

const luonan = { meetings_in_a_row: true, meeting_first_no: 5, meeting_second_no: 7, meeting_first_on: '2009-03-05', meeting_second_on: '2009-03-09' };
const on = '2010-06-01';

export const examples: readonly Example[] = [
  { given: { ...luonan, meeting_second_no: 6 }, on, then: 'pass' },
  { given: luonan, on, then: 'unknown', reason: 'gap', needs: ['meeting_second_no'] },
  { given: { ...luonan, meeting_second_no: 5 }, on, then: 'fail' },
  { given: { ...luonan, meeting_second_no: 6, meeting_second_on: '2009-03-05' }, on, then: 'fail' },
  { given: { ...luonan, meeting_second_no: 6, meeting_second_on: null }, on, then: 'unknown', reason: 'unknown', needs: ['meeting_second_on'] },
  { given: { ...luonan, meetings_in_a_row: false }, on, then: 'not-applicable' },
  { given: { ...luonan, meetings_in_a_row: null }, on: '2026-08-01', then: 'unknown', needs: ['meetings_in_a_row', 'meeting_second_no'] },
];
