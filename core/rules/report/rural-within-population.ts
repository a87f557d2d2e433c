import { number } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { check, fact, type Example } from '../../engine/rule.ts';
import { publicLaw } from './report-law.ts';

/** Rural people are part of the population. */
export default check({
  id: 'report/rural-within-population',
  subject: 'report',
  about: 'report_rural',
  from: '2006-03-01',
  to: null,
  law: publicLaw,
  title: { zh: '农业人口与总人口', en: 'Rural people and all' },
  when: number('report_rural').atMost(amount('report_population')),
  facts: { part: fact.number(amount('report_rural')), whole: fact.number(amount('report_population')) },
  words: {
    no: {
      says: { zh: '农业人口{part}人，多于总人口{whole}人。', en: '{part} rural people in a population of {whole}.' },
      todo: { zh: '核对两个数和单位（人、万人）。', en: 'Check both figures and their units (people, 10,000 people).' },
    },
  },
});

export const covers: readonly string[] = ['A01', 'D01', 'F07'];

export const examples: readonly Example[] = [
  { given: { report_rural: 390000, report_population: 461000 }, on: '2010-06-01', then: 'pass' },
  { given: { report_rural: 461000, report_population: 461000 }, on: '2018-06-01', then: 'pass' },
  { given: { report_rural: 461001, report_population: 461000 }, on: '2026-08-01', then: 'fail' },
  { given: { report_rural: 390000 }, on: '2010-06-01', then: 'unknown', needs: ['report_population'] },
  { given: { report_population: 461000 }, on: '2010-06-01', then: 'unknown', needs: ['report_rural'] },
];
