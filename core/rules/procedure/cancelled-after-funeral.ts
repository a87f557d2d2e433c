import { check, cite, type Example } from '../../engine/rule.ts';
import { inOrder, orderWords } from './date-pairs.ts';

/** After a death the certificate is cancelled once the funeral is done: so the 2006 regulations, until the measures of October 2016, which no longer tie one to the other. */
export default check({
  id: 'procedure/cancelled-after-funeral',
  about: 'cert_cancelled_date',
  from: '2006-03-01',
  to: null,
  law: [cite('regulations-2006', '第八条', 'article 8'), cite('assistance-law-2026', '第十六条', 'article 16', { from: '2026-07-01' })],
  title: { zh: '丧葬办完再核销', en: 'Funeral first, then the certificate' },
  when: inOrder([
    ['death_date', 'funeral_done_date'],
    ['funeral_done_date', 'cert_cancelled_date'],
  ], '2016-10-10'),
  words: orderWords,
});

export const covers = ['L06-12'];

const steps = { death_date: '2012-03-01', funeral_done_date: '2012-03-05', cert_cancelled_date: '2012-03-05' };

export const examples: readonly Example[] = [
  { given: steps, on: '2010-05-04', then: 'pass' },
  { given: { ...steps, funeral_done_date: '2012-02-29' }, on: '2010-05-04', then: 'fail', reason: 'order' },
  { given: { ...steps, cert_cancelled_date: '2012-03-04' }, on: '2010-05-04', then: 'fail', reason: 'order' },
  { given: { ...steps, death_date: null }, on: '2026-08-04', then: 'unknown', needs: ['death_date'] },
  { given: { death_date: '2022-03-01', funeral_done_date: '2022-03-05', cert_cancelled_date: '2022-03-03' }, on: '2010-05-04', then: 'pass' },
];
