import { rows } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { cite, fact, work, type Example } from '../../engine/rule.ts';

/** Which incomes count under article 6 of 2021; an unsupported child's allowance is left out by the 2019 opinion (medium confidence). */
export default work({
  id: 'eligibility/counted-income-2021',
  about: 'incomes',
  decides: 'counted_income',
  from: '2021-07-01',
  to: null,
  law: [cite('determination-2021', '第六条', 'article 6'), cite('unsupported-children-2019', '第三条第（一）项', 'article 3(1)'), cite('assistance-law-2026', '第二十三条', 'article 23', { from: '2026-07-01' })],
  title: { zh: '计入的收入', en: 'Income that counts' },
  quantity: rows('incomes').total((o) => {
    const sum = o.amount('amount');
    const counts = { wages: sum, business: sum, property: sum, transfer: sum };
    return o.by('kind', { ...counts, 'basic-pension': 0, 'social-insurance': 0, 'special-care': 0, 'old-age-allowance': 0, 'child-allowance': 0 });
  }),
  facts: { income: fact.yuan(amount('counted_income')) },
  words: {
    yes: { says: { zh: '计入的年收入是{income}元。', en: 'Income that counts is {income} yuan a year.' }, why: { zh: '工资、经营、财产、转移收入相加；基础养老金、社会保险、优待抚恤金、高龄津贴不计入。', en: 'Wages, business, property and transfers added up. Left out: the basic pension, social insurance, special care pensions, the old-age allowance.' } },
    unknown: { says: { zh: '收入尚不能合计，需要：{needs}。', en: 'Income can’t be added up yet; needed: {needs}.' }, todo: { zh: '不能归入上列类别的，由经办人认定是否计入。', en: 'Where an income is of no kind listed, a person must say whether it counts.' } },
  },
});

export const covers: readonly string[] = ['R21-11', 'R21-12', 'C19-01'];

export const examples: readonly Example[] = [
  { given: { incomes: { rows: [{ kind: 'wages', amount: 1 }, { kind: 'business', amount: 10 }, { kind: 'property', amount: 100 }, { kind: 'transfer', amount: 1000 }, { kind: 'basic-pension', amount: 10000 }, { kind: 'old-age-allowance', amount: 100000 }], complete: true } }, on: '2022-10-10', then: 'pass', decides: 1111 },
  { given: { incomes: { rows: [], complete: true } }, on: '2022-10-10', then: 'pass', decides: 0 },
  { given: { incomes: { rows: [{ kind: 'special-care', amount: 100000 }, { kind: 'social-insurance', amount: 20000 }, { kind: 'child-allowance', amount: 20000 }], complete: true } }, on: '2022-10-10', then: 'pass', decides: 0 },
  { given: { incomes: { rows: [{ kind: 'wages', amount: 100000 }], complete: false } }, on: '2022-10-10', then: 'unknown', needs: ['incomes'] },
  { given: { incomes: { rows: [{ kind: 'wages' }, { kind: 'other', amount: 1 }, { amount: 1 }], complete: true } }, on: '2022-10-10', then: 'unknown', needs: ['incomes[0].amount', 'incomes[1].kind', 'incomes[2].kind'] },
];
