import { yes } from '../../engine/answer.ts';
import { all, any, atLeast, choice, compute, look, notAfter, under } from '../../engine/condition.ts';
import { amount, by, day, either, givenDay, pack, product } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

/** 五保 is a thing of villages; since May 2014 support is for town and country, and the registration tells which standard. */
const urban = all(notAfter(givenDay('2014-05-01'), day('case_day')), choice('hukou_type').is('urban'));
const standard = by('mode', {
  centralised: either(urban, pack('standard.urban.centralised', 'year'), pack('standard.rural.centralised', 'year')),
  'home-based': either(urban, pack('standard.urban.home-based', 'year'), pack('standard.rural.home-based', 'year')),
});
const agreed = by('agreed_per', { month: product(amount('agreed_amount'), 12), year: amount('agreed_amount') });

/** An agreement of before the day whose standard is taken. */
const older = compute(['effective', 'agreement_start', 'case_day'], ([effective, start, today]) => {
  const from = effective ?? start;
  return from !== null && today !== null && from < today ? yes : { is: 0, reason: 'of-the-day' };
});

/**
 * What is agreed is no less than the standard of the place; more is nobody's fault. Of a care agreement the amount is
 * another, and an older agreement may only be waiting for the new standard: asked about.
 */
export default check({
  id: 'agreement/amount-meets-standard',
  subject: 'agreement',
  about: 'agreed_amount',
  from: '2006-03-01',
  to: null,
  law: [
    cite('regulations-2006', '第十条', 'article 10'),
    cite('assistance-law-2026', '第十七条', 'article 17', { from: '2026-07-01' }),
  ],
  title: { zh: '协议金额与供养标准', en: 'Amount and standard' },
  applies: choice('agreement_kind').is('support'),
  when: any(atLeast(agreed, standard), all(older, look('agreed_amount'))),
  reasons: [{ reason: 'older', on: 'unknown', when: under(agreed, standard) }],
  facts: { agreed: fact.yuan(agreed), standard: fact.yuan(standard) },
  words: {
    older: { says: { zh: '协议早于现行标准{standard}元；是否已随标准调整，请核实。', en: 'The agreement is older than the standard of {standard} yuan; see whether it follows it.' } },
    no: {
      says: { zh: '协议金额一年{agreed}元，低于当地标准{standard}元。', en: 'Agreed: {agreed} yuan a year, under the standard of {standard}.' },
      todo: { zh: '按现行标准改正，或写明“随标准调整”。', en: 'Correct it, or say that it follows the standard.' },
    },
  },
});

export const covers = ['SRC-17'];

export const examples: readonly Example[] = [
  { given: { agreement_kind: 'support', mode: 'centralised', agreed_amount: 30000, agreed_per: 'month' }, on: '2010-05-04', place: '611021', then: 'pass' },
  { given: { agreement_kind: 'support', mode: 'centralised', agreed_amount: 360000, agreed_per: 'year' }, on: '2010-05-04', place: '611021', then: 'pass' },
  { given: { agreement_kind: 'support', mode: 'centralised', agreed_amount: 359999, agreed_per: 'year' }, on: '2010-05-04', place: '611021', then: 'fail' },
  { given: { agreement_kind: 'support', mode: 'centralised', agreed_amount: 29999, agreed_per: 'month' }, on: '2010-05-04', place: '611021', then: 'fail' },
  { given: { agreement_kind: 'support', mode: 'centralised', agreed_amount: 30000, agreed_per: 'month', hukou_type: 'urban' }, on: '2010-05-04', place: '611021', then: 'pass' },
  { given: { agreement_kind: 'support', mode: 'centralised', agreed_amount: 30000 }, on: '2010-05-04', place: '611021', then: 'unknown', needs: ['agreed_per'] },
  { given: { agreement_kind: 'support', mode: 'home-based', agreed_amount: 30000, agreed_per: 'month' }, on: '2010-05-04', place: '611021', then: 'unknown', needs: ['pack:standard.rural.home-based'] },
  { given: { agreement_kind: 'support', mode: 'home-based', agreed_amount: 30000, agreed_per: 'month', hukou_type: 'urban' }, on: '2022-03-01', place: '611021', then: 'unknown', needs: ['pack:standard.urban.home-based'] },
  { given: { agreement_kind: 'care', mode: 'centralised', agreed_amount: 1, agreed_per: 'month' }, on: '2010-05-04', place: '611021', then: 'not-applicable' },
  { given: { agreement_kind: 'support', mode: 'centralised', agreed_amount: 29999, agreed_per: 'month', effective: '2010-05-03' }, on: '2010-05-04', place: '611021', then: 'unknown', reason: 'older', needs: ['agreed_amount'] },
  { given: { agreement_kind: 'support', mode: 'centralised', agreed_amount: 29999, agreed_per: 'month', agreement_start: '2010-05-04' }, on: '2010-05-04', place: '611021', then: 'fail' },
  { given: { agreement_kind: 'support', mode: 'centralised', agreed_amount: 29999, agreed_per: 'month', agreement_start: '2010-05-03' }, on: '2010-05-04', place: '611021', then: 'unknown', reason: 'older', needs: ['agreed_amount'] },
  { given: { agreement_kind: 'support', mode: 'home-based', agreed_amount: 530700, agreed_per: 'year' }, on: '2013-05-04', place: '350600', then: 'pass' },
  { given: { agreement_kind: 'support', mode: 'home-based', agreed_amount: 530699, agreed_per: 'year' }, on: '2013-05-04', place: '350600', then: 'fail' },
  { given: { agreement_kind: 'support', mode: 'home-based', agreed_amount: 1332000, agreed_per: 'year', hukou_type: 'urban' }, on: '2020-05-04', place: '370100', then: 'pass' },
  { given: { agreement_kind: 'support', mode: 'home-based', agreed_amount: 1331999, agreed_per: 'year', hukou_type: 'urban' }, on: '2020-05-04', place: '370100', then: 'fail' },
  { given: { agreement_kind: 'support', mode: 'centralised', agreed_amount: 1331999, agreed_per: 'year', hukou_type: 'urban' }, on: '2020-05-04', place: '370100', then: 'fail' },
];
