import { equal } from '../../engine/condition.ts';
import { amount, product } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { makesYear } from './figures.ts';

const year = product(12, amount('basic_amount'));

/** Twelve months make the year; a month rounded to the yuan is allowed. */
export default check({
  id: 'support/month-and-year-agree',
  about: 'basic_amount_year',
  from: '1994-01-23',
  to: null,
  law: [
    cite('regulations-1994', '第十条', 'article 10', { to: '2006-03-01' }),
    cite('regulations-2006', '第十条', 'article 10', { from: '2006-03-01', to: '2016-02-10' }),
    cite('opinion-2016', '“供养标准”', '“standards”', { from: '2016-02-10' }),
    cite('assistance-law-2026', '第十七条', 'article 17', { from: '2026-07-01' }),
  ],
  title: { zh: '月标准与年标准', en: 'Monthly and yearly standard' },
  when: makesYear(amount('basic_amount'), amount('basic_amount_year')),
  facts: { month: fact.yuan(amount('basic_amount')), year: fact.yuan(year), entered: fact.yuan(amount('basic_amount_year')) },
  reasons: [{ reason: 'same', on: 'fail', when: equal(amount('basic_amount'), amount('basic_amount_year')) }],
  words: {
    same: {
      says: { zh: '月标准和年标准都填{month}元，有一个填错。', en: 'Both the month and the year say {month} yuan.' },
      todo: { zh: '看{month}元是一个月的还是一年的。', en: 'See whether {month} yuan is for a month or for a year.' },
    },
    no: {
      says: { zh: '每月{month}元，一年应是{year}元，填的是{entered}元。', en: '{month} yuan a month make {year} a year; entered: {entered}.' },
      why: { zh: '{month}元 × 12 ＝ {year}元。', en: '{month} × 12 = {year} yuan.' },
      todo: { zh: '对照标准文件改正其中一个。', en: 'Correct one of them from the text of the standard.' },
    },
  },
});

export const covers = ['A31'];

export const examples: readonly Example[] = [
  { given: { basic_amount: 30000, basic_amount_year: 360000 }, on: '2010-05-04', then: 'pass' },
  { given: { basic_amount: 44200, basic_amount_year: 530700 }, on: '2013-05-04', then: 'pass' },
  { given: { basic_amount: 30000, basic_amount_year: 361199 }, on: '2010-05-04', then: 'pass' },
  { given: { basic_amount: 30000, basic_amount_year: 361200 }, on: '2010-05-04', then: 'fail', reason: 'no' },
  { given: { basic_amount: 30000, basic_amount_year: 358801 }, on: '2010-05-04', then: 'pass' },
  { given: { basic_amount: 30000, basic_amount_year: 358800 }, on: '2022-05-04', then: 'fail', reason: 'no' },
  { given: { basic_amount: 30000, basic_amount_year: 30000 }, on: '2010-05-04', then: 'fail', reason: 'same' },
  { given: { basic_amount: 30000 }, on: '2010-05-04', then: 'unknown', needs: ['basic_amount_year'] },
];
