import { all, choice, holds } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';

/** Housing aid is for those who are supported at home: residents are housed already. */
export default check({
  id: 'support/housing-aid-at-home',
  about: 'housing_aid',
  from: '2014-05-01',
  to: null,
  law: [cite('measures-2014', '第三十七条', 'article 37'), cite('assistance-law-2026', '第二十六条', 'article 26', { from: '2026-07-01' })],
  title: { zh: '住房救助与供养方式', en: 'Housing aid and mode' },
  applies: all(ofItsLaw('2014-05-01'), holds('housing_aid')),
  when: choice('mode').is('home-based'),
  words: {
    no: {
      says: { zh: '集中供养的，不另享受住房救助。', en: 'Housing aid is for people who are supported at home.' },
      why: { zh: '住房救助给住房困难的分散供养人员；供养服务机构已提供住房。', en: 'It is for those at home who are badly housed; a home gives housing.' },
      todo: { zh: '核对供养方式，或住房救助的时间。', en: 'Check the mode, or when the aid was given.' },
    },
  },
});

export const covers = ['L14-10', 'L26-09'];

export const examples: readonly Example[] = [
  { given: { housing_aid: true, mode: 'home-based' }, on: '2018-05-04', then: 'pass' },
  { given: { housing_aid: true, mode: 'centralised' }, on: '2026-08-04', then: 'fail' },
  { given: { housing_aid: true }, on: '2018-05-04', then: 'unknown', needs: ['mode'] },
  { given: { mode: 'centralised' }, on: '2018-05-04', then: 'unknown', needs: ['housing_aid'] },
  { given: { housing_aid: false, mode: 'centralised' }, on: '2018-05-04', then: 'not-applicable' },
  { given: { housing_aid: true, mode: 'centralised', support_start: '2014-04-30' }, on: '2026-11-24', then: 'not-applicable' },
];
