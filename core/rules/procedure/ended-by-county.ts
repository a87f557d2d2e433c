import { all, any, choice } from '../../engine/condition.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

/** The county confirms an ending, or a township to which the power was handed down. */
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
  when: any(
    choice('end_decided_by').is('county'),
    all(choice('end_decided_by').is('township'), choice('delegated_by').oneOf('county', 'city', 'province')),
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
];
