import { number } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { check, fact, type Example } from '../../engine/rule.ts';
import { publicLaw } from './report-law.ts';

/** Recipients are part of the population. */
export default check({
  id: 'report/recipients-within-population',
  subject: 'report',
  about: 'recipients_all',
  from: '2006-03-01',
  to: null,
  law: publicLaw,
  title: { zh: '供养对象与总人口', en: 'Recipients and population' },
  when: number('recipients_all').atMost(amount('report_population')),
  facts: { part: fact.number(amount('recipients_all')), whole: fact.number(amount('report_population')) },
  words: {
    no: {
      says: { zh: '供养对象{part}人，多于总人口{whole}人。', en: '{part} recipients in a population of {whole}.' },
      todo: { zh: '核对两个数和单位（人、万人）。', en: 'Check both figures and their units (people, 10,000 people).' },
    },
  },
});

export const covers: readonly string[] = ['A03', 'D03'];

export const examples: readonly Example[] = [
  { given: { recipients_all: 1599, report_population: 461000 }, on: '2010-06-01', then: 'pass' },
  { given: { recipients_all: 461000, report_population: 461000 }, on: '2018-06-01', then: 'pass' },
  { given: { recipients_all: 461001, report_population: 461000 }, on: '2026-08-01', then: 'fail' },
  { given: { recipients_all: 1599 }, on: '2010-06-01', then: 'unknown', needs: ['report_population'] },
  { given: { report_population: 461000 }, on: '2010-06-01', then: 'unknown', needs: ['recipients_all'] },
];
