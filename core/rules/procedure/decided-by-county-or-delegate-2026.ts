import { all, any, choice, look } from '../../engine/condition.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';

/** Since the 2026 law the province may let townships decide. Whether a power that a county or city handed down before still holds, a person must see. */
export default check({
  id: 'procedure/decided-by-county-or-delegate-2026',
  about: 'decided_by',
  from: '2026-07-01',
  to: null,
  law: [
    cite('assistance-law-2026', '第四十四条', 'article 44'),
    cite('determination-2021', '第二十八条', 'article 28'),
  ],
  title: { zh: '审批（确认）机关', en: 'Who decides' },
  applies: ofItsLaw('2026-07-01'),
  when: any(
    choice('decided_by').is('county'),
    all(choice('decided_by').is('township'), any(choice('delegated_by').is('province'), all(choice('delegated_by').oneOf('county', 'city'), look('delegated_by')))),
  ),
  facts: { by: fact.value('decided_by') },
  reasons: [{ reason: 'older', on: 'unknown', when: all(choice('decided_by').is('township'), choice('delegated_by').oneOf('county', 'city')) }],
  words: {
    no: {
      says: { zh: '登记由“{by}”确认，应由县级或省里规定的乡镇确认。', en: 'Entered: {by}. The county decides, or a township where the province says so.' },
      todo: { zh: '核对审批表上的落款单位。', en: 'See which office signed.' },
    },
    older: { says: { zh: '权限由县、市下放；省里是否有规定，由经办人核实。', en: 'The county or the city handed the power down; whether the province has said so, a person must see.' } },
  },
});

export const covers = ['L26-15', 'R21-48'];

export const examples: readonly Example[] = [
  { given: { decided_by: 'county' }, on: '2026-08-04', then: 'pass' },
  { given: { decided_by: 'township', delegated_by: 'province' }, on: '2026-08-04', then: 'pass' },
  { given: { decided_by: 'township', delegated_by: 'county' }, on: '2026-08-04', then: 'unknown', reason: 'older', needs: ['delegated_by'] },
  { given: { decided_by: 'township', delegated_by: 'city' }, on: '2026-08-04', then: 'unknown', reason: 'older', needs: ['delegated_by'] },
  { given: { decided_by: 'township', delegated_by: 'none' }, on: '2026-08-04', then: 'fail', reason: 'no' },
  { given: { decided_by: 'village', delegated_by: 'province' }, on: '2026-08-04', then: 'fail', reason: 'no' },
  { given: { delegated_by: 'county' }, on: '2026-08-04', then: 'unknown', reason: 'unknown', needs: ['decided_by', 'delegated_by'] },
  { given: { decided_by: 'township' }, on: '2026-08-04', then: 'unknown', reason: 'unknown', needs: ['delegated_by'] },
  { given: {}, on: '2026-08-04', then: 'unknown', needs: ['decided_by', 'delegated_by'] },
  { given: { decided_by: 'township', delegated_by: 'none' }, on: '2026-06-30', then: 'not-applicable' },
  { given: { decided_by: 'township', delegated_by: 'none', county_decision_date: '2005-03-01' }, on: '2026-11-24', then: 'not-applicable' },
];
