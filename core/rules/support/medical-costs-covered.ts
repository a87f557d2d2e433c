import { all, any, atLeast, atMost, look, over } from '../../engine/condition.ts';
import { amount, difference, sum } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

const paid = sum(amount('medical_insurance_paid'), amount('medical_aid_paid'), amount('medical_fund_paid'));
const cost = amount('medical_cost');

/** What insurance and medical aid leave is supported from the fund. Whether each cost was eligible a person must see; more than the cost was never due. */
export default check({
  id: 'support/medical-costs-covered',
  about: 'medical_cost',
  from: '2016-02-10',
  to: null,
  law: [cite('opinion-2016', '“救助供养内容”', '“content”'), cite('assistance-law-2026', '第二十四条', 'article 24', { from: '2026-07-01' })],
  title: { zh: '医疗费用的支付', en: 'Who paid the medical costs' },
  when: all(atMost(paid, cost), any(atLeast(paid, cost), look('medical_fund_paid'))),
  facts: {
    cost: fact.yuan(cost),
    paid: fact.yuan(paid),
    left: fact.yuan(difference(cost, paid)),
    insurance: fact.yuan(amount('medical_insurance_paid')),
    aid: fact.yuan(amount('medical_aid_paid')),
    fund: fact.yuan(amount('medical_fund_paid')),
  },
  reasons: [{ reason: 'left', on: 'unknown', when: over(cost, paid) }],
  words: {
    left: {
      says: { zh: '还有{left}元没有着落；符合规定的由供养经费支持。', en: '{left} yuan are left; the fund supports what is eligible.' },
      why: { zh: '{cost}元 − {insurance}元 − {aid}元 − {fund}元 ＝ {left}元。', en: '{cost} − {insurance} − {aid} − {fund} = {left} yuan.' },
    },
    no: {
      says: { zh: '各方共支付{paid}元，多于医疗费用{cost}元。', en: '{paid} yuan were paid for costs of {cost}.' },
      why: { zh: '{insurance}元 ＋ {aid}元 ＋ {fund}元 ＝ {paid}元。', en: '{insurance} + {aid} + {fund} = {paid} yuan.' },
      todo: { zh: '核对各项金额，看是否重复报销。', en: 'Check each sum, and that nothing was paid twice.' },
    },
  },
});

export const covers = ['G14-05', 'A13'];

const bill = { medical_cost: 500000, medical_insurance_paid: 300000, medical_aid_paid: 120000 };

export const examples: readonly Example[] = /* @__PURE__ */ (() => [
  { given: { ...bill, medical_fund_paid: 80000 }, on: '2024-05-04', then: 'pass' },
  { given: { ...bill, medical_fund_paid: 80001 }, on: '2024-05-04', then: 'fail' },
  { given: { ...bill, medical_fund_paid: 79999 }, on: '2024-05-04', then: 'unknown', reason: 'left', needs: ['medical_fund_paid'] },
  { given: bill, on: '2024-05-04', then: 'unknown', needs: ['medical_fund_paid'] },
  { given: { ...bill, medical_cost: null, medical_fund_paid: 80000 }, on: '2024-05-04', then: 'unknown', needs: ['medical_cost', 'medical_fund_paid'] },
])();
