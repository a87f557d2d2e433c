import { equal } from '../../engine/condition.ts';
import { amount, by, pack, product, quotient, roundTo } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { careFigure, makesYear } from './figures.ts';
import { mixUpExamples, mixUps, mixUpWords } from './mix-ups.ts';

const year = careFigure('care', 'year');
const month = roundTo(quotient(year, 12), 1);
const swapped = by('mode', {
  centralised: by('care_class', { full: pack('care.centralised.independent', 'year'), independent: pack('care.centralised.full', 'year') }),
  'home-based': by('care_class', { full: pack('care.home-based.independent', 'year'), independent: pack('care.home-based.full', 'year') }),
});
const elsewhere = careFigure('care', 'year', true);

/** Care money against the place's standard for mode and class of self-care; a month rounded to the yuan is allowed. */
export default check({
  id: 'support/care-amount',
  about: 'care_amount',
  from: '2016-02-10',
  to: null,
  law: [cite('opinion-2016', '“供养标准”', '“standards”'), cite('assistance-law-2026', '第十七条', 'article 17', { from: '2026-07-01' })],
  title: { zh: '照料护理费与当地标准', en: 'Care money and local standard' },
  when: makesYear(amount('care_amount'), year),
  facts: { entered: fact.yuan(amount('care_amount')), right: fact.yuan(month), class: fact.value('care_class'), mode: fact.value('mode') },
  reasons: [
    ...mixUps('care_amount', month),
    { reason: 'swapped', on: 'fail', when: equal(product(12, amount('care_amount')), swapped) },
    { reason: 'other-mode', on: 'fail', when: equal(product(12, amount('care_amount')), elsewhere) },
  ],
  fix: { field: 'care_amount', to: month },
  words: {
    ...mixUpWords,
    swapped: {
      says: { zh: '{entered}元是另一头的档次；{class}应是{right}元。', en: '{entered} yuan is the opposite grade; {class} gets {right} yuan.' },
      todo: { zh: '“全自理”和“全护理”相反，看是否填反。', en: '“Independent” and “full care” are opposites: see whether they were swapped.' },
      fix: { zh: '改为{right}元', en: 'Change to {right} yuan' },
    },
    'other-mode': {
      says: { zh: '{entered}元是另一种供养方式的标准，{mode}应是{right}元。', en: '{entered} yuan is of the other mode; {mode} it is {right} yuan.' },
      fix: { zh: '改为{right}元', en: 'Change to {right} yuan' },
    },
    no: {
      says: { zh: '填的是{entered}元，{mode}{class}的照料标准是{right}元。', en: 'Entered: {entered} yuan; {class}, {mode}, it is {right} yuan a month.' },
      todo: { zh: '按标准改正；当地另有规定的，以当地文件为准。', en: 'Correct it to the standard, unless the place has a rule of its own.' },
      fix: { zh: '改为{right}元', en: 'Change to {right} yuan' },
    },
  },
});

export const covers = ['G14-02', 'LOC-01', 'LOC-03'];

const home = { mode: 'centralised', self_care: 'full' } as const;
const at = { on: '2024-08-01', place: '341502' } as const;

export const examples: readonly Example[] = /* @__PURE__ */ (() => [
  { given: { ...home, care_amount: 96500 }, ...at, then: 'pass' },
  { given: { mode: 'centralised', self_care: 'partial', care_amount: 57900 }, ...at, then: 'pass' },
  { given: { mode: 'centralised', self_care: 'independent', care_amount: 7800 }, ...at, then: 'pass' },
  { given: { mode: 'home-based', self_care: 'full', care_amount: 67600 }, ...at, then: 'pass' },
  { given: { mode: 'home-based', self_care: 'partial', care_amount: 38600 }, ...at, then: 'pass' },
  { given: { mode: 'home-based', self_care: 'independent', care_amount: 5800 }, ...at, then: 'pass' },
  { given: { ...home, care_amount: 63600 }, on: '2019-11-01', place: '370500', then: 'pass' },
  { given: { ...home, care_amount: 63566 }, on: '2019-11-01', place: '370500', then: 'fail', reason: 'no', fix: { field: 'care_amount', value: 63_667 } },
  { given: { ...home, care_amount: 63767 }, on: '2019-11-01', place: '370500', then: 'fail', reason: 'no', fix: { field: 'care_amount', value: 63_667 } },
  ...mixUpExamples('care_amount', 57900, { given: { mode: 'centralised', self_care: 'partial' }, ...at }),
  { given: { ...home, care_amount: 7800 }, ...at, then: 'fail', reason: 'swapped', fix: { field: 'care_amount', value: 96_500 } },
  { given: { mode: 'home-based', self_care: 'independent', care_amount: 67600 }, ...at, then: 'fail', reason: 'swapped', fix: { field: 'care_amount', value: 5800 } },
  { given: { mode: 'centralised', self_care: 'partial', care_amount: 38600 }, ...at, then: 'fail', reason: 'other-mode', fix: { field: 'care_amount', value: 57_900 } },
  { given: { mode: 'home-based', self_care: 'full', care_amount: 96500 }, ...at, then: 'fail', reason: 'other-mode', fix: { field: 'care_amount', value: 67_600 } },
  { given: { ...home, care_amount: 50000 }, ...at, then: 'fail', reason: 'no', fix: { field: 'care_amount', value: 96_500 } },
  { given: { ...home, care_amount: 96400 }, ...at, then: 'fail', reason: 'no', fix: { field: 'care_amount', value: 96_500 } },
  { given: { ...home, care_amount: 96600 }, ...at, then: 'fail', reason: 'no', fix: { field: 'care_amount', value: 96_500 } },
  { given: { ...home, care_amount: 67600 }, ...at, then: 'fail', reason: 'other-mode', fix: { field: 'care_amount', value: 96_500 } },
  { given: { mode: 'home-based', self_care: 'partial', care_amount: 57900 }, ...at, then: 'fail', reason: 'other-mode', fix: { field: 'care_amount', value: 38_600 } },
  { given: { mode: 'centralised', self_care: 'independent', care_amount: 5800 }, ...at, then: 'fail', reason: 'other-mode', fix: { field: 'care_amount', value: 7800 } },
  { given: { mode: 'home-based', self_care: 'independent', care_amount: 7800 }, ...at, then: 'fail', reason: 'other-mode', fix: { field: 'care_amount', value: 5800 } },
  { given: { mode: 'centralised', self_care: 'independent', care_amount: 96500 }, ...at, then: 'fail', reason: 'swapped', fix: { field: 'care_amount', value: 7800 } },
  { given: { mode: 'home-based', self_care: 'full', care_amount: 5800 }, ...at, then: 'fail', reason: 'swapped', fix: { field: 'care_amount', value: 67_600 } },
  { given: { ...home }, ...at, then: 'unknown', needs: ['care_amount'] },
  { given: { mode: 'centralised', care_amount: 50000 }, ...at, then: 'unknown', needs: ['self_care'] },
  { given: { ...home, care_amount: 50000 }, on: '2024-08-01', place: '611021', then: 'unknown', needs: ['pack:care.centralised.full'] },
  { given: { mode: 'centralised', self_care: 'partial', care_amount: 40000 }, on: '2019-11-01', place: '370500', then: 'fail', reason: 'no', fix: { field: 'care_amount', value: 31_833 } },
])();
