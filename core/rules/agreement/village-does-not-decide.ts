import { all, any, choice, look } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { unlessBefore } from '../own-time.ts';

/** The village reviews, the county decides. Whether the power was given down to the township, a person must see. */
export default check({
  id: 'agreement/village-does-not-decide',
  subject: 'agreement',
  about: 'status_decided_by',
  from: '2006-03-01',
  to: null,
  law: [
    cite('regulations-2006', '第七条', 'article 7', { to: '2021-07-01' }),
    cite('measures-2014', '第十一条、第十六条', 'articles 11 and 16', { from: '2014-05-01', to: '2026-07-01' }),
    cite('determination-2021', '第二十八条', 'article 28', { from: '2021-07-01' }),
    cite('assistance-law-2026', '第四十四条', 'article 44', { from: '2026-07-01' }),
  ],
  title: { zh: '供养资格由谁认定', en: 'Who decides the status' },
  applies: unlessBefore('2006-03-01', 'effective', 'agreement_start'),
  when: any(choice('status_decided_by').oneOf('county', 'village-reviews', 'not-said'), all(choice('status_decided_by').is('township'), look('status_decided_by'))),
  words: {
    no: {
      says: { zh: '供养资格由县级民政部门认定，村委会只作审核。', en: 'The county decides the status; the village only reviews.' },
      todo: { zh: '把“认定”改为“审核”。', en: 'Let the clause say “reviews”.' },
    },
    township: {
      says: { zh: '写由乡镇认定；权限是否已下放，请核实。', en: 'The township is said to decide; see whether the power was given down.' },
    },
  },
  reasons: [{ reason: 'township', on: 'unknown', when: choice('status_decided_by').is('township') }],
});

export const covers = ['B09', 'C06'];

export const examples: readonly Example[] = [
  { given: { status_decided_by: 'county' }, on: '2010-05-04', then: 'pass' },
  { given: { status_decided_by: 'village-reviews' }, on: '2016-05-04', then: 'pass' },
  { given: { status_decided_by: 'not-said' }, on: '2022-03-01', then: 'pass' },
  { given: { status_decided_by: 'village' }, on: '2010-05-04', then: 'fail' },
  { given: { status_decided_by: 'village' }, on: '2026-08-03', then: 'fail' },
  { given: { status_decided_by: 'township' }, on: '2022-03-01', then: 'unknown', reason: 'township', needs: ['status_decided_by'] },
  { given: {}, on: '2022-03-01', then: 'unknown', reason: 'unknown', needs: ['status_decided_by'] },
  { given: { status_decided_by: 'village', effective: '2006-02-28' }, on: '2010-05-04', then: 'not-applicable' },
];
