import { all, atMost, implies, rows } from '../../engine/condition.ts';
import { check, type Example } from '../../engine/rule.ts';
import { signingLaw } from './law.ts';

const of = (role: 'jia' | 'yi' | 'bing' | 'ding') => rows('parties').count((p) => p.choice('role').is(role));
const has = (role: 'jia' | 'yi' | 'bing' | 'ding') => rows('parties').some((p) => p.choice('role').is(role));

/** 甲、乙、丙、丁: each letter once, and none left out between. */
export default check({
  id: 'agreement/letters-without-gap',
  subject: 'agreement',
  about: 'parties',
  from: '1999-10-01',
  to: null,
  law: signingLaw,
  title: { zh: '甲乙丙丁各方', en: 'Letters of the parties' },
  when: all(
    atMost(of('jia'), 1),
    atMost(of('yi'), 1),
    atMost(of('bing'), 1),
    atMost(of('ding'), 1),
    has('jia'),
    has('yi'),
    implies(has('ding'), has('bing')),
  ),
  words: {
    no: {
      says: { zh: '甲、乙、丙、丁有重复或缺号。', en: 'A letter of the parties stands twice or is left out.' },
      todo: { zh: '每方一个称呼，依次排列。', en: 'Give each party one letter, in order.' },
    },
  },
});

export const covers = ['B02', 'C01'];

export const examples: readonly Example[] = [
  { given: { parties: { complete: true, rows: [{ role: 'jia' }, { role: 'yi' }] } }, on: '2010-05-04', then: 'pass' },
  { given: { parties: { complete: true, rows: [{ role: 'jia' }, { role: 'yi' }, { role: 'bing' }, { role: 'ding' }] } }, on: '2010-05-04', then: 'pass' },
  { given: { parties: { complete: true, rows: [{ role: 'jia' }, { role: 'yi' }, { role: 'ding' }] } }, on: '2010-05-04', then: 'fail' },
  { given: { parties: { complete: true, rows: [{ role: 'yi' }, { role: 'bing' }] } }, on: '2010-05-04', then: 'fail' },
  { given: { parties: { complete: true, rows: [{ role: 'jia' }, { role: 'bing' }] } }, on: '2010-05-04', then: 'fail' },
  { given: { parties: { complete: false, rows: [{ role: 'jia' }, { role: 'jia' }] } }, on: '2010-05-04', then: 'fail' },
  { given: { parties: { complete: false, rows: [{ role: 'yi' }, { role: 'yi' }] } }, on: '2010-05-04', then: 'fail' },
  { given: { parties: { complete: false, rows: [{ role: 'bing' }, { role: 'bing' }] } }, on: '2010-05-04', then: 'fail' },
  { given: { parties: { complete: false, rows: [{ role: 'ding' }, { role: 'ding' }] } }, on: '2010-05-04', then: 'fail' },
  { given: { parties: { complete: true, rows: [{ role: 'jia' }, {}] } }, on: '2010-05-04', then: 'unknown', needs: ['parties[1].role'] },
  { given: {}, on: '2010-05-04', then: 'unknown', needs: ['parties'] },
];
