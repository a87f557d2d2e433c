import { number } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';

/** What is missing is asked for once. */
export default check({
  id: 'procedure/one-notice-of-missing-papers',
  about: 'missing_notices',
  from: '2021-07-01',
  to: null,
  law: [
    cite('determination-2021', '第十二条', 'article 12'),
    cite('assistance-law-2026', '第五十三条', 'article 53', { from: '2026-07-01' }),
  ],
  title: { zh: '一次性告知', en: 'One notice of missing papers' },
  applies: ofItsLaw('2021-07-01'),
  when: number('missing_notices').atMost(1),
  facts: { times: fact.number(amount('missing_notices')) },
  words: {
    no: {
      says: { zh: '补齐材料告知了{times}次，应一次性告知。', en: 'Missing papers were asked for {times} times; it should be once.' },
      todo: { zh: '一次写明所有要补的材料。', en: 'Name all that is missing in one notice.' },
    },
  },
});

export const covers = ['R21-24'];

export const examples: readonly Example[] = [
  { given: { missing_notices: 1 }, on: '2022-05-04', then: 'pass' },
  { given: { missing_notices: 2 }, on: '2022-05-04', then: 'fail', reason: 'no' },
  { given: {}, on: '2026-08-04', then: 'unknown', needs: ['missing_notices'] },
  { given: { missing_notices: 2 }, on: '2018-05-04', then: 'not-applicable' },
  { given: { missing_notices: 2, accept_date: '2021-06-30' }, on: '2026-11-24', then: 'not-applicable' },
];
