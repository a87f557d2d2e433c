import { rows } from '../../engine/condition.ts';
import { check, type Example } from '../../engine/rule.ts';
import { publicLaw } from './report-law.ts';

/** “Six parts”, “three projects”, “five kinds”: as many are named as are claimed. */
export default check({
  id: 'report/counts-as-claimed',
  subject: 'report',
  about: 'counts',
  from: '2006-03-01',
  to: null,
  law: publicLaw,
  title: { zh: '所称个数与列出个数', en: 'As many as claimed' },
  when: rows('counts').every((c) => c.number('listed').is(c.amount('claimed'))),
  words: {
    no: {
      says: { zh: '有一处所称个数与列出的不一致。', en: 'In one place more or fewer are listed than claimed.' },
      todo: { zh: '补列，或改正个数。', en: 'List the rest, or correct the number.' },
    },
  },
});

export const covers = ['F03', 'D31', 'D32', 'E05', 'E09', 'E16'];

const counts = (...list: readonly (readonly [claimed: number | null, listed: number | null])[]) => ({ counts: { complete: true, rows: list.map(([claimed, listed]) => ({ claimed, listed })) } });

export const examples: readonly Example[] = [
  { given: counts([6, 6], [3, 3]), on: '2008-10-01', then: 'pass' },
  { given: counts([6, 6], [4, 3]), on: '2008-10-01', then: 'fail' },
  { given: counts([2, 3]), on: '2018-10-01', then: 'fail' },
  { given: counts([6, null], [null, 3]), on: '2026-10-01', then: 'unknown', needs: ['counts[0].listed', 'counts[1].claimed'] },
];
