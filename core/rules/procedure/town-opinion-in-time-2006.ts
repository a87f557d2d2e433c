import { day, pack } from '../../engine/quantity.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { unlessFrom } from '../own-time.ts';
import { byLastDay, lateWords, limitFacts, movedReason, movedWords } from './last-day.ts';

/** The township's opinion comes within twenty days of the village's. */
export default check({
  id: 'procedure/town-opinion-in-time-2006',
  about: 'town_review_date',
  from: '2006-03-01',
  to: '2014-05-01',
  law: [cite('regulations-2006', '第七条', 'article 7')],
  title: { zh: '乡镇审核期限', en: 'Township in time' },
  applies: unlessFrom('2014-05-01', 'appraisal_received_date'),
  when: byLastDay('town_review_date', day('town_deadline')),
  facts: limitFacts('appraisal_received_date', pack('town.days'), 'town_deadline', 'town_review_date'),
  reasons: movedReason('town_review_date', 'town_deadline'),
  words: { ...lateWords('days'), ...movedWords },
});

export const covers = ['L06-07', 'CIV-07'];

const received = (town_review_date: string | null, appraisal_received_date: string | null = '2010-05-10') => ({ appraisal_received_date, town_review_date });

// The last day, 30 May 2010, is a Sunday.
export const examples: readonly Example[] = [
  { given: received('2010-05-30'), on: '2010-05-04', then: 'pass' },
  { given: received('2010-05-31'), on: '2010-05-04', then: 'unknown', reason: 'moved', needs: ['town_review_date'] },
  { given: received('2010-06-01'), on: '2010-05-04', then: 'fail', reason: 'no' },
  { given: received('2010-06-01', '2010-05-11'), on: '2010-05-04', then: 'fail', reason: 'no' },
  { given: received('2010-06-01', '2010-05-12'), on: '2010-05-04', then: 'pass' },
  { given: received(null), on: '2010-05-04', then: 'unknown', needs: ['town_review_date'] },
  { given: received('2010-05-30', null), on: '2010-05-04', then: 'unknown', needs: ['appraisal_received_date', 'town_review_date'] },
  { given: received('2014-06-30', '2014-05-02'), on: '2014-05-01', then: 'not-applicable' },
  { given: { appraisal_received_date: '2014-05-01', town_review_date: '2014-06-20' }, on: '2014-04-10', then: 'not-applicable' },
];
