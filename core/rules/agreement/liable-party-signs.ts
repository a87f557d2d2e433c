import { all, choice, implies, rows } from '../../engine/condition.ts';
import { check, fact, type Example } from '../../engine/rule.ts';
import { signingLaw } from './law.ts';

const roles = ['jia', 'yi', 'bing', 'ding'] as const;

/** Who is to be liable is one of those who sign. */
export default check({
  id: 'agreement/liable-party-signs',
  subject: 'agreement',
  about: 'liable_role',
  from: '1999-10-01',
  to: null,
  law: signingLaw,
  title: { zh: '承担责任的一方', en: 'Party that is liable' },
  when: all(...roles.map((role) => implies(choice('liable_role').is(role), rows('parties').some((p) => p.choice('role').is(role))))),
  facts: { role: fact.value('liable_role') },
  words: {
    no: {
      says: { zh: '写由{role}承担责任，但签约方中没有{role}。', en: 'Liable is {role}, who is not among the parties.' },
      todo: { zh: '核对承担责任的一方。', en: 'See who is meant.' },
    },
  },
});

export const covers = ['B10'];

export const examples: readonly Example[] = [
  { given: { liable_role: 'jia', parties: { complete: true, rows: [{ role: 'jia' }, { role: 'yi' }] } }, on: '2010-05-04', then: 'pass' },
  { given: { liable_role: 'yi', parties: { complete: true, rows: [{ role: 'yi' }, { role: 'bing' }] } }, on: '2010-05-04', then: 'pass' },
  { given: { liable_role: 'bing', parties: { complete: true, rows: [{ role: 'bing' }, { role: 'ding' }] } }, on: '2010-05-04', then: 'pass' },
  { given: { liable_role: 'ding', parties: { complete: true, rows: [{ role: 'jia' }, { role: 'ding' }] } }, on: '2010-05-04', then: 'pass' },
  { given: { liable_role: 'ding', parties: { complete: true, rows: [{ role: 'jia' }, { role: 'yi' }, { role: 'bing' }] } }, on: '2010-05-04', then: 'fail' },
  { given: { liable_role: 'bing', parties: { complete: true, rows: [{ role: 'jia' }, { role: 'yi' }] } }, on: '2022-03-01', then: 'fail' },
  { given: { liable_role: 'jia', parties: { complete: true, rows: [{ role: 'yi' }] } }, on: '2022-03-01', then: 'fail' },
  { given: { liable_role: 'yi', parties: { complete: true, rows: [{ role: 'jia' }] } }, on: '2022-03-01', then: 'fail' },
  { given: { liable_role: 'bing' }, on: '2010-05-04', then: 'unknown', needs: ['parties'] },
  { given: { parties: { complete: true, rows: [{ role: 'jia' }, { role: 'yi' }, { role: 'bing' }] } }, on: '2010-05-04', then: 'unknown', needs: ['liable_role'] },
];
