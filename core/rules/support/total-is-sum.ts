import { yes } from '../../engine/answer.ts';
import { all, any, atLeast, compute, equal } from '../../engine/condition.ts';
import { amount, sum } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { mixUpExamples, mixUps, mixUpWords } from './mix-ups.ts';

const least = sum(amount('basic_amount'), amount('care_amount'));
const whole = sum(amount('basic_amount'), amount('care_amount'), amount('class_amount'));

/** Where the budget pays a subsidy in place of the standard, as in Anhui, the total is made of that. */
const subsidised = compute(['total_amount', 'fiscal_amount', 'care_amount', 'class_amount'], ([total, fiscal, care, further]) => {
  if (total === null || fiscal === null || care === null) return { is: 0, reason: 'none' };
  return total === fiscal + care + (further ?? 0) ? yes : { is: 0, reason: 'differs' };
});

/** The total of a month is the sum of its parts; it is never less than two of them. */
export default check({
  id: 'support/total-is-sum',
  about: 'total_amount',
  from: '2016-02-10',
  to: null,
  law: [cite('opinion-2016', '“供养标准”', '“standards”'), cite('assistance-law-2026', '第十七条', 'article 17', { from: '2026-07-01' })],
  title: { zh: '月发放合计', en: 'Total paid a month' },
  when: any(subsidised, all(atLeast(amount('total_amount'), least), equal(amount('total_amount'), whole))),
  facts: {
    entered: fact.yuan(amount('total_amount')),
    right: fact.yuan(whole),
    least: fact.yuan(least),
    basic: fact.yuan(amount('basic_amount')),
    care: fact.yuan(amount('care_amount')),
    class: fact.yuan(amount('class_amount')),
  },
  reasons: [...mixUps('total_amount', whole), { reason: 'sum', on: 'fail', when: atLeast(whole, 0), fix: { field: 'total_amount', to: whole } }],
  words: {
    ...mixUpWords,
    sum: {
      says: { zh: '合计填的是{entered}元，各项相加是{right}元。', en: 'The total says {entered} yuan; the parts make {right}.' },
      why: { zh: '{basic}元 ＋ {care}元 ＋ {class}元 ＝ {right}元。', en: '{basic} + {care} + {class} = {right} yuan.' },
      todo: { zh: '对照发放表改正。', en: 'Correct from the pay list.' },
      fix: { zh: '改为{right}元', en: 'Change to {right} yuan' },
    },
    no: {
      says: { zh: '合计{entered}元，少于基本生活与照料护理之和{least}元。', en: 'A total of {entered} yuan is less than its parts: {least}.' },
      why: { zh: '{basic}元 ＋ {care}元 ＝ {least}元。', en: '{basic} + {care} = {least} yuan.' },
      todo: { zh: '对照发放表改正。', en: 'Correct from the pay list.' },
    },
  },
});

const parts = { basic_amount: 90000, care_amount: 20000, class_amount: 10000 };

export const covers = ['G14-02'];

export const examples: readonly Example[] = /* @__PURE__ */ (() => [
  { given: { ...parts, total_amount: 120000 }, on: '2022-05-04', then: 'pass' },
  { given: { ...parts, total_amount: 119999 }, on: '2022-05-04', then: 'fail', reason: 'sum', fix: { field: 'total_amount', value: 120_000 } },
  { given: { ...parts, total_amount: 120001 }, on: '2022-05-04', then: 'fail', reason: 'sum', fix: { field: 'total_amount', value: 120_000 } },
  { given: { basic_amount: 90000, care_amount: 20000, total_amount: 109999 }, on: '2022-05-04', then: 'fail', reason: 'no' },
  ...mixUpExamples('total_amount', 120000, { given: parts, on: '2022-05-04' }),
  { given: { basic_amount: 90000, care_amount: 20000, total_amount: 110000 }, on: '2022-05-04', then: 'unknown', needs: ['class_amount'] },
  { given: parts, on: '2022-05-04', then: 'unknown', needs: ['total_amount'] },
  { given: { ...parts, fiscal_amount: 70000, total_amount: 100000 }, on: '2022-05-04', then: 'pass' },
  { given: { ...parts, fiscal_amount: 70000, total_amount: 99999 }, on: '2022-05-04', then: 'fail', reason: 'sum', fix: { field: 'total_amount', value: 120_000 } },
  { given: { ...parts, class_amount: null, fiscal_amount: 70000, total_amount: 90000 }, on: '2022-05-04', then: 'pass' },
  { given: { ...parts, total_amount: 30000 }, on: '2022-05-04', then: 'fail', reason: 'sum', fix: { field: 'total_amount', value: 120_000 } },
  { given: { basic_amount: 90000, class_amount: 10000, fiscal_amount: 70000, total_amount: 80000 }, on: '2022-05-04', then: 'unknown', needs: ['care_amount'] },
  { given: { ...parts, fiscal_amount: 70000 }, on: '2022-05-04', then: 'unknown', needs: ['total_amount'] },
  { given: { basic_amount: 0, care_amount: 0, class_amount: 0, total_amount: 5 }, on: '2022-05-04', then: 'fail', reason: 'sum', fix: { field: 'total_amount', value: 0 } },
])();
