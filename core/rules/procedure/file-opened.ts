import { all, choice, holds } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';

/** Each recipient has a file. Of the 2013 measures only commentary was seen. */
export default check({
  id: 'procedure/file-opened',
  about: 'file_opened',
  from: '2013-04-01',
  to: null,
  law: [
    cite('file-measures-2013', undefined, undefined, { to: '2021-07-01' }),
    cite('determination-2021', '第十七条', 'article 17', { from: '2021-07-01' }),
    cite('assistance-law-2026', '第六十二条', 'article 62', { from: '2026-07-01' }),
  ],
  title: { zh: '建立供养档案', en: 'A file for each recipient' },
  applies: all(ofItsLaw('2013-04-01'), choice('county_decision').is('granted')),
  when: holds('file_opened'),
  words: {
    no: {
      says: { zh: '已批准，还没有建立供养档案。', en: 'Granted, but no file was opened.' },
      todo: { zh: '一人一档，建立档案。', en: 'Open a file.' },
    },
  },
});

export const covers = ['A36-01', 'R21-30'];

export const examples: readonly Example[] = [
  { given: { county_decision: 'granted', file_opened: true }, on: '2022-05-04', then: 'pass' },
  { given: { county_decision: 'granted', file_opened: false }, on: '2013-04-01', then: 'fail', reason: 'no' },
  { given: { county_decision: 'granted' }, on: '2026-08-04', then: 'unknown', needs: ['file_opened'] },
  { given: {}, on: '2022-05-04', then: 'unknown', needs: ['county_decision', 'file_opened'] },
  { given: { county_decision: 'refused', file_opened: false }, on: '2022-05-04', then: 'not-applicable' },
  { given: { county_decision: 'granted', file_opened: false, county_decision_date: '2013-03-31' }, on: '2026-11-24', then: 'not-applicable' },
];
