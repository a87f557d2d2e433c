import { all, holds, implies, not } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';

/** Whom the township or the village finds to qualify is told of the support, and helped where unable to apply. */
export default check({
  id: 'procedure/found-people-told',
  about: 'told_of_support',
  from: '2014-05-01',
  to: null,
  law: [
    cite('measures-2014', '第十七条', 'article 17', { to: '2021-07-01' }),
    cite('determination-2021', '第十一条', 'article 11', { from: '2021-07-01' }),
    cite('assistance-law-2026', '第三十九条', 'article 39', { from: '2026-07-01' }),
  ],
  title: { zh: '主动告知和帮助', en: 'Found, told and helped' },
  applies: all(ofItsLaw('2014-05-01'), holds('found_by_office')),
  when: all(holds('told_of_support'), implies(holds('unable_to_apply'), holds('helped_to_apply'))),
  reasons: [{ reason: 'untold', on: 'fail', when: not(holds('told_of_support')) }],
  words: {
    untold: {
      says: { zh: '发现可能符合条件，还没有告知政策。', en: 'Found to qualify perhaps, but not told of the support.' },
      todo: { zh: '告知救助供养政策。', en: 'Tell the person.' },
    },
    no: {
      says: { zh: '本人无法提出申请，还没有帮助申请。', en: 'Unable to apply, and not helped yet.' },
      todo: { zh: '主动帮助提出申请。', en: 'Help with the application.' },
    },
  },
});

export const covers = ['L14-06', 'R21-23'];

const found = { found_by_office: true, told_of_support: true, unable_to_apply: true, helped_to_apply: true };

export const examples: readonly Example[] = [
  { given: found, on: '2022-05-04', then: 'pass' },
  { given: { ...found, unable_to_apply: false, helped_to_apply: false }, on: '2022-05-04', then: 'pass' },
  { given: { ...found, told_of_support: false }, on: '2015-05-04', then: 'fail', reason: 'untold' },
  { given: { ...found, helped_to_apply: false }, on: '2022-05-04', then: 'fail', reason: 'no' },
  { given: { ...found, helped_to_apply: null }, on: '2022-05-04', then: 'unknown', needs: ['helped_to_apply'] },
  { given: {}, on: '2022-05-04', then: 'unknown', needs: ['found_by_office', 'told_of_support', 'unable_to_apply', 'helped_to_apply'] },
  { given: { ...found, found_by_office: false, told_of_support: false }, on: '2022-05-04', then: 'not-applicable' },
  { given: { found_by_office: true, told_of_support: false, village_survey_date: '2014-04-30' }, on: '2026-11-24', then: 'not-applicable' },
];
