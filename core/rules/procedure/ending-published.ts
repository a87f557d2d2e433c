import { atLeast, holds } from '../../engine/condition.ts';
import { day, givenDay } from '../../engine/quantity.ts';
import { check, cite, type Example } from '../../engine/rule.ts';

/** Since the 2014 measures an ending is published. */
export default check({
  id: 'procedure/ending-published',
  about: 'end_published',
  from: '2006-03-01',
  to: null,
  law: [cite('measures-2014', '第十八条', 'article 18'), cite('determination-2021', '第二十六条', 'article 26')],
  title: { zh: '终止公示', en: 'The ending is published' },
  applies: atLeast(day('end_decision_date'), givenDay('2014-05-01')),
  when: holds('end_published'),
  words: {
    no: {
      says: { zh: '已决定终止，没有公示。', en: 'Ended and not published.' },
      todo: { zh: '在所在村（社区）或供养服务机构公示。', en: 'Publish it in the village or the home.' },
    },
  },
});

export const covers = ['L14-07', 'R21-46'];

export const examples: readonly Example[] = [
  { given: { end_decision_date: '2014-05-01', end_published: true }, on: '2010-05-04', then: 'pass' },
  { given: { end_decision_date: '2014-05-01', end_published: false }, on: '2010-05-04', then: 'fail', reason: 'no' },
  { given: { end_decision_date: '2022-05-01' }, on: '2018-05-04', then: 'unknown', needs: ['end_published'] },
  { given: {}, on: '2018-05-04', then: 'unknown', needs: ['end_decision_date', 'end_published'] },
  { given: { end_decision_date: '2014-04-30', end_published: false }, on: '2010-05-04', then: 'not-applicable' },
];
