import { notAfter } from '../../engine/condition.ts';
import { day } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

/** A certificate is not older than the decision that it certifies. */
export default check({
  id: 'procedure/certificate-after-decision',
  about: 'issue_date',
  from: '1994-01-23',
  to: null,
  law: [
    cite('regulations-1994', '第七条', 'article 7', { to: '2006-03-01' }),
    cite('regulations-2006', '第七条', 'article 7', { from: '2006-03-01', to: '2016-10-10' }),
    cite('determination-2016', undefined, undefined, { from: '2016-10-10', to: '2021-07-01' }),
    cite('determination-2021', '第十七条', 'article 17', { from: '2021-07-01' }),
    cite('assistance-law-2026', '第四十五条', 'article 45', { from: '2026-07-01' }),
  ],
  title: { zh: '发证日期', en: 'Date of the certificate' },
  when: notAfter(day('county_decision_date'), day('issue_date')),
  facts: { decided: fact.date(day('county_decision_date')), issued: fact.date(day('issue_date')) },
  words: {
    no: {
      says: { zh: '供养证{issued}发出，早于{decided}的批准。', en: 'Issued {issued}, before the decision of {decided}.' },
      todo: { zh: '对照供养证看哪个日期写错。', en: 'See on the certificate which of the two is wrong.' },
    },
  },
});

export const covers = ['CERT-01'];

export const examples: readonly Example[] = [
  { given: { county_decision_date: '2018-03-30', issue_date: '2018-03-30' }, on: '2018-03-01', then: 'pass' },
  { given: { county_decision_date: '2018-03-30', issue_date: '2018-03-29' }, on: '2018-03-01', then: 'fail', reason: 'no' },
  { given: { county_decision_date: '2018-03-30' }, on: '2018-03-01', then: 'unknown', needs: ['issue_date'] },
];
