import { rows } from '../../engine/condition.ts';
import { check, type Example } from '../../engine/rule.ts';
import { publicLaw } from './report-law.ts';

/** A share of a whole is not above 100 %: of carers with a certificate, of people covered, of beds in use. */
export default check({
  id: 'report/rates-at-most-100',
  subject: 'report',
  about: 'rates',
  from: '2006-03-01',
  to: null,
  law: publicLaw,
  title: { zh: '比率不超过100%', en: 'Rates at most 100%' },
  when: rows('rates').every((r) => r.number('rate').atMost(100)),
  words: {
    no: {
      says: { zh: '有比率超过100%。', en: 'A rate is above 100%.' },
      todo: { zh: '核对分子、分母，增幅不填在这里。', en: 'Check both figures; growth does not belong here.' },
    },
  },
});

export const covers = ['E08'];

const rates = (...list: readonly (number | null)[]) => ({ rates: { complete: true, rows: list.map((rate) => ({ rate })) } });

export const examples: readonly Example[] = [
  { given: rates(97, 100), on: '2016-06-01', then: 'pass' },
  { given: rates(97, 100.1), on: '2016-06-01', then: 'fail' },
  { given: rates(97, null), on: '2026-08-01', then: 'unknown', needs: ['rates[1].rate'] },
];
