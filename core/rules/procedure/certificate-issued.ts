import { all, any, atLeast, choice, holds, under } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { decidedUnder } from '../own-time.ts';
import { day, givenDay } from '../../engine/quantity.ts';

/**
 * Whoever is granted support gets a certificate, until the 2021 measures, which name a file instead. From May 2014 to
 * October 2016 a text says so of villagers only.
 */
export default check({
  id: 'procedure/certificate-issued',
  about: 'certificate_issued',
  from: '1994-01-23',
  to: '2021-07-01',
  law: [
    cite('regulations-1994', '第七条', 'article 7', { to: '2006-03-01' }),
    cite('regulations-2006', '第七条', 'article 7', { from: '2006-03-01', to: '2016-10-10' }),
    cite('determination-2016', undefined, undefined, { from: '2016-10-10' }),
  ],
  title: { zh: '发给供养证', en: 'Certificate' },
  applies: all(decidedUnder('2021-07-01'), any(under(day('case_day'), givenDay('2014-05-01')), atLeast(day('case_day'), givenDay('2016-10-10')), choice('hukou_type').is('rural')), choice('county_decision').is('granted')),
  when: holds('certificate_issued'),
  words: {
    no: {
      says: { zh: '已批准，还没有发给供养证。', en: 'Granted, but no certificate was issued.' },
      todo: { zh: '发给供养证。', en: 'Issue the certificate.' },
    },
  },
});

export const covers = ['L94-04', 'L06-09', 'R16-05'];

export const examples: readonly Example[] = [
  { given: { county_decision: 'granted', certificate_issued: true }, on: '2010-05-04', then: 'pass' },
  { given: { county_decision: 'granted', certificate_issued: false }, on: '2000-05-04', then: 'fail', reason: 'no' },
  { given: { county_decision: 'granted' }, on: '2018-05-04', then: 'unknown', needs: ['certificate_issued'] },
  { given: {}, on: '2018-05-04', then: 'unknown', needs: ['county_decision', 'certificate_issued'] },
  { given: { county_decision: 'refused', certificate_issued: false }, on: '2010-05-04', then: 'not-applicable' },
  { given: { county_decision: 'granted', certificate_issued: false }, on: '2021-07-01', then: 'not-applicable' },
  { given: { county_decision: 'granted', certificate_issued: false, county_decision_date: '2021-07-01' }, on: '2021-06-20', then: 'not-applicable' },
  { given: { county_decision: 'granted', certificate_issued: false, hukou_type: 'urban' }, on: '2014-05-01', then: 'not-applicable' },
  { given: { county_decision: 'granted', certificate_issued: false, hukou_type: 'rural' }, on: '2016-10-09', then: 'fail', reason: 'no' },
  { given: { county_decision: 'granted', certificate_issued: false, hukou_type: 'urban' }, on: '2014-04-30', then: 'fail', reason: 'no' },
  { given: { county_decision: 'granted', certificate_issued: false, hukou_type: 'urban' }, on: '2016-10-10', then: 'fail', reason: 'no' },
  { given: { county_decision: 'granted', certificate_issued: false }, on: '2015-05-04', then: 'unknown', needs: ['hukou_type'] },
  { given: { county_decision: 'granted', certificate_issued: false }, on: '2021-06-20', then: 'unknown', needs: ['county_decision_date'] },
];
