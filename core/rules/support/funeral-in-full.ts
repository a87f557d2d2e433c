import { equal } from '../../engine/condition.ts';
import { amount, product } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { mixUpExamples, mixUps, mixUpWords } from './mix-ups.ts';

const due = product(amount('basic_amount'), amount('funeral_months'));

/** Funeral money is so many months of the standard as the place grants (one year in Nanyang and a Henan form; medium, and no national rule). */
export default check({
  id: 'support/funeral-in-full',
  about: 'funeral_amount',
  from: '2006-03-01',
  to: null,
  law: [
    cite('regulations-2006', '第九条', 'article 9', { to: '2014-05-01' }),
    cite('measures-2014', '第十五条', 'article 15', { from: '2014-05-01' }),
    cite('provincial-support-measures', undefined, undefined, { from: '2016-02-10' }),
    cite('assistance-law-2026', '第十六条', 'article 16', { from: '2026-07-01' }),
  ],
  title: { zh: '丧葬费', en: 'Funeral money' },
  when: equal(amount('funeral_amount'), due),
  facts: { entered: fact.yuan(amount('funeral_amount')), right: fact.yuan(due), month: fact.yuan(amount('basic_amount')), months: fact.number(amount('funeral_months')) },
  reasons: mixUps('funeral_amount', due),
  words: {
    ...mixUpWords,
    no: {
      says: { zh: '丧葬费{entered}元，按{months}个月标准应是{right}元。', en: 'Funeral money: {entered} yuan; {months} months of the standard are {right}.' },
      why: { zh: '{month}元 × {months} ＝ {right}元。', en: '{month} × {months} = {right} yuan.' },
      todo: { zh: '核对当地规定的月数和死亡当月的标准。', en: 'Check the months that the place grants, and the standard of the month of death.' },
    },
  },
});

export const covers = ['PAY-03', 'PAY-04'];

const year = { basic_amount: 54600, funeral_months: 12 };

export const examples: readonly Example[] = /* @__PURE__ */ (() => [
  { given: { ...year, funeral_amount: 655200 }, on: '2022-05-04', then: 'pass' },
  { given: { ...year, funeral_amount: 655199 }, on: '2026-08-04', then: 'fail', reason: 'no' },
  { given: { ...year, funeral_amount: 655201 }, on: '2010-05-04', then: 'fail', reason: 'no' },
  ...mixUpExamples('funeral_amount', 600000, { given: { basic_amount: 50000, funeral_months: 12 }, on: '2022-05-04' }),
  { given: { basic_amount: 54600, funeral_amount: 655200 }, on: '2022-05-04', then: 'unknown', needs: ['funeral_months'] },
  { given: year, on: '2022-05-04', then: 'unknown', needs: ['funeral_amount'] },
])();
