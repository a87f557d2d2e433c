import { all, choice, equal, holds } from '../../engine/condition.ts';
import { amount, pack } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

/** Where the place buys hospital-care insurance for independent people it pays them no care money: Yongzhou 2019. */
export default check({
  id: 'support/insured-independent-paid-nothing',
  about: 'care_amount',
  from: '2019-01-01',
  to: null,
  law: [cite('yongzhou-2019'), cite('assistance-law-2026', '第十七条', 'article 17', { from: '2026-07-01' })],
  title: { zh: '已购住院护理保险的全自理人员', en: 'Independent people who are insured' },
  applies: all(choice('care_class').is('independent'), holds('hospital_care_insured')),
  when: equal(amount('care_amount'), pack('care.independent.insured', 'month')),
  facts: { entered: fact.yuan(amount('care_amount')), right: fact.yuan(pack('care.independent.insured', 'month')) },
  fix: { field: 'care_amount', to: pack('care.independent.insured', 'month') },
  words: {
    no: {
      says: { zh: '全自理且已购住院护理保险，照料费应为{right}元。', en: 'Independent and insured: care money is {right} yuan here.' },
      why: { zh: '当地为全自理人员购买住院护理保险，不再发照料护理费。', en: 'The place buys insurance for independent people and pays no care money.' },
      todo: { zh: '核对自理能力和参保情况。', en: 'Check self-care and the insurance.' },
      fix: { zh: '改为{right}元', en: 'Change to {right} yuan' },
    },
  },
});

export const covers = ['LOC-14'];

const insured = { self_care: 'independent', hospital_care_insured: true } as const;

export const examples: readonly Example[] = /* @__PURE__ */ (() => [
  { given: { ...insured, care_amount: 0 }, on: '2019-05-04', place: '431100', then: 'pass' },
  { given: { ...insured, care_amount: 12500 }, on: '2019-05-04', place: '431121', then: 'fail', fix: { field: 'care_amount', value: 0 } },
  { given: { ...insured, care_amount: 12500 }, on: '2019-05-04', place: '370500', then: 'unknown', needs: ['pack:care.independent.insured'] },
  { given: insured, on: '2019-05-04', place: '431100', then: 'unknown', needs: ['care_amount'] },
  { given: { self_care: 'independent', care_amount: 12500 }, on: '2019-05-04', place: '431100', then: 'unknown', needs: ['hospital_care_insured'] },
  { given: { ...insured, self_care: 'full', care_amount: 12500 }, on: '2019-05-04', place: '431100', then: 'not-applicable' },
  { given: { ...insured, hospital_care_insured: false, care_amount: 12500 }, on: '2019-05-04', place: '431100', then: 'not-applicable' },
])();
