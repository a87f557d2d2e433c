import { all, any, atLeast, look, number } from '../../engine/condition.ts';
import { amount, pack, product, quotient, roundDown } from '../../engine/quantity.ts';
import { check, fact, type Example } from '../../engine/rule.ts';
import { gardenLaw, hundredths } from './garden-needed.ts';

const has = roundDown(product(100, amount('veg_plot')), 1);
const enough = atLeast(has, hundredths);
const reported = number('veg_plot').atLeast(pack('plot.home'));
const serves = roundDown(quotient(amount('veg_plot'), pack('plot.resident')), 1);

/**
 * Dongping wants 0.05 mu for each resident, and reports 5 mu or more for each home. The second does not show the first: 5 mu
 * serve 100 residents, its average home of 138.6 needs 6.93. A home that has enough but less than 5 is asked about.
 */
export default check({
  id: 'institution/garden-suffices',
  subject: 'institution',
  about: 'veg_plot',
  from: '2006-03-01',
  to: null,
  law: gardenLaw,
  title: { zh: '菜地面积', en: 'Vegetable garden' },
  when: all(enough, any(reported, look('veg_plot'))),
  facts: {
    plot: fact.number(amount('veg_plot')),
    needed: fact.number(quotient(hundredths, 100)),
    residents: fact.number(amount('residents')),
    each: fact.number(pack('plot.resident')),
    home: fact.number(pack('plot.home')),
    serves: fact.number(serves),
    source: fact.source('plot.resident'),
  },
  reasons: [
    { reason: 'not-by-home', on: 'fail', when: reported },
    { reason: 'under-home', on: 'unknown', when: enough },
  ],
  words: {
    no: {
      says: { zh: '菜地{plot}亩，{residents}人应有{needed}亩。', en: 'A garden of {plot} mu; {residents} residents need {needed}.' },
      why: { zh: '{residents}人 × {each}亩 ＝ {needed}亩。依据：{source}。', en: '{residents} × {each} = {needed} mu. Source: {source}.' },
      todo: { zh: '核对面积单位是不是亩。', en: 'Check that the area is in mu.' },
    },
    'not-by-home': {
      says: { zh: '菜地{plot}亩虽过{home}亩，只够{serves}人；{residents}人应有{needed}亩。', en: '{plot} mu is over {home}, but serves {serves} only; {residents} residents need {needed}.' },
      why: { zh: '每人{each}亩，{plot} ÷ {each} ＝ {serves}人。依据：{source}。', en: '{each} mu each: {plot} ÷ {each} = {serves} people. Source: {source}.' },
      todo: { zh: '按入住人数增加菜地。', en: 'Enlarge the garden by the number of residents.' },
    },
    'under-home': { says: { zh: '够每人{each}亩，但不到资料所称的每所{home}亩，请核对。', en: 'Enough at {each} mu each, but under the {home} that each home is reported to have.' } },
  },
});

export const covers = ['SRC-14', 'D36', 'D37'];

const at = { on: '2008-06-01', place: '370923' } as const;

export const examples: readonly Example[] = [
  { given: { veg_plot: 5, residents: 100 }, ...at, then: 'pass' },
  { given: { veg_plot: 6.95, residents: 139 }, ...at, then: 'pass' },
  { given: { veg_plot: 5, residents: 101 }, ...at, then: 'fail', reason: 'not-by-home' },
  { given: { veg_plot: 6.94, residents: 139 }, ...at, then: 'fail', reason: 'not-by-home' },
  { given: { veg_plot: 70, residents: 1941 }, ...at, then: 'fail', reason: 'not-by-home' },
  { given: { veg_plot: 4.99, residents: 100 }, ...at, then: 'fail', reason: 'no' },
  { given: { veg_plot: 0.35, residents: 7 }, ...at, then: 'unknown', reason: 'under-home', needs: ['veg_plot'] },
  { given: { veg_plot: 0.34, residents: 7 }, ...at, then: 'fail', reason: 'no' },
  { given: { veg_plot: 5 }, ...at, then: 'unknown', reason: 'unknown', needs: ['residents'] },
  { given: { veg_plot: 5, residents: 139 }, on: '2018-06-01', then: 'unknown', reason: 'unknown', needs: ['pack:plot.home', 'pack:plot.resident', 'veg_plot'] },
  { given: { veg_plot: 6.949, residents: 139 }, ...at, then: 'fail', reason: 'not-by-home' },
];
