import { all, any, atLeast, choice, look, not, under } from '../../engine/condition.ts';
import { amount, product, quotient, roundUp, sum } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { careFigure } from './figures.ts';

const share = careFigure('wage-share');
const exact = quotient(product(amount('minimum_wage'), share), 100);
const care = amount('care_amount');
const asShare = all(atLeast(sum(care, 1), exact), under(care, sum(exact, 100)));

/**
 * Where the place ties care money to the minimum wage: that share, exact or rounded up to the yuan. What an independent
 * person gets is capped elsewhere (Anhui), so that another sum is asked about.
 */
export default check({
  id: 'support/care-by-minimum-wage',
  about: 'care_amount',
  from: '2016-02-10',
  to: null,
  law: [
    cite('opinion-2016', '“供养标准”', '“standards”'),
    cite('anhui-standards', undefined, undefined, { from: '2022-07-01' }),
    cite('assistance-law-2026', '第十七条', 'article 17', { from: '2026-07-01' }),
  ],
  title: { zh: '照料护理费与最低工资比例', en: 'Care money as a share of the minimum wage' },
  when: any(asShare, all(choice('care_class').is('independent'), look('care_amount'))),
  facts: {
    entered: fact.yuan(care),
    wage: fact.yuan(amount('minimum_wage')),
    share: fact.percent(quotient(share, 100)),
    right: fact.yuan(roundUp(exact, 100)),
  },
  reasons: [{ reason: 'capped', on: 'unknown', when: not(asShare) }],
  words: {
    capped: { says: { zh: '全自理按比例是{right}元，填的是{entered}元；请核对当地上限。', en: 'By its share it is {right} yuan, entered {entered}: look at the local cap.' } },
    no: {
      says: { zh: '填的是{entered}元，按最低工资的{share}应是{right}元。', en: 'Entered: {entered} yuan; {share} of the minimum wage is {right} yuan.' },
      why: { zh: '{wage}元 × {share}，不足一元的进为一元。', en: '{wage} × {share}, rounded up to the yuan.' },
      todo: { zh: '看用的是不是上年的最低工资，档次和方式是否正确。', en: 'See whether it is last year’s wage, and the right grade and mode.' },
    },
  },
});

export const covers = ['LOC-01', 'LOC-03'];

const wage = { minimum_wage: 193000 };
const at = { on: '2024-08-01', place: '341502' } as const;
const cases = [['centralised', 'full', 96500], ['centralised', 'partial', 57900], ['centralised', 'independent', 7800], ['home-based', 'full', 67600], ['home-based', 'partial', 38600], ['home-based', 'independent', 5800]] as const;

export const examples: readonly Example[] = /* @__PURE__ */ (() => [
  ...cases.map(([mode, self_care, care_amount]): Example => ({ given: { ...wage, mode, self_care, care_amount }, ...at, then: 'pass' })),
  { given: { ...wage, mode: 'home-based', self_care: 'full', care_amount: 67549 }, ...at, then: 'pass' },
  { given: { ...wage, mode: 'home-based', self_care: 'full', care_amount: 67548 }, ...at, then: 'fail' },
  { given: { ...wage, mode: 'home-based', self_care: 'full', care_amount: 67649 }, ...at, then: 'pass' },
  { given: { ...wage, mode: 'home-based', self_care: 'full', care_amount: 67650 }, ...at, then: 'fail' },
  { given: { ...wage, mode: 'centralised', self_care: 'independent', care_amount: 9000 }, ...at, then: 'unknown', reason: 'capped', needs: ['care_amount'] },
  { given: { ...wage, mode: 'centralised', self_care: 'independent', care_amount: 5000 }, ...at, then: 'unknown', reason: 'capped', needs: ['care_amount'] },
  { given: { minimum_wage: 191000, mode: 'centralised', self_care: 'full', care_amount: 63667 }, on: '2019-11-01', place: '370500', then: 'pass' },
  { given: { mode: 'centralised', self_care: 'full', care_amount: 96500 }, ...at, then: 'unknown', needs: ['minimum_wage'] },
  { given: { ...wage, mode: 'centralised', self_care: 'independent', care_amount: 7800 }, on: '2022-08-01', place: '341100', then: 'unknown', needs: ['pack:wage-share.centralised.independent', 'care_amount'] },
  { given: { ...wage, mode: 'centralised', self_care: 'independent', care_amount: 7718 }, ...at, then: 'unknown', reason: 'capped', needs: ['care_amount'] },
  { given: { ...wage, mode: 'centralised', self_care: 'independent', care_amount: 7719 }, ...at, then: 'pass' },
  { given: { ...wage, mode: 'centralised', self_care: 'independent', care_amount: 7820 }, ...at, then: 'unknown', reason: 'capped', needs: ['care_amount'] },
])();
