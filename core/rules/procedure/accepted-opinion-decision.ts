import { check, cite, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';
import { inOrder, orderWords } from './date-pairs.ts';

/** From 2014 on: accepted, first opinion, its notice; the county decides on what it has, and the decision is told after it is taken. */
export default check({
  id: 'procedure/accepted-opinion-decision',
  about: 'county_decision_date',
  from: '2014-05-01',
  to: null,
  law: [
    cite('measures-2014', '第十一条、第十六条', 'articles 11 and 16', { to: '2021-07-01' }),
    cite('determination-2021', '第十三条至第十八条', 'articles 13 to 18', { from: '2021-07-01' }),
    cite('assistance-law-2026', '第四十三条至第四十五条', 'articles 43 to 45', { from: '2026-07-01' }),
  ],
  title: { zh: '受理、初审、确认的先后', en: 'Order of acceptance, opinion and decision' },
  applies: ofItsLaw('2014-05-01'),
  when: inOrder([
    ['apply_date', 'accept_date'],
    ['accept_date', 'town_review_date'],
    ['town_review_date', 'town_notice_start'],
    ['county_received_date', 'county_decision_date'],
    ['county_decision_date', 'decision_published_date'],
    ['county_decision_date', 'refusal_notice_date'],
  ]),
  words: orderWords,
});

export const covers = ['L14-05', 'G14-04', 'R21-28'];

const steps = {
  apply_date: '2022-03-01', accept_date: '2022-03-02', town_review_date: '2022-03-10', town_notice_start: '2022-03-11',
  county_received_date: '2022-03-21', county_decision_date: '2022-03-30', decision_published_date: '2022-04-01', refusal_notice_date: '2022-04-01',
};

export const examples: readonly Example[] = [
  { given: steps, on: '2022-03-01', then: 'pass' },
  { given: { ...steps, accept_date: '2022-02-28' }, on: '2022-03-01', then: 'fail', reason: 'order' },
  { given: { ...steps, town_review_date: '2022-03-01' }, on: '2022-03-01', then: 'fail', reason: 'order' },
  { given: { ...steps, town_notice_start: '2022-03-09' }, on: '2022-03-01', then: 'fail', reason: 'order' },
  { given: { ...steps, county_received_date: '2022-03-31' }, on: '2022-03-01', then: 'fail', reason: 'order' },
  { given: { ...steps, decision_published_date: '2022-03-29' }, on: '2022-03-01', then: 'fail', reason: 'order' },
  { given: { ...steps, refusal_notice_date: '2022-03-29' }, on: '2022-03-01', then: 'fail', reason: 'order' },
  { given: { ...steps, accept_date: null }, on: '2026-08-01', then: 'unknown', needs: ['accept_date'] },
  { given: steps, on: '2010-05-04', then: 'not-applicable' },
  { given: { accept_date: '2012-03-05', town_review_date: '2012-03-01' }, on: '2026-11-24', then: 'not-applicable' },
];
