import { table } from '../../engine/condition.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';
import { publicLaw } from './report-law.ts';

/** Support is a person’s: rates and averages need people. Where households and people stand in one phrase, nobody can tell which. */
export default conclusion({
  id: 'report/counted-in-people',
  subject: 'report',
  about: 'recipient_unit',
  decides: 'counted_in_people',
  from: '2006-03-01',
  to: null,
  law: [...publicLaw, cite('luonan-report')],
  title: { zh: '按人还是按户', en: 'People or households' },
  when: table(['recipient_unit'], { when: [['people']], then: 'yes' }, { when: [['both']], then: 'look' }),
  words: {
    no: {
      says: { zh: '按户计数，不能直接用来算人均和比例。', en: 'Counted in households: no averages or shares of people follow from it.' },
      todo: { zh: '补填人数。', en: 'Enter the number of people.' },
    },
    unknown: {
      says: { zh: '请核实按人还是按户计数：{needs}。', en: 'People or households? Please see: {needs}.' },
    },
  },
});

export const covers = ['A02'];

export const examples: readonly Example[] = [
  { given: { recipient_unit: 'people' }, on: '2010-06-01', then: 'pass' },
  { given: { recipient_unit: 'households' }, on: '2018-06-01', then: 'fail' },
  { given: { recipient_unit: 'both' }, on: '2010-06-01', then: 'unknown', needs: ['recipient_unit'] },
  { given: {}, on: '2026-08-01', then: 'unknown', needs: ['recipient_unit'] },
];
