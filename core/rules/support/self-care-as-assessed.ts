import { all, any, given, look, not, same, under } from '../../engine/condition.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';
import { day, givenDay } from '../../engine/quantity.ts';

const before2021 = under(day('case_day'), givenDay('2021-07-01'));

/** The class that is entered is the one that the six abilities give. For 2016 to 2021 the limits of the classes are taken to be those of 2021: what differs then is asked about. */
export default check({
  id: 'support/self-care-as-assessed',
  about: 'self_care',
  from: '2016-10-10',
  to: null,
  law: [
    cite('determination-2016', '第二十二条', 'article 22', { to: '2021-07-01' }),
    cite('determination-2021', '第二十二条', 'article 22', { from: '2021-07-01' }),
    cite('assistance-law-2026', '第十七条', 'article 17', { from: '2026-07-01' }),
  ],
  title: { zh: '自理能力等级与六项评估', en: 'Class of self-care and assessment' },
  applies: ofItsLaw('2016-10-10'),
  when: any(same('self_care', 'care_level'), all(before2021, look('self_care'))),
  facts: { entered: fact.value('self_care'), level: fact.value('care_level') },
  reasons: [
    { reason: 'assumed', on: 'unknown', when: all(before2021, not(same('self_care', 'care_level'))) },
    { reason: 'offer', on: 'unknown', when: given('care_level'), fix: { field: 'self_care', to: { sameAs: 'care_level' } } },
  ],
  fix: { field: 'self_care', to: { sameAs: 'care_level' } },
  words: {
    no: {
      says: { zh: '填的是“{entered}”，六项评估是“{level}”。', en: 'Entered: {entered}; by the six abilities: {level}.' },
      why: { zh: '不能自主完成0项为全自理，1至3项为半护理，4项以上为全护理。', en: 'None lost is independent, 1 to 3 partial care, 4 or more full care.' },
      todo: { zh: '对照评估表改正其中一处。', en: 'Correct one of them from the assessment form.' },
      fix: { zh: '按六项评估填入', en: 'Fill in from the assessment' },
    },
    assumed: { says: { zh: '填的是“{entered}”，按2021年的分档是“{level}”；请对照当时的评估表。', en: 'Entered: {entered}; by the limits of 2021 it is {level}. See the form of that time.' } },
    offer: {
      says: { zh: '六项评估是“{level}”。', en: 'By the six abilities: {level}.' },
      fix: { zh: '按六项评估填入', en: 'Fill in from the assessment' },
    },
  },
});

const two = { can_eat: true, can_dress: true, can_rise: true, can_toilet: true, can_walk: false, can_bathe: false };

export const covers = ['R21-34'];

export const examples: readonly Example[] = /* @__PURE__ */ (() => [
  { given: { ...two, self_care: 'partial' }, on: '2022-05-04', then: 'pass' },
  { given: { ...two, self_care: 'independent' }, on: '2022-05-04', then: 'fail', fix: { field: 'self_care', value: 'partial' } },
  { given: { ...two, self_care: 'full' }, on: '2018-05-04', then: 'unknown', reason: 'assumed', needs: ['self_care'] },
  { given: { ...two, self_care: 'partial' }, on: '2018-05-04', then: 'pass' },
  { given: two, on: '2018-05-04', then: 'unknown', reason: 'offer', needs: ['self_care'], fix: { field: 'self_care', value: 'partial' } },
  { given: { ...two, self_care: 'full' }, on: '2021-07-01', then: 'fail', fix: { field: 'self_care', value: 'partial' } },
  { given: { ...two, self_care: 'full', support_start: '2016-10-09' }, on: '2026-11-24', then: 'not-applicable' },
  { given: two, on: '2022-05-04', then: 'unknown', reason: 'offer', needs: ['self_care'], fix: { field: 'self_care', value: 'partial' } },
  { given: { self_care: 'independent', can_eat: true }, on: '2022-05-04', then: 'unknown', needs: ['can_dress', 'can_rise', 'can_toilet', 'can_walk', 'can_bathe'] },
])();
