import { choose, cite, fact, type Example } from '../../engine/rule.ts';
import { bandExamples, bands, bandWords } from './six-abilities.ts';

/** The class of self-care under the 2016 measures. Medium: six abilities and three classes are sure, the limits are taken to be those of 2021. */
export default choose({
  id: 'support/care-level-2016',
  about: 'self_care',
  decides: 'care_level',
  from: '2016-10-10',
  to: '2021-07-01',
  law: [cite('determination-2016', '第二十一条、第二十二条', 'articles 21 and 22')],
  title: { zh: '自理能力等级', en: 'Class of self-care' },
  choose: bands,
  facts: { level: fact.value('care_level') },
  words: {
    ...bandWords,
    yes: { ...bandWords['yes']!, todo: { zh: '2016年办法的分档界线按2021年办法推定，以当地评估表为准。', en: 'The limits of 2016 are taken to be those of 2021: the form of the place decides.' } },
  },
});

export const covers = ['R16-07'];

const able = { can_eat: true, can_dress: true, can_rise: true, can_toilet: true, can_walk: true, can_bathe: true };

export const examples: readonly Example[] = /* @__PURE__ */ (() => [
  { given: able, on: '2018-05-04', then: 'pass', decides: 'independent' },
  ...bandExamples('2021-06-30'),
  { given: able, on: '2016-10-09', then: 'not-applicable' },
])();
