import { number } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { check, fact, type Example } from '../../engine/rule.ts';
import { publicLaw } from './report-law.ts';

/** Who is in an institution has a bed. */
export default check({
  id: 'report/residents-within-beds',
  subject: 'report',
  about: 'recipients_centralised',
  from: '2006-03-01',
  to: null,
  law: publicLaw,
  title: { zh: '集中供养人数与床位', en: 'Residents and beds' },
  when: number('recipients_centralised').atMost(amount('report_beds')),
  facts: { part: fact.number(amount('recipients_centralised')), whole: fact.number(amount('report_beds')) },
  words: {
    no: {
      says: { zh: '集中供养{part}人，床位只有{whole}张。', en: '{part} in institutions with {whole} beds.' },
      todo: { zh: '核对人数、床位；在外供养的另列。', en: 'Check people and beds; list apart who is kept elsewhere.' },
    },
  },
});

export const covers: readonly string[] = [];

export const examples: readonly Example[] = [
  { given: { recipients_centralised: 38, report_beds: 45 }, on: '2010-06-01', then: 'pass' },
  { given: { recipients_centralised: 45, report_beds: 45 }, on: '2018-06-01', then: 'pass' },
  { given: { recipients_centralised: 46, report_beds: 45 }, on: '2026-08-01', then: 'fail' },
  { given: { recipients_centralised: 38 }, on: '2010-06-01', then: 'unknown', needs: ['report_beds'] },
  { given: { report_beds: 45 }, on: '2010-06-01', then: 'unknown', needs: ['recipients_centralised'] },
];
