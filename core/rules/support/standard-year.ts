import { check, cite, type Example } from '../../engine/rule.ts';
import { asStandard } from './against-standard.ts';
import { standardWords } from './standard-words.ts';

/** The yearly amount against the place's standard, as the monthly one. */
export default check({
  id: 'support/standard-year',
  about: 'basic_amount_year',
  from: '2006-03-01',
  to: null,
  law: [
    cite('regulations-2006', '第十条', 'article 10', { to: '2016-10-10' }),
    cite('opinion-2016', '“供养标准”', '“standards”', { from: '2016-02-10' }),
    cite('assistance-law-2026', '第十七条', 'article 17', { from: '2026-07-01' }),
  ],
  title: { zh: '年供养标准与当地标准', en: 'Yearly amount and local standard' },
  when: asStandard('basic_amount_year'),
  words: standardWords({ zh: '每年', en: 'a year', right: 'year', mixed: 'monthly', otherZh: '一个月', otherEn: 'a month' }),
});

export const covers = ['SRC-01', 'SRC-10'];

export const examples: readonly Example[] = [
  { given: { mode: 'centralised', basic_amount_year: 360000 }, on: '2010-05-04', place: '611021', then: 'pass' },
  { given: { mode: 'centralised', basic_amount_year: 144000 }, on: '2009-03-04', place: '611021', then: 'pass' },
  { given: { mode: 'centralised', basic_amount_year: 30000 }, on: '2010-05-04', place: '611021', then: 'fail', reason: 'monthly', fix: { field: 'basic_amount_year', value: 360_000 } },
  { given: { mode: 'centralised', basic_amount_year: 36 }, on: '2010-05-04', place: '611021', then: 'fail', reason: 'unit', fix: { field: 'basic_amount_year', value: 360_000 } },
  { given: { mode: 'centralised', basic_amount_year: 4320000 }, on: '2010-05-04', place: '611021', then: 'fail', reason: 'unit', fix: { field: 'basic_amount_year', value: 360_000 } },
  { given: { mode: 'centralised', basic_amount_year: 144000 }, on: '2010-05-04', place: '611021', then: 'fail', reason: 'other-period', fix: { field: 'basic_amount_year', value: 360_000 } },
  { given: { mode: 'centralised', basic_amount_year: 12000 }, on: '2010-05-04', place: '611021', then: 'fail', reason: 'other-monthly', fix: { field: 'basic_amount_year', value: 360_000 } },
  { given: { mode: 'centralised', basic_amount_year: 350000 }, on: '2010-05-04', place: '611021', then: 'fail', reason: 'differs', fix: { field: 'basic_amount_year', value: 360_000 } },
  { given: { mode: 'centralised', basic_amount_year: 130000 }, on: '2009-03-04', place: '611021', then: 'unknown', reason: 'undated', needs: ['pack:standard.rural.centralised'] },
  { given: { mode: 'centralised', basic_amount_year: 30000 }, on: '2020-05-04', place: '611021', then: 'unknown', reason: 'maybe-monthly', needs: ['pack:standard.rural.centralised'] },
  { given: { mode: 'home-based', basic_amount_year: 140000 }, on: '2010-05-04', place: '611021', then: 'unknown', reason: 'no-figure', needs: ['pack:standard.rural.home-based'] },
  { given: { mode: 'home-based', basic_amount_year: 530700 }, on: '2013-05-04', place: '350600', then: 'pass' },
  { given: { mode: 'home-based', basic_amount_year: 530400 }, on: '2013-05-04', place: '350600', then: 'fail', reason: 'differs', fix: { field: 'basic_amount_year', value: 530_700 } },
  { given: { mode: 'home-based', basic_amount_year: 1080000, hukou_type: 'rural' }, on: '2024-08-01', place: '341500', then: 'fail', reason: 'neither' },
  { given: { basic_amount_year: 360000 }, on: '2010-05-04', place: '611021', then: 'unknown', needs: ['mode'] },
  { given: { mode: 'centralised', basic_amount_year: 14400000 }, on: '2009-03-04', place: '611021', then: 'fail', reason: 'unit', fix: { field: 'basic_amount_year', value: 144_000 } },
];
