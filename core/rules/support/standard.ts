import { check, cite, type Example } from '../../engine/rule.ts';
import { asStandard } from './against-standard.ts';
import { standardWords } from './standard-words.ts';

/** The monthly amount against the place's standard for area, mode and day; a figure of a year, of a wrong unit or of another period is named as such. */
export default check({
  id: 'support/standard',
  about: 'basic_amount',
  from: '2006-03-01',
  to: null,
  law: [
    cite('regulations-2006', '第十条', 'article 10', { to: '2016-10-10' }),
    cite('opinion-2016', '“供养标准”', '“standards”', { from: '2016-02-10' }),
    cite('assistance-law-2026', '第十七条', 'article 17', { from: '2026-07-01' }),
  ],
  title: { zh: '月供养标准与当地标准', en: 'Monthly amount and local standard' },
  when: asStandard('basic_amount'),
  words: standardWords({ zh: '每月', en: 'a month', right: 'month', mixed: 'yearly', otherZh: '一年', otherEn: 'a year' }),
});

export const covers = ['A31', 'SRC-01', 'SRC-10'];

export const examples: readonly Example[] = [
  { given: { mode: 'centralised', basic_amount: 30000 }, on: '2010-05-04', place: '611021', then: 'pass', reason: 'yes' },
  { given: { mode: 'centralised', basic_amount: 360000 }, on: '2010-05-04', place: '611021', then: 'fail', reason: 'yearly', fix: { field: 'basic_amount', value: 30_000 } },
  { given: { mode: 'centralised', basic_amount: 12000 }, on: '2010-05-04', place: '611021', then: 'fail', reason: 'other-period', fix: { field: 'basic_amount', value: 30_000 } },
  { given: { mode: 'centralised', basic_amount: 144000 }, on: '2010-05-04', place: '611021', then: 'fail', reason: 'other-yearly', fix: { field: 'basic_amount', value: 30_000 } },
  { given: { mode: 'centralised', basic_amount: 25000 }, on: '2010-05-04', place: '611021', then: 'fail', reason: 'differs', fix: { field: 'basic_amount', value: 30_000 } },
  { given: { mode: 'centralised', basic_amount: 12000 }, on: '2009-03-04', place: '611021', then: 'pass' },
  { given: { mode: 'centralised', basic_amount: 30000 }, on: '2009-03-04', place: '611021', then: 'fail', reason: 'other-period', fix: { field: 'basic_amount', value: 12_000 } },
  { given: { mode: 'centralised', basic_amount: 144000 }, on: '2009-03-04', place: '611021', then: 'fail', reason: 'yearly', fix: { field: 'basic_amount', value: 12_000 } },
  { given: { mode: 'centralised', basic_amount: 11000 }, on: '2009-03-04', place: '611021', then: 'unknown', reason: 'undated', needs: ['pack:standard.rural.centralised'] },
  { given: { mode: 'centralised', basic_amount: 360000 }, on: '2020-05-04', place: '611021', then: 'unknown', reason: 'maybe-yearly', needs: ['pack:standard.rural.centralised'] },
  { given: { mode: 'home-based', basic_amount: 30000 }, on: '2010-05-04', place: '611021', then: 'unknown', reason: 'no-figure', needs: ['pack:standard.rural.home-based'] },
  { given: { mode: 'centralised', basic_amount: 230000 }, on: '2008-05-04', place: '370923', then: 'unknown', reason: 'maybe-yearly', needs: ['pack:standard.rural.centralised'] },
  { given: { mode: 'centralised' }, on: '2010-05-04', place: '611021', then: 'unknown', needs: ['basic_amount'] },
  { given: { mode: 'centralised', basic_amount: 3 }, on: '2010-05-04', place: '611021', then: 'fail', reason: 'unit', fix: { field: 'basic_amount', value: 30_000 } },
  { given: { mode: 'centralised', basic_amount: 300000000 }, on: '2010-05-04', place: '611021', then: 'fail', reason: 'unit', fix: { field: 'basic_amount', value: 30_000 } },
  { given: { mode: 'centralised', basic_amount: 3000000 }, on: '2010-05-04', place: '611021', then: 'fail', reason: 'unit', fix: { field: 'basic_amount', value: 30_000 } },
  { given: { mode: 'centralised', basic_amount: 2500 }, on: '2010-05-04', place: '611021', then: 'fail', reason: 'unit', fix: { field: 'basic_amount', value: 30_000 } },
  { given: { mode: 'home-based', basic_amount: 44200 }, on: '2013-05-04', place: '350600', then: 'pass' },
  { given: { mode: 'home-based', basic_amount: 44125 }, on: '2013-05-04', place: '350600', then: 'fail', reason: 'differs', fix: { field: 'basic_amount', value: 44_225 } },
  { given: { mode: 'centralised', basic_amount: 93800, hukou_type: 'rural' }, on: '2024-08-01', place: '341500', then: 'pass' },
  { given: { mode: 'centralised', basic_amount: 118400, hukou_type: 'rural' }, on: '2024-08-01', place: '341500', then: 'pass' },
  { given: { mode: 'centralised', basic_amount: 118400, hukou_type: 'rural', relocated: false }, on: '2024-08-01', place: '341500', then: 'fail', reason: 'differs', fix: { field: 'basic_amount', value: 93_800 } },
  { given: { mode: 'centralised', basic_amount: 118400, relocated: true }, on: '2024-08-01', place: '341500', then: 'pass' },
  { given: { mode: 'home-based', basic_amount: 90000, hukou_type: 'rural' }, on: '2024-08-01', place: '341500', then: 'fail', reason: 'neither' },
  { given: { mode: 'home-based', basic_amount: 67500, hukou_type: 'rural' }, on: '2019-11-01', place: '370500', then: 'pass' },
  { given: { mode: 'home-based', basic_amount: 80000 }, on: '2019-09-30', place: '370500', then: 'unknown', needs: ['hukou_type'] },
  { given: { mode: 'centralised', basic_amount: 1000 }, on: '2009-03-04', place: '611021', then: 'fail', reason: 'unit', fix: { field: 'basic_amount', value: 12_000 } },
  { given: { mode: 'centralised', basic_amount: 1200000 }, on: '2009-03-04', place: '611021', then: 'fail', reason: 'unit', fix: { field: 'basic_amount', value: 12_000 } },
  { given: { mode: 'centralised', basic_amount: 30000 }, on: '2020-05-04', place: '611021', then: 'unknown', reason: 'no-figure', needs: ['pack:standard.rural.centralised'] },
  { given: {}, on: '2010-05-04', place: '611021', then: 'unknown', needs: ['mode', 'basic_amount'] },
  { given: { mode: 'home-based', basic_amount: 44324 }, on: '2013-05-04', place: '350600', then: 'pass', reason: 'yes' },
  { given: { mode: 'home-based', basic_amount: 44325 }, on: '2013-05-04', place: '350600', then: 'fail', reason: 'differs', fix: { field: 'basic_amount', value: 44_225 } },
];
