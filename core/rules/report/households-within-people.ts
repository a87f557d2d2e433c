import { number } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { check, fact, type Example } from '../../engine/rule.ts';
import { publicLaw } from './report-law.ts';

/** A household has at least one person. */
export default check({
  id: 'report/households-within-people',
  subject: 'report',
  about: 'report_households',
  from: '2006-03-01',
  to: null,
  law: publicLaw,
  title: { zh: '户数与人口', en: 'Households and people' },
  when: number('report_households').atMost(amount('report_population')),
  facts: { part: fact.number(amount('report_households')), whole: fact.number(amount('report_population')) },
  words: {
    no: {
      says: { zh: '户数{part}户，多于人口{whole}人。', en: '{part} households for {whole} people.' },
      todo: { zh: '看户数和人数是否填反。', en: 'See whether households and people were exchanged.' },
    },
  },
});

export const covers: readonly string[] = ['F08'];

export const examples: readonly Example[] = [
  { given: { report_households: 8164, report_population: 33886 }, on: '2010-06-01', then: 'pass' },
  { given: { report_households: 33886, report_population: 33886 }, on: '2018-06-01', then: 'pass' },
  { given: { report_households: 33887, report_population: 33886 }, on: '2026-08-01', then: 'fail' },
  { given: { report_households: 8164 }, on: '2010-06-01', then: 'unknown', needs: ['report_population'] },
  { given: { report_population: 33886 }, on: '2010-06-01', then: 'unknown', needs: ['report_households'] },
];
