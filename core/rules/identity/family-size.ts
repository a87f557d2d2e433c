import { equal, rows } from '../../engine/condition.ts';
import { amount, sum } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

const people = sum(rows('members').count((m) => m.choice('relation').oneOf('spouse', 'parent', 'child', 'adopted-child', 'step-child', 'grandparent', 'grandchild', 'sibling', 'other')), 1);

/** The household is the applicant and the others who are listed, whether or not the list names 本人 too. */
export default check({
  id: 'identity/family-size',
  about: 'family_size',
  from: '1999-07-01',
  to: null,
  law: [cite('gb-t-4761')],
  title: { zh: '家庭人口与成员名单', en: 'People in the household' },
  when: equal(amount('family_size'), people),
  facts: { entered: fact.number(amount('family_size')), people: fact.number(people) },
  words: {
    no: {
      says: { zh: '家庭人口填{entered}人，名单连本人是{people}人。', en: 'Entered: {entered}; the list and the applicant make {people}.' },
      todo: { zh: '核对人口数和成员名单。', en: 'Compare the number with the list.' },
    },
  },
});

export const examples: readonly Example[] = [
  { given: { family_size: 1, members: { complete: true, rows: [] } }, on: '2010-05-04', then: 'pass' },
  { given: { family_size: 1, members: { complete: true, rows: [{ relation: 'self' }] } }, on: '2010-05-04', then: 'pass' },
  {
    given: {
      family_size: 10,
      members: {
        complete: true,
        rows: [{ relation: 'spouse' }, { relation: 'parent' }, { relation: 'child' }, { relation: 'adopted-child' }, { relation: 'step-child' }, { relation: 'grandparent' }, { relation: 'grandchild' }, { relation: 'sibling' }, { relation: 'other' }],
      },
    },
    on: '2010-05-04',
    then: 'pass',
  },
  { given: { family_size: 3, members: { complete: true, rows: [{ relation: 'self' }, { relation: 'spouse' }] } }, on: '2010-05-04', then: 'fail' },
  { given: { family_size: 1, members: { complete: true, rows: [{ relation: 'spouse' }] } }, on: '2010-05-04', then: 'fail' },
  { given: { family_size: 1 }, on: '2010-05-04', then: 'unknown', needs: ['members'] },
  { given: { family_size: 2, members: { complete: true, rows: [{}] } }, on: '2010-05-04', then: 'unknown', needs: ['members[0].relation'] },
];
