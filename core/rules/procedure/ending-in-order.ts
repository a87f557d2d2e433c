import { check, cite, type Example } from '../../engine/rule.ts';
import { inOrder, orderWords } from './date-pairs.ts';

/** In every version: reported, looked into by the township, confirmed by the county, and then the certificate is cancelled. */
export default check({
  id: 'procedure/ending-in-order',
  about: 'end_decision_date',
  from: '2006-03-01',
  to: null,
  law: [cite('regulations-2006', '第八条', 'article 8'), cite('measures-2014', '第十八条', 'article 18'), cite('determination-2021', '第二十五条', 'article 25')],
  title: { zh: '终止的先后', en: 'Order of an ending' },
  when: inOrder([
    ['end_report_date', 'end_review_date'],
    ['end_review_date', 'end_decision_date'],
    ['end_notice_start', 'end_notice_end'],
    ['end_decision_date', 'cert_cancelled_date'],
  ]),
  words: orderWords,
});

export const covers = ['L06-11', 'L14-07', 'CERT-02'];

const steps = {
  end_report_date: '2012-03-01', end_review_date: '2012-03-05', end_notice_start: '2012-03-06', end_notice_end: '2012-03-13', end_decision_date: '2012-03-20', cert_cancelled_date: '2012-03-21',
};

export const examples: readonly Example[] = [
  { given: steps, on: '2010-05-04', then: 'pass' },
  { given: { ...steps, end_report_date: '2012-03-06' }, on: '2010-05-04', then: 'fail', reason: 'order' },
  { given: { ...steps, end_review_date: '2012-03-21' }, on: '2010-05-04', then: 'fail', reason: 'order' },
  { given: { ...steps, end_notice_end: '2012-03-05' }, on: '2010-05-04', then: 'fail', reason: 'order' },
  { given: { ...steps, cert_cancelled_date: '2012-03-19' }, on: '2010-05-04', then: 'fail', reason: 'order' },
  { given: { ...steps, end_report_date: null }, on: '2022-05-04', then: 'unknown', needs: ['end_report_date'] },
  { given: { ...steps, end_review_date: '2012-03-01', end_notice_end: '2012-03-06', cert_cancelled_date: '2012-03-20' }, on: '2010-05-04', then: 'pass' },
];
