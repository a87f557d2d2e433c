import { yes } from '../../engine/answer.ts';
import { all, any, choice, compute, look } from '../../engine/condition.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { unlessBefore } from '../own-time.ts';

/** The day of the ending counts, else that of the case. */
const sinceTheLaw = compute(['end_decision_date', 'case_day'], ([ended, today]) => ((ended ?? today ?? '') >= '2026-07-01' ? yes : { is: 0, reason: 'before' }));

/**
 * The county confirms an ending, or a township to which the power was handed down. Article 47 of the 2026 law names the
 * township beside the county: of an ending since then, whether it had the power a person must see.
 */
export default check({
  id: 'procedure/ended-by-county',
  about: 'end_decided_by',
  from: '2006-03-01',
  to: null,
  law: [
    cite('regulations-2006', '第八条', 'article 8'),
    cite('measures-2014', '第十八条', 'article 18'),
    cite('determination-2021', '第二十五条、第二十八条', 'articles 25 and 28'),
    cite('assistance-law-2026', '第四十七条', 'article 47', { from: '2026-07-01' }),
  ],
  title: { zh: '终止核准机关', en: 'Who confirms an ending' },
  applies: unlessBefore('2006-03-01', 'end_decision_date'),
  when: any(
    choice('end_decided_by').is('county'),
    all(choice('end_decided_by').is('township'), choice('delegated_by').oneOf('county', 'city', 'province')),
    all(choice('end_decided_by').is('township'), sinceTheLaw, look('end_decided_by')),
  ),
  facts: { by: fact.value('end_decided_by') },
  words: {
    no: {
      says: { zh: '终止由“{by}”核准，应由县级或受权的乡镇核准。', en: 'Ended by: {by}. The county confirms, or a township with that power.' },
      todo: { zh: '报县级民政部门核准。', en: 'Have the county confirm it.' },
    },
  },
});

export const covers = ['L06-11', 'L14-07', 'R21-46'];

export const examples: readonly Example[] = [
  { given: { end_decided_by: 'county' }, on: '2010-05-04', then: 'pass' },
  { given: { end_decided_by: 'township', delegated_by: 'county' }, on: '2022-05-04', then: 'pass' },
  { given: { end_decided_by: 'township', delegated_by: 'city' }, on: '2022-05-04', then: 'pass' },
  { given: { end_decided_by: 'township', delegated_by: 'province' }, on: '2026-08-04', then: 'pass' },
  { given: { end_decided_by: 'township', delegated_by: 'none' }, on: '2022-05-04', then: 'fail', reason: 'no' },
  { given: { end_decided_by: 'village', delegated_by: 'county' }, on: '2015-05-04', then: 'fail', reason: 'no' },
  { given: { end_decided_by: 'township' }, on: '2022-05-04', then: 'unknown', needs: ['delegated_by'] },
  { given: {}, on: '2026-08-04', then: 'unknown', needs: ['end_decided_by', 'delegated_by'] },
  { given: { end_decided_by: 'township', delegated_by: 'none', end_decision_date: '2026-06-30' }, on: '2022-05-04', then: 'fail', reason: 'no' },
  { given: { end_decided_by: 'township', delegated_by: 'none', end_decision_date: '2026-07-01' }, on: '2022-05-04', then: 'unknown', needs: ['end_decided_by'] },
  { given: { end_decided_by: 'village', delegated_by: 'none', end_decision_date: '2026-07-01' }, on: '2022-05-04', then: 'fail', reason: 'no' },
  { given: { end_decided_by: 'township', delegated_by: 'none', end_decision_date: '2005-06-30' }, on: '2026-06-01', then: 'not-applicable' },
  { given: { end_decided_by: 'township', delegated_by: 'none' }, on: '2026-07-01', then: 'unknown', needs: ['end_decided_by'] },
  { given: { end_decided_by: 'township', delegated_by: 'none' }, on: '2026-06-30', then: 'fail', reason: 'no' },
];
