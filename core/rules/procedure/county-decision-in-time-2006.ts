import { day, pack } from '../../engine/quantity.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { unlessFrom } from '../own-time.ts';
import { byLastDay, lateWords, limitFacts, movedReason, movedWords } from './last-day.ts';

/** The county decides within twenty days of having the township's papers. */
export default check({
  id: 'procedure/county-decision-in-time-2006',
  about: 'county_decision_date',
  from: '2006-03-01',
  to: '2014-05-01',
  law: [cite('regulations-2006', '第七条', 'article 7')],
  title: { zh: '县级审批期限', en: 'County in time' },
  applies: unlessFrom('2014-05-01', 'county_received_date'),
  when: byLastDay('county_decision_date', day('county_deadline')),
  facts: limitFacts('county_received_date', pack('county.days'), 'county_deadline', 'county_decision_date'),
  reasons: movedReason('county_decision_date', 'county_deadline'),
  words: { ...lateWords('days'), ...movedWords },
});

export const covers = ['L06-08', 'CIV-07'];

const received = (county_decision_date: string | null, county_received_date: string | null = '2010-05-10') => ({ county_received_date, county_decision_date });

// The last day, 30 May 2010, is a Sunday.
export const examples: readonly Example[] = [
  { given: received('2010-05-30'), on: '2010-05-04', then: 'pass' },
  { given: received('2010-05-31'), on: '2010-05-04', then: 'unknown', reason: 'moved', needs: ['county_decision_date'] },
  { given: received('2010-06-01'), on: '2010-05-04', then: 'fail', reason: 'no' },
  { given: received('2010-06-01', '2010-05-11'), on: '2010-05-04', then: 'fail', reason: 'no' },
  { given: received('2010-06-01', '2010-05-12'), on: '2010-05-04', then: 'pass' },
  { given: received(null), on: '2010-05-04', then: 'unknown', needs: ['county_decision_date'] },
  { given: received('2010-05-30', null), on: '2010-05-04', then: 'unknown', needs: ['county_received_date', 'county_decision_date'] },
  { given: received('2014-06-30', '2014-05-02'), on: '2014-05-01', then: 'not-applicable' },
  { given: { county_received_date: '2014-05-01', county_decision_date: '2014-06-20' }, on: '2014-04-10', then: 'not-applicable' },
];
