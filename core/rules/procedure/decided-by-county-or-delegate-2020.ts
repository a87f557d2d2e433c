import { all, any, choice } from '../../engine/condition.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { decidedUnder } from '../own-time.ts';

/** The county decides, or a township to which the power was handed down: 2020 opinion (point 24) and 2021 measures. */
export default check({
  id: 'procedure/decided-by-county-or-delegate-2020',
  about: 'decided_by',
  from: '2020-08-25',
  to: '2026-07-01',
  law: [
    cite('assistance-opinion-2020', '第24项', 'point 24', { to: '2021-07-01' }),
    cite('determination-2021', '第三条、第二十八条', 'articles 3 and 28', { from: '2021-07-01' }),
  ],
  title: { zh: '审批（确认）机关', en: 'Who decides' },
  applies: decidedUnder('2026-07-01'),
  when: any(
    choice('decided_by').is('county'),
    all(choice('decided_by').is('township'), choice('delegated_by').oneOf('county', 'city', 'province')),
  ),
  facts: { by: fact.value('decided_by') },
  words: {
    no: {
      says: { zh: '登记由“{by}”确认，应由县级或受权的乡镇确认。', en: 'Entered: {by}. The county decides, or a township with that power.' },
      todo: { zh: '核对审批表上的落款单位。', en: 'See which office signed.' },
    },
  },
});

export const covers = ['R21-02', 'R21-48'];

export const examples: readonly Example[] = [
  { given: { decided_by: 'county' }, on: '2022-05-04', then: 'pass' },
  { given: { decided_by: 'township', delegated_by: 'county' }, on: '2022-05-04', then: 'pass' },
  { given: { decided_by: 'township', delegated_by: 'city' }, on: '2020-08-25', then: 'pass' },
  { given: { decided_by: 'township', delegated_by: 'province' }, on: '2022-05-04', then: 'pass' },
  { given: { decided_by: 'township', delegated_by: 'none' }, on: '2022-05-04', then: 'fail', reason: 'no' },
  { given: { decided_by: 'village', delegated_by: 'county' }, on: '2022-05-04', then: 'fail', reason: 'no' },
  { given: { decided_by: 'township' }, on: '2022-05-04', then: 'unknown', needs: ['delegated_by'] },
  { given: {}, on: '2022-05-04', then: 'unknown', needs: ['decided_by', 'delegated_by'] },
  { given: { decided_by: 'township', delegated_by: 'none' }, on: '2026-07-01', then: 'not-applicable' },
  { given: { decided_by: 'village', county_decision_date: '2026-07-01' }, on: '2026-06-10', then: 'not-applicable' },
  { given: { decided_by: 'village' }, on: '2026-06-10', then: 'unknown', needs: ['county_decision_date'] },
];
