import { all, holds, not } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';

/** A child without de-facto support is confirmed without a public notice (不宜设置公示环节). The first day in force is from memory. */
export default check({
  id: 'procedure/children-without-notice',
  about: 'town_notice_posted',
  from: '2020-01-01',
  to: null,
  law: [cite('unsupported-children-2019', '第二部分', 'part 2')],
  title: { zh: '儿童不公示', en: 'No public notice for children' },
  applies: all(ofItsLaw('2020-01-01'), holds('child_process')),
  when: not(holds('town_notice_posted')),
  words: {
    no: {
      says: { zh: '事实无人抚养儿童不宜公示，登记为已公示。', en: 'Children without de-facto support are not posted; entered as posted.' },
      todo: { zh: '撤下公示，保护儿童隐私。', en: 'Take the notice down: the child’s privacy comes first.' },
    },
  },
});

export const covers = ['C19-02'];

export const examples: readonly Example[] = [
  { given: { child_process: true, town_notice_posted: false }, on: '2022-05-04', then: 'pass' },
  { given: { child_process: true, town_notice_posted: true }, on: '2022-05-04', then: 'fail', reason: 'no' },
  { given: { child_process: true }, on: '2022-05-04', then: 'unknown', needs: ['town_notice_posted'] },
  { given: { child_process: false, town_notice_posted: true }, on: '2022-05-04', then: 'not-applicable' },
  { given: { child_process: true, town_notice_posted: true, town_notice_start: '2019-12-31' }, on: '2026-11-24', then: 'not-applicable' },
];
