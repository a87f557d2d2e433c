import { all, holds, not, under } from '../../engine/condition.ts';
import { day } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { lawOf2026 } from './law.ts';

/** Poor service ends an agreement only when it was not put right within the time set. */
export default check({
  id: 'agreement/ended-after-correction-limit',
  subject: 'agreement',
  about: 'ended_on',
  from: '2006-03-01',
  to: null,
  law: [cite('regulations-2006', '第二十四条', 'article 24'), lawOf2026],
  title: { zh: '逾期不改正才终止', en: 'Ended only after the limit' },
  applies: holds('ended_for_poor_service'),
  when: all(not(holds('service_corrected')), under(day('correction_due'), day('ended_on'))),
  facts: { due: fact.date(day('correction_due')), ended: fact.date(day('ended_on')) },
  words: {
    no: {
      says: { zh: '{ended}终止协议，改正期限到{due}才满。', en: 'Ended on {ended}; the time for correction ran to {due}.' },
      todo: { zh: '期满仍不改正的，才可终止。', en: 'It may be ended once the time is over.' },
    },
    corrected: {
      says: { zh: '已按期改正，不能以此终止协议。', en: 'It was put right in time; that ends no agreement.' },
      todo: { zh: '核对改正情况和终止的理由。', en: 'See whether it was put right, and why the agreement was ended.' },
    },
  },
  reasons: [{ reason: 'corrected', on: 'fail', when: holds('service_corrected') }],
});

export const covers = ['L06-25'];

export const examples: readonly Example[] = [
  { given: { ended_for_poor_service: true, service_corrected: false, correction_due: '2010-05-04', ended_on: '2010-05-05' }, on: '2010-05-04', then: 'pass' },
  { given: { ended_for_poor_service: true, service_corrected: false, correction_due: '2010-05-04', ended_on: '2010-05-04' }, on: '2010-05-04', then: 'fail', reason: 'no' },
  { given: { ended_for_poor_service: true, service_corrected: true, correction_due: '2010-05-04', ended_on: '2010-05-05' }, on: '2022-03-01', then: 'fail', reason: 'corrected' },
  { given: { ended_for_poor_service: true, service_corrected: false, ended_on: '2010-05-05' }, on: '2010-05-04', then: 'unknown', needs: ['correction_due'] },
  { given: { ended_for_poor_service: false, ended_on: '2010-05-05' }, on: '2010-05-04', then: 'not-applicable' },
];
