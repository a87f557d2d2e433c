import { equal } from '../../engine/condition.ts';
import { amount, product, sum } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

const year = sum(product(12, amount('running_rate')), amount('heating_rate'));

/** Twelve months of running costs and the heating of the fourth quarter make the year: 30 × 12 + 600 = 960. */
export default check({
  id: 'funding/running-rate-makes-the-year',
  subject: 'ledger',
  about: 'running_rate_year',
  from: '2006-03-01',
  to: null,
  law: [cite('dongping-report', '第二部分', 'part 2')],
  title: { zh: '运转经费年标准', en: 'Running costs of a year' },
  when: equal(year, amount('running_rate_year')),
  facts: { rate: fact.yuan(amount('running_rate')), heat: fact.yuan(amount('heating_rate')), year: fact.yuan(year), told: fact.yuan(amount('running_rate_year')) },
  words: {
    no: {
      says: { zh: '按月和取暖算是{year}元，年标准填{told}元。', en: 'Months and heating make {year} yuan; the year says {told}.' },
      why: { zh: '{rate} × 12 ＋ {heat} ＝ {year}。', en: '{rate} × 12 + {heat} = {year}.' },
      todo: { zh: '核对月标准、取暖费和年标准。', en: 'Check the monthly rate, the heating and the year.' },
    },
  },
});

export const covers = ['SRC-11', 'D16'];

const rates = { running_rate: 3000, heating_rate: 60000, running_rate_year: 96000 };

export const examples: readonly Example[] = [
  { given: rates, on: '2008-10-01', place: '370923', then: 'pass' },
  { given: { ...rates, running_rate_year: 96001 }, on: '2008-10-01', then: 'fail' },
  { given: { ...rates, heating_rate: 0 }, on: '2008-10-01', then: 'fail' },
  { given: { ...rates, running_rate: 3001 }, on: '2018-10-01', then: 'fail' },
  { given: { ...rates, heating_rate: null }, on: '2018-10-01', then: 'unknown', needs: ['heating_rate'] },
];
