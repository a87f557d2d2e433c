import { all, implies, rows, under } from '../../engine/condition.ts';
import { day } from '../../engine/quantity.ts';
import { check, cite, type Example } from '../../engine/rule.ts';

/** Parents are born before the applicant, children after. Of stepchildren and adopted ones nothing is said. */
export default check({
  id: 'identity/parents-before-children',
  about: 'members',
  from: '1999-07-01',
  to: null,
  law: [cite('gb-t-4761')],
  title: { zh: '亲子出生先后', en: 'Parents before children' },
  when: rows('members').every((m) =>
    all(
      implies(m.choice('relation').is('child'), under(day('birth'), m.day('birth'))),
      implies(m.choice('relation').is('parent'), under(m.day('birth'), day('birth'))),
    ),
  ),
  words: {
    no: {
      says: { zh: '按出生日期，子女不比本人小，或父母不比本人大。', en: 'By the dates of birth a child is no younger, or a parent no older, than the applicant.' },
      todo: { zh: '核对成员关系和出生日期。', en: 'Compare relations and dates of birth.' },
    },
  },
});

export const examples: readonly Example[] = [
  { given: { birth: '1940-05-04', members: { complete: true, rows: [{ relation: 'child', birth: '1965-05-04' }, { relation: 'parent', birth: '1918-05-04' }, { relation: 'spouse' }] } }, on: '2010-05-04', then: 'pass' },
  { given: { birth: '1940-05-04', members: { complete: false, rows: [{ relation: 'spouse' }, { relation: 'child', birth: '1940-05-04' }] } }, on: '2010-05-04', then: 'fail' },
  { given: { birth: '1940-05-04', members: { complete: false, rows: [{ relation: 'parent', birth: '1940-05-04' }] } }, on: '2010-05-04', then: 'fail' },
  { given: { birth: '1940-05-04', members: { complete: true, rows: [{ relation: 'step-child', birth: '1930-05-04' }] } }, on: '2010-05-04', then: 'pass' },
  { given: { members: { complete: true, rows: [{ relation: 'child', birth: '1940-05-04' }] } }, on: '2010-05-04', then: 'unknown', needs: ['birth'] },
  { given: { birth: '1940-05-04', members: { complete: true, rows: [{ relation: 'parent' }] } }, on: '2010-05-04', then: 'unknown', needs: ['members[0].birth'] },
];
