import { choose, cite, fact, type Example } from '../../engine/rule.ts';
import { bandExamples, bands, bandWords } from './six-abilities.ts';

/** The class of self-care by the six abilities of the 2021 measures. An assessment that is empty is open, never “able”. */
export default choose({
  id: 'support/care-level-2021',
  about: 'self_care',
  decides: 'care_level',
  from: '2021-07-01',
  to: null,
  law: [
    cite('determination-2021', '第二十一条、第二十二条', 'articles 21 and 22'),
    cite('assistance-law-2026', '第十六条、第十七条', 'articles 16 and 17', { from: '2026-07-01' }),
  ],
  title: { zh: '自理能力等级', en: 'Class of self-care' },
  choose: bands,
  facts: { level: fact.value('care_level') },
  words: bandWords,
});

export const covers = ['R21-34', 'R21-35', 'R21-36', 'R21-37'];

const able = { can_eat: true, can_dress: true, can_rise: true, can_toilet: true, can_walk: true, can_bathe: true };

export const examples: readonly Example[] = /* @__PURE__ */ (() => [
  { given: able, on: '2022-05-04', then: 'pass', decides: 'independent' },
  ...bandExamples('2022-05-04'),
  { given: { can_eat: false, can_dress: false, can_rise: false, can_toilet: true, can_walk: true }, on: '2026-08-04', then: 'unknown', needs: ['can_bathe'] },
  { given: {}, on: '2022-05-04', then: 'unknown', needs: ['can_eat', 'can_dress', 'can_rise', 'can_toilet', 'can_walk', 'can_bathe'] },
  { given: able, on: '2010-05-04', then: 'not-applicable' },
])();
