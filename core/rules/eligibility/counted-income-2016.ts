import { rows } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { cite, fact, work, type Example } from '../../engine/rule.ts';

/** Which incomes count under article 6 of 2016: the full text was not seen; what it does not surely name (special care pensions, other social insurance) is left to a person. */
export default work({
  id: 'eligibility/counted-income-2016',
  about: 'incomes',
  decides: 'counted_income',
  from: '2016-10-10',
  to: '2021-07-01',
  law: [cite('determination-2016', '第六条', 'article 6')],
  title: { zh: '计入的收入', en: 'Income that counts' },
  quantity: rows('incomes').total((o) => {
    const sum = o.amount('amount');
    return o.by('kind', { wages: sum, business: sum, property: sum, transfer: sum, 'basic-pension': 0, 'old-age-allowance': 0 });
  }),
  facts: { income: fact.yuan(amount('counted_income')) },
  words: {
    yes: { says: { zh: '计入的年收入是{income}元。', en: 'Income that counts is {income} yuan a year.' }, why: { zh: '工资、经营、财产、转移收入相加；基础养老金、高龄津贴不计入。', en: 'Wages, business, property and transfers added up. The basic pension and the old-age allowance are left out.' } },
    unknown: { says: { zh: '收入尚不能合计，需要：{needs}。', en: 'Income can’t be added up yet; needed: {needs}.' }, todo: { zh: '不能归入上列类别的，由经办人认定是否计入。', en: 'Where an income is of no kind listed, a person must say whether it counts.' } },
  },
});

export const covers: readonly string[] = ['R16-03'];

export const examples: readonly Example[] = [
  { given: { incomes: { rows: [{ kind: 'wages', amount: 1 }, { kind: 'business', amount: 10 }, { kind: 'property', amount: 100 }, { kind: 'transfer', amount: 1000 }, { kind: 'basic-pension', amount: 10000 }, { kind: 'old-age-allowance', amount: 100000 }], complete: true } }, on: '2018-10-10', then: 'pass', decides: 1111 },
  { given: { incomes: { rows: [], complete: true } }, on: '2018-10-10', then: 'pass', decides: 0 },
  { given: { incomes: { rows: [{ kind: 'special-care', amount: 100000 }], complete: true } }, on: '2018-10-10', then: 'unknown', needs: ['incomes[0].kind'] },
  { given: { incomes: { rows: [{ kind: 'social-insurance', amount: 0 }], complete: true } }, on: '2018-10-10', then: 'unknown', needs: ['incomes[0].kind'] },
  { given: { incomes: { rows: [{ kind: 'wages', amount: 100000 }], complete: false } }, on: '2018-10-10', then: 'unknown', needs: ['incomes'] },
  { given: { incomes: { rows: [{ kind: 'wages' }, { kind: 'other', amount: 1 }, { amount: 1 }], complete: true } }, on: '2018-10-10', then: 'unknown', needs: ['incomes[0].amount', 'incomes[1].kind', 'incomes[2].kind'] },
];
