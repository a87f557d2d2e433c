import { choice } from '../../engine/condition.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { decidedUnder } from '../own-time.ts';

/** Under the 1994 regulations the township approves. */
export default check({
  id: 'procedure/decided-by-township-1994',
  about: 'decided_by',
  from: '1994-01-23',
  to: '2006-03-01',
  law: [
    cite('regulations-1994', '第七条', 'article 7'),
  ],
  title: { zh: '审批（确认）机关', en: 'Who decides' },
  applies: decidedUnder('2006-03-01'),
  when: choice('decided_by').is('township'),
  facts: { by: fact.value('decided_by') },
  words: {
    no: {
      says: { zh: '由乡镇批准，登记的是“{by}”。', en: 'The township approves; entered: {by}.' },
      todo: { zh: '核对审批表上的落款单位。', en: 'See which office signed.' },
    },
  },
});

export const covers = ['L94-04'];

export const examples: readonly Example[] = [
  { given: { decided_by: 'township' }, on: '2000-05-04', then: 'pass' },
  { given: { decided_by: 'county' }, on: '2000-05-04', then: 'fail', reason: 'no' },
  { given: {}, on: '2000-05-04', then: 'unknown', needs: ['decided_by'] },
  { given: { decided_by: 'county' }, on: '2006-03-01', then: 'not-applicable' },
  { given: { decided_by: 'county', county_decision_date: '2006-03-01' }, on: '2006-02-20', then: 'not-applicable' },
  { given: { decided_by: 'county' }, on: '2006-02-20', then: 'unknown', needs: ['county_decision_date'] },
];
