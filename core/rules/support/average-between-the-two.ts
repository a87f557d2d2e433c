import { all, any, equal, look, not, within } from '../../engine/condition.ts';
import { amount, greatest, least } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

const [average, centralised, home] = [amount('standard_average_year'), amount('standard_centralised_year'), amount('standard_home_based_year')];

/** An average of all recipients lies between what is paid in homes and at home; where it equals one of two that differ, nobody may be left in the other. */
export default check({
  id: 'support/average-between-the-two',
  about: 'standard_average_year',
  from: '2006-03-01',
  to: null,
  law: [cite('regulations-2006', '第十条、第十二条', 'articles 10 and 12'), cite('assistance-law-2026', '第十六条、第十七条', 'articles 16 and 17', { from: '2026-07-01' })],
  title: { zh: '人均标准与两种方式的标准', en: 'Average and the two standards' },
  when: all(
    within(average, least(centralised, home), greatest(centralised, home)),
    any(equal(centralised, home), all(not(equal(average, centralised)), not(equal(average, home))), look('standard_average_year')),
  ),
  facts: { average: fact.yuan(average), centralised: fact.yuan(centralised), home: fact.yuan(home) },
  reasons: [{ reason: 'equals', on: 'unknown', when: any(equal(average, centralised), equal(average, home)) }],
  words: {
    equals: { says: { zh: '人均{average}元恰等于其中一种方式的标准，请核实口径。', en: 'The average of {average} yuan equals one of the two: ask what it is of.' } },
    no: {
      says: { zh: '人均{average}元，不在集中与分散标准之间。', en: 'The average of {average} yuan is not between the two standards.' },
      why: { zh: '集中{centralised}元，分散{home}元。', en: '{centralised} yuan in homes, {home} at home.' },
      todo: { zh: '核对人数、年份，看是否混用月和年。', en: 'Check numbers and year, and that month and year were not mixed.' },
    },
  },
});

export const covers = ['A12'];

const two = { standard_centralised_year: 360000, standard_home_based_year: 240000 };

export const examples: readonly Example[] = /* @__PURE__ */ (() => [
  { given: { ...two, standard_average_year: 300000 }, on: '2010-05-04', then: 'pass' },
  { given: { standard_centralised_year: 360000, standard_home_based_year: 360000, standard_average_year: 360000 }, on: '2010-05-04', then: 'pass' },
  { given: { ...two, standard_average_year: 360001 }, on: '2010-05-04', then: 'fail' },
  { given: { ...two, standard_average_year: 239999 }, on: '2010-05-04', then: 'fail' },
  { given: { ...two, standard_average_year: 360000 }, on: '2010-05-04', then: 'unknown', reason: 'equals', needs: ['standard_average_year'] },
  { given: { ...two, standard_average_year: 240000 }, on: '2010-05-04', then: 'unknown', reason: 'equals', needs: ['standard_average_year'] },
  { given: { standard_centralised_year: 360000, standard_average_year: 360000 }, on: '2010-05-04', then: 'unknown', reason: 'equals' },
  { given: { standard_centralised_year: 240000, standard_home_based_year: 360000, standard_average_year: 300000 }, on: '2010-05-04', then: 'pass' },
  { given: { standard_centralised_year: 360000, standard_average_year: 300000 }, on: '2010-05-04', then: 'unknown', reason: 'unknown' },
  { given: { standard_home_based_year: 240000, standard_average_year: 300000 }, on: '2010-05-04', then: 'unknown', reason: 'unknown' },
])();
