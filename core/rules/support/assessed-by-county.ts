import { table } from '../../engine/condition.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';

/** The county organises the assessment, or a third party for it; township and village help. A delegated township is for a person to see. */
export default check({
  id: 'support/assessed-by-county',
  about: 'assess_organiser',
  from: '2021-07-01',
  to: null,
  law: [cite('determination-2021', '第二十条', 'article 20'), cite('assistance-law-2026', '第十六条', 'article 16', { from: '2026-07-01' })],
  title: { zh: '自理能力评估由谁组织', en: 'Who organised the assessment' },
  applies: ofItsLaw('2021-07-01'),
  when: table(['assess_organiser'], { when: [['county', 'third-party']], then: 'yes' }, { when: [['township']], then: 'look' }),
  facts: { by: fact.value('assess_organiser') },
  words: {
    no: {
      says: { zh: '评估由{by}组织，应由县级民政部门组织。', en: 'Organised by {by}; it is for the county.' },
      todo: { zh: '由县级民政部门组织或委托第三方评估。', en: 'Let the county organise it, or a third party for the county.' },
    },
  },
});

export const covers = ['R21-33'];

export const examples: readonly Example[] = [
  { given: { assess_organiser: 'county' }, on: '2022-05-04', then: 'pass' },
  { given: { assess_organiser: 'third-party' }, on: '2022-05-04', then: 'pass' },
  { given: { assess_organiser: 'village' }, on: '2022-05-04', then: 'fail' },
  { given: { assess_organiser: 'institution' }, on: '2022-05-04', then: 'fail' },
  { given: { assess_organiser: 'township' }, on: '2022-05-04', then: 'unknown', needs: ['assess_organiser'] },
  { given: {}, on: '2022-05-04', then: 'unknown', needs: ['assess_organiser'] },
  { given: { assess_organiser: 'village', county_decision_date: '2021-06-30' }, on: '2026-11-24', then: 'not-applicable' },
];
