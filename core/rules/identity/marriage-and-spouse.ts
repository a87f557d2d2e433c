import { all, atMost, choice, implies, not, rows } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';

const spouses = rows('members').count((m) => m.choice('relation').is('spouse'));

/** No more than one spouse in the household, and none of who is not married. A spouse who lives elsewhere is no question. */
export default check({
  id: 'identity/marriage-and-spouse',
  about: 'marriage',
  from: '1999-07-01',
  to: null,
  law: [cite('gb-t-4761')],
  title: { zh: '婚姻状况与配偶', en: 'Marital status and spouse' },
  when: all(
    atMost(spouses, 1),
    implies(rows('members').some((m) => m.choice('relation').is('spouse')), not(choice('marriage').oneOf('unmarried', 'widowed', 'divorced'))),
  ),
  words: {
    no: {
      says: { zh: '家庭成员中有配偶，婚姻状况却不是已婚。', en: 'A spouse is listed, but the marital status is not married.' },
      todo: { zh: '核对婚姻状况和成员关系。', en: 'Compare marital status and relations.' },
    },
    several: {
      says: { zh: '家庭成员中有不止一名配偶。', en: 'More than one spouse is listed.' },
      todo: { zh: '核对成员关系。', en: 'Look at the relations again.' },
    },
  },
  reasons: [{ reason: 'several', on: 'fail', when: not(atMost(spouses, 1)) }],
});

export const examples: readonly Example[] = [
  { given: { marriage: 'married', members: { complete: true, rows: [{ relation: 'spouse' }, { relation: 'child' }] } }, on: '2010-05-04', then: 'pass' },
  { given: { marriage: 'unmarried', members: { complete: true, rows: [{ relation: 'sibling' }] } }, on: '2010-05-04', then: 'pass' },
  { given: { marriage: 'unmarried', members: { complete: false, rows: [{ relation: 'spouse' }, { relation: 'child' }] } }, on: '2010-05-04', then: 'fail', reason: 'no' },
  { given: { marriage: 'widowed', members: { complete: false, rows: [{ relation: 'spouse' }] } }, on: '2010-05-04', then: 'fail', reason: 'no' },
  { given: { marriage: 'divorced', members: { complete: false, rows: [{ relation: 'spouse' }] } }, on: '2010-05-04', then: 'fail', reason: 'no' },
  { given: { marriage: 'married', members: { complete: false, rows: [{ relation: 'spouse' }, { relation: 'spouse' }] } }, on: '2010-05-04', then: 'fail', reason: 'several' },
  { given: { marriage: 'unmarried' }, on: '2010-05-04', then: 'unknown', needs: ['members'] },
  { given: { members: { complete: true, rows: [{ relation: 'spouse' }] } }, on: '2010-05-04', then: 'unknown', needs: ['marriage'] },
];
