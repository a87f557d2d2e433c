import { all } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { careIfUnable, each, givesLiving, wholeExamples, wholeWords } from './benefits-whole.ts';

/** Since 2014: basic living, care for those who need it, treatment, burial. */
export default check({
  id: 'support/benefits-whole-2014',
  about: 'benefits',
  from: '2014-05-01',
  to: null,
  law: [cite('measures-2014', '第十五条', 'article 15'), cite('assistance-law-2026', '第十六条', 'article 16', { from: '2026-07-01' })],
  title: { zh: '供养内容', en: 'What is given' },
  when: all(givesLiving, each('medical', 'funeral'), careIfUnable),
  words: wholeWords,
});

export const covers = ['L14-02'];

const three = ['living', 'medical', 'funeral'] as const;

export const examples: readonly Example[] = /* @__PURE__ */ (() => [
  ...wholeExamples(three, { given: { self_care: 'independent' }, on: '2015-05-04' }),
  ...wholeExamples([...three, 'care'], { given: { self_care: 'partial' }, on: '2018-05-04' }),
  ...wholeExamples([...three, 'care'], { given: { self_care: 'full' }, on: '2026-08-04' }),
  { given: { benefits: { rows: three.map((item) => ({ item })), complete: true } }, on: '2018-05-04', then: 'unknown', needs: ['self_care'] },
  { given: { self_care: 'independent', benefits: { rows: [{ item: 'food' }, { item: 'clothing' }, { item: 'medical' }, { item: 'funeral' }], complete: true } }, on: '2018-05-04', then: 'pass' },
  { given: { self_care: 'independent', benefits: { rows: [{ item: 'food' }, { item: 'medical' }, { item: 'funeral' }], complete: true } }, on: '2018-05-04', then: 'fail' },
  { given: { self_care: 'independent', benefits: { rows: [{ item: 'clothing' }, { item: 'medical' }, { item: 'funeral' }], complete: true } }, on: '2018-05-04', then: 'fail' },
])();
