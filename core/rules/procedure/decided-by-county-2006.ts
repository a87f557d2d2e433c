import { choice } from '../../engine/condition.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { decidedUnder } from '../own-time.ts';

/** From the 2006 regulations until the 2020 opinion the county decides, and nobody else. */
export default check({
  id: 'procedure/decided-by-county-2006',
  about: 'decided_by',
  from: '2006-03-01',
  to: '2020-08-25',
  law: [
    cite('regulations-2006', '第七条', 'article 7', { to: '2014-05-01' }),
    cite('measures-2014', '第十一条、第十六条', 'articles 11 and 16', { from: '2014-05-01' }),
  ],
  title: { zh: '审批（确认）机关', en: 'Who decides' },
  applies: decidedUnder('2020-08-25'),
  when: choice('decided_by').is('county'),
  facts: { by: fact.value('decided_by') },
  words: {
    no: {
      says: { zh: '由县级民政部门审批，登记的是“{by}”。', en: 'The county decides; entered: {by}.' },
      todo: { zh: '核对审批表上的落款单位。', en: 'See which office signed.' },
    },
  },
});

export const covers = ['L06-08', 'L14-05', 'R16-05'];

export const examples: readonly Example[] = [
  { given: { decided_by: 'county' }, on: '2010-05-04', then: 'pass' },
  { given: { decided_by: 'township' }, on: '2010-05-04', then: 'fail', reason: 'no' },
  { given: { decided_by: 'village' }, on: '2018-05-04', then: 'fail', reason: 'no' },
  { given: {}, on: '2018-05-04', then: 'unknown', needs: ['decided_by'] },
  { given: { decided_by: 'township' }, on: '2020-08-25', then: 'not-applicable' },
  { given: { decided_by: 'township', county_decision_date: '2020-08-25' }, on: '2020-08-10', then: 'not-applicable' },
  { given: { decided_by: 'township' }, on: '2020-08-10', then: 'unknown', needs: ['county_decision_date'] },
];
