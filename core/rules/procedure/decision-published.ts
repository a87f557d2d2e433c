import { all, choice, holds } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';

/** What is granted is published in the village. */
export default check({
  id: 'procedure/decision-published',
  about: 'decision_published',
  from: '2014-05-01',
  to: null,
  law: [
    cite('measures-2014', '第十一条、第十六条', 'articles 11 and 16', { to: '2021-07-01' }),
    cite('determination-2021', '第十七条', 'article 17', { from: '2021-07-01' }),
    cite('assistance-law-2026', '第四十五条', 'article 45', { from: '2026-07-01' }),
  ],
  title: { zh: '公布确认结果', en: 'The decision is published' },
  applies: all(ofItsLaw('2014-05-01'), choice('county_decision').is('granted')),
  when: holds('decision_published'),
  words: {
    no: {
      says: { zh: '已批准，还没有在村（社区）公布。', en: 'Granted, but not published in the village.' },
      todo: { zh: '在申请人所在村（社区）公布。', en: 'Publish it in the village.' },
    },
  },
});

export const covers = ['L14-05', 'R21-30', 'L26-16'];

export const examples: readonly Example[] = [
  { given: { county_decision: 'granted', decision_published: true }, on: '2022-05-04', then: 'pass' },
  { given: { county_decision: 'granted', decision_published: false }, on: '2015-05-04', then: 'fail', reason: 'no' },
  { given: { county_decision: 'granted' }, on: '2026-08-04', then: 'unknown', needs: ['decision_published'] },
  { given: {}, on: '2022-05-04', then: 'unknown', needs: ['county_decision', 'decision_published'] },
  { given: { county_decision: 'refused', decision_published: false }, on: '2022-05-04', then: 'not-applicable' },
  { given: { county_decision: 'granted', decision_published: false, county_decision_date: '2014-04-30' }, on: '2026-11-24', then: 'not-applicable' },
];
