import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldKeys, fields, type FieldKey } from '../model/fields.ts';
import type { FieldSpec } from '../model/field-spec.ts';
import { parameterKeys } from '../policy/parameters.ts';
import { rules } from '../rules/all.ts';
import { all, any, atLeast, choice, compute, equal, given, holds, iff, implies, look, named, not, notAfter, number, over, rows, same, several, table, under, within, type Condition } from './condition.ts';
import { yes } from './answer.ts';
import {
  amount,
  by,
  countOf,
  day,
  daysAfter,
  daysFrom,
  difference,
  either,
  givenDay,
  greatest,
  least,
  monthsAfter,
  monthsFrom,
  monthStart,
  pack,
  product,
  quotient,
  roundTo,
  roundUp,
  sum,
  workdaysAfter,
  workdaysFrom,
  yearsAfter,
  yearsFrom,
  type Quantity,
} from './quantity.ts';
import { conditionInLine, conditionInWords, quantityInWords, quantityKey } from './sentence.ts';

const zh = (c: Condition): string => conditionInWords(c, 'zh');
const en = (c: Condition): string => conditionInWords(c, 'en');
const [rural, insured] = [choice('hukou_type').is('rural'), holds('relocated')];

describe('conditionInWords', () => {
  const cases: readonly (readonly [Condition, zh: string, en: string])[] = [
    [number('age').atLeast(60), '年龄不低于60周岁', 'age is at least 60 years'],
    [number('age').atMost(60), '年龄不超过60周岁', 'age is at most 60 years'],
    [not(number('age').atLeast(60)), '年龄低于60周岁', 'age is under 60 years'],
    [number('family_size').under(3), '家庭人口少于3人', 'people in the household is under 3 people'],
    [number('basic_amount').over(360000), '月供养标准超过3,600元', 'basic living standard a month is over 3,600 yuan'],
    [number('basic_amount').is(1), '月供养标准等于0.01元', 'basic living standard a month equals 0.01 yuan'],
    [number('age').atLeast(pack('old.age')), '年龄不低于国家规定的老年人年龄', 'age is at least the national figure “Age of an old person”'],
    [number('basic_amount').under(pack('standard.rural.centralised', 'month')), '月供养标准低于当地的农村集中供养标准（按月）', 'basic living standard a month is under the local figure “Rural standard in an institution” (a month)'],
    [number('age').within(16, 60), '年龄在16周岁到60周岁之间（含）', 'age is from 16 years to 60 years'],
    [within(amount('basic_amount'), difference(amount('care_amount'), 100), sum(amount('care_amount'), 100)), '月供养标准与月照料护理费相差不超过1元', 'basic living standard a month and care money a month are at most 1 yuan apart'],
    [notAfter(day('apply_date'), day('town_review_date')), '申请日期不晚于乡镇审核日期', 'date of application is no later than date of the township review'],
    [not(notAfter(day('apply_date'), day('town_review_date'))), '乡镇审核日期早于申请日期', 'date of the township review is before date of application'],
    [notAfter(givenDay('2014-05-01'), day('apply_date')), '申请日期不早于2014年5月1日', 'date of application is no earlier than 1 May 2014'],
    [choice('disab_type').oneOf('mental', 'limb'), '残疾类别为“精神”或“肢体”', 'kind of disability is “mental” or “physical”'],
    [not(choice('disab_type').oneOf('mental', 'limb')), '残疾类别不是“精神”或“肢体”', 'kind of disability is neither “mental” nor “physical”'],
    [same('name', 'account_name'), '姓名与账户名称一致', 'name and account holder agree'],
    [not(same('name', 'account_name')), '姓名与账户名称不一致', 'name and account holder do not agree'],
    [given('phone'), '已填写联系电话', 'telephone is filled in'],
    [not(insured), '“易地扶贫搬迁至城镇”不成立', '“Relocated to a town by the poverty programme” does not hold'],
    [implies(rural, insured), '如果户籍类别为“农业”，则易地扶贫搬迁至城镇', 'if household registration is “rural”, then relocated to a town by the poverty programme'],
    [not(implies(rural, insured)), '户籍类别为“农业”，且“易地扶贫搬迁至城镇”不成立', 'household registration is “rural” and “Relocated to a town by the poverty programme” does not hold'],
    [not(all(rural, insured)), '如果户籍类别为“农业”，则“易地扶贫搬迁至城镇”不成立', 'if household registration is “rural”, then “Relocated to a town by the poverty programme” does not hold'],
    [named('年满60周岁', 'aged 60 or more', number('age').atLeast(60)), '年满60周岁', 'aged 60 or more'],
    [look('remark'), '由人判断：备注', 'left to a person: remarks'],
    [several(2, rural, insured, given('phone')), '以下至少2项成立：\n- 户籍类别为“农业”\n- 易地扶贫搬迁至城镇\n- 已填写联系电话', 'at least 2 of the following:\n- household registration is “rural”\n- relocated to a town by the poverty programme\n- telephone is filled in'],
    [iff(rural, insured), '以下两项同时成立，或同时不成立（户籍类别为“农业”；易地扶贫搬迁至城镇）', 'both of the following or neither:\n- household registration is “rural”\n- relocated to a town by the poverty programme'],
    [rows('obligors').some((o) => o.choice('status').is('tekun')), '“法定义务人名单”中至少有一项：救助身份为“特困人员”', 'for at least one row of “Statutory supporters, listed”: status of assistance is “recipient of this support”'],
    [not(rows('obligors').some((o) => o.choice('status').is('tekun'))), '“法定义务人名单”中每一项：救助身份不是“特困人员”', 'for each row of “Statutory supporters, listed”: status of assistance is not “recipient of this support”'],
    [rows('members').every((m) => over(m.day('birth'), day('birth'))), '“家庭成员名单”中每一项：出生日期早于该项的出生日期', 'for each row of “Household members, listed”: date of birth is before that row’s date of birth'],
    [compute(['name', 'id_no'], () => yes, ['old.age']), '由程序判断，依据：姓名、公民身份号码、国家规定的老年人年龄', 'as a program finds from name, citizen ID number and the national figure “Age of an old person”'],
    [compute([], () => yes), '由程序判断', 'as a program finds'],
    [all(), '总是成立', 'always'],
    [any(), '从不成立', 'never'],
  ];

  it.each(cases.map(([c, ...words]) => [words[0], c, ...words] as const))('%s', (_, c, chinese, english) => {
    expect(zh(c)).toBe(chinese);
    expect(en(c)).toBe(english);
  });

  it('words a table by its cases', () => {
    expect(zh(table(['disab_type', 'disab_grade'], { when: [['mental'], ['one', 'two']], then: 'yes' }, { when: [['limb'], null], then: 'look' }))).toBe(
      '按以下情形判断为“是”：\n- 残疾类别为“精神”，残疾等级为“一级”或“二级”：是\n- 残疾类别为“肢体”：由人判断\n- 其余情形：否',
    );
    expect(en(not(table(['disab_type'], { when: [['mental']], then: 'yes' }, { when: [['limb']], then: 'yes' })))).toBe('none of these cases (kind of disability is “mental”; kind of disability is “physical”)');
  });

  it('indents what holds others', () => {
    expect(zh(all(rural, insured, any(given('phone'), given('name'))))).toBe('以下各项都成立：\n- 户籍类别为“农业”\n- 易地扶贫搬迁至城镇\n- 已填写联系电话，或已填写姓名');
  });
});

describe('quantityInWords', () => {
  const cases: readonly (readonly [Quantity, zh: string, en: string])[] = [
    [7, '7', '7'],
    [sum(amount('basic_amount'), amount('care_amount'), 5000), '月供养标准 ＋ 月照料护理费 ＋ 50元', 'basic living standard a month + care money a month + 50 yuan'],
    [difference(amount('basic_amount'), sum(amount('care_amount'), 100)), '月供养标准 － （月照料护理费 ＋ 1元）', 'basic living standard a month − (care money a month + 1 yuan)'],
    [quotient(product(amount('basic_amount'), 12), 100), '月供养标准 × 12 ÷ 100', 'basic living standard a month × 12 ÷ 100'],
    [quotient(pack('basic.ratio'), 100), '当地的基本生活标准与低保标准的最低比例', 'the local figure “Least basic standard as a share of the minimum living standard”'],
    [product(sum(amount('age'), 1), 2), '（年龄 ＋ 1周岁） × 2', '(age + 1 years) × 2'],
    [least(amount('age'), 3), '年龄和3周岁中最小的', 'the least of age and 3 years'],
    [greatest(0, amount('age')), '（年龄，低于0的按0）', '(age, 0 where it is below)'],
    [greatest(day('birth'), day('apply_date')), '出生日期和申请日期中最晚的', 'the latest of date of birth and date of application'],
    [roundUp(quotient(amount('basic_amount'), 12), 100), '（月供养标准 ÷ 12）（向上进到1元）', '(basic living standard a month ÷ 12) (rounded up to 1 yuan)'],
    [roundTo(amount('house_area'), 1), '房屋面积（四舍五入到整数）', 'floor area (rounded to a whole number)'],
    [daysFrom(day('apply_date'), day('town_review_date')), '从申请日期到乡镇审核日期的天数', 'days from date of application to date of the township review'],
    [daysAfter(day('apply_date'), 7), '申请日期 ＋ 7天', 'date of application + 7 days'],
    [workdaysFrom(day('apply_date'), day('town_review_date')), '从申请日期到乡镇审核日期的工作日数', 'working days from date of application to date of the township review'],
    [yearsFrom(day('birth'), day('apply_date')), '从出生日期到申请日期的整年数', 'whole years from date of birth to date of application'],
    [monthsFrom(day('birth'), day('apply_date')), '从出生日期到申请日期的整月数', 'whole months from date of birth to date of application'],
    [workdaysAfter(day('apply_date'), pack('town.workdays')), /^申请日期之后第（.+）个工作日$/.source, /^\(.+\) working days after date of application$/.source],
    [monthsAfter(day('apply_date'), 6), '申请日期之后6个月', '6 months after date of application'],
    [yearsAfter(day('apply_date'), 2), '申请日期之后2年', '2 years after date of application'],
    [monthStart(day('apply_date'), 1), '申请日期次月1日', 'the first of the month after date of application'],
    [monthStart(day('apply_date'), -3), '申请日期之前第3个月1日', 'the first of month 3 before date of application'],
    [countOf(rural, insured), '以下成立的项数（户籍类别为“农业”；易地扶贫搬迁至城镇）', 'how many of these hold (household registration is “rural”; relocated to a town by the poverty programme)'],
    [rows('obligors').count(), '“法定义务人名单”的项数', 'the number of rows of “Statutory supporters, listed”'],
    [rows('obligors').count((o) => o.given('age')), '“法定义务人名单”中符合（已填写年龄）的项数', 'the number of rows of “Statutory supporters, listed” for which (age is filled in)'],
    [rows('obligors').total((o) => o.amount('income_year')), '“法定义务人名单”各项年收入合计', 'the total of income a year over “Statutory supporters, listed”'],
    [by('mode', { centralised: 100, 'home-based': amount('basic_amount') }), '按供养方式（“集中供养”取1元；“分散供养”取月供养标准）', 'by support mode (“in an institution”: 1 yuan; “at home”: basic living standard a month)'],
    [either(rural, 100, amount('basic_amount')), '（户籍类别为“农业”的，取1元；否则取月供养标准）', '(where household registration is “rural”: 1 yuan; else basic living standard a month)'],
  ];

  it.each(cases.map(([q, ...words]) => [words[0], q, ...words] as const))('%s', (_, q, chinese, english) => {
    const matches = (text: string, wanted: string): void => (wanted.startsWith('^') ? expect(text).toMatch(new RegExp(wanted)) : expect(text).toBe(wanted));
    matches(quantityInWords(q, 'zh'), chinese);
    matches(quantityInWords(q, 'en'), english);
  });
});

it('says the name of a quantity that has one, and spells it out where it is the whole', () => {
  const total = sum(amount('basic_amount'), amount('care_amount'));
  const names = new Map([[quantityKey(total), '〔甲〕']]);
  expect(conditionInWords(equal(product(12, total), amount('basic_amount_year')), 'zh', names)).toBe('12 × 〔甲〕等于年供养标准');
  expect(conditionInLine(all(rural, insured, given('phone'), equal(total, 1)), 'zh', names)).toBe('户籍类别为“农业”，且易地扶贫搬迁至城镇，且已填写联系电话，且〔甲〕等于0.01元');
  expect(quantityInWords(total, 'zh')).toBe('月供养标准 ＋ 月照料护理费');
});

const bad = /undefined|null|NaN|Infinity|\{|\}|\[object|：：|（）|\(\)/;
const of = (kind: FieldSpec['kind']): FieldKey[] => fieldKeys.filter((key) => fields[key].kind === kind);
const arbitrary = fc.letrec<{ condition: Condition; quantity: Quantity }>((tie) => {
  const condition = tie('condition') as fc.Arbitrary<Condition>;
  const quantity = tie('quantity') as fc.Arbitrary<Quantity>;
  const pick = (...kinds: FieldSpec['kind'][]): fc.Arbitrary<never> => fc.constantFrom(...kinds.flatMap(of)) as fc.Arbitrary<never>;
  const list = pick('list');
  const value = pick('integer', 'decimal', 'money', 'date', 'month');
  const two = fc.tuple(quantity, quantity);
  const some = fc.array(condition, { maxLength: 4 });
  const leaf: fc.Arbitrary<Quantity>[] = [
    fc.integer({ min: -1000, max: 40000 }),
    fc.record({ q: fc.constant('figure' as const), parameter: fc.constantFrom(...parameterKeys) }),
    value.map((field): Quantity => ({ q: 'field', field })),
    fc.constant<Quantity>({ q: 'given-day', day: '2014-05-01' }),
  ];
  return {
    quantity: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      ...leaf,
      fc.tuple(fc.constantFrom('sum' as const, 'product' as const, 'least' as const, 'greatest' as const), fc.array(quantity, { minLength: 1, maxLength: 3 })).map(([q, parts]): Quantity => ({ q, of: parts })),
      fc.tuple(fc.constantFrom('difference' as const, 'quotient' as const, 'years' as const, 'months' as const, 'workdays' as const, 'after-workdays' as const, 'after-months' as const, 'after-years' as const), two).map(([q, parts]): Quantity => ({ q, of: parts })),
      fc.tuple(quantity, fc.constantFrom('up' as const, 'down' as const, 'nearest' as const)).map(([q, way]): Quantity => ({ q: 'round', of: q, to: 100, way })),
      fc.tuple(quantity, fc.integer({ min: -3, max: 3 })).map(([q, plus]): Quantity => ({ q: 'month-start', of: q, plus })),
      fc.tuple(list, fc.option(condition)).map(([l, where]): Quantity => ({ q: 'rows', list: l, where })),
      fc.tuple(list, quantity, fc.option(condition)).map(([l, q, where]): Quantity => ({ q: 'total', list: l, of: q, where })),
      some.map((parts): Quantity => ({ q: 'count', of: parts })),
      two.map(([a, b]) => by('mode', { centralised: a, 'home-based': b })),
      fc.tuple(condition, quantity, quantity).map(([c, a, b]) => either(c, a, b)),
    ),
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      pick('truth').map((field) => holds(field)),
      fc.tuple(pick('text', 'digits', 'citizen-id', 'date'), fc.string({ maxLength: 5, unit: fc.constantFrom('a', '7', '村') })).map(([field, to]): Condition => ({ k: 'is', field, to })),
      pick('code').map((field): Condition => ({ k: 'among', field, of: Object.keys((fields[field] as { codes: object }).codes) })),
      pick('text').map((field) => look(field)),
      pick('text').map((field) => same(field, 'name')),
      fc.constantFrom(...fieldKeys).map((field) => given(field)),
      two.map(([a, b]) => atLeast(a, b)),
      two.map(([a, b]) => under(a, b)),
      two.map(([a, b]) => equal(a, b)),
      two.map(([a, b]) => within(a, b, b)),
      some.map((parts) => all(...parts)),
      some.map((parts) => any(...parts)),
      some.map((parts) => several(2, ...parts)),
      condition.map((c) => not(c)),
      fc.tuple(condition, condition).map(([a, b]) => iff(a, b)),
      fc.tuple(list, fc.constantFrom('some' as const, 'every' as const), condition).map(([l, k, c]): Condition => ({ k, list: l, of: c })),
    ),
  };
});

describe('any condition and quantity', () => {
  it('is worded in full, in both languages', () => {
    fc.assert(
      fc.property(arbitrary.condition, arbitrary.quantity, (c, q) => {
        for (const language of ['zh', 'en'] as const) {
          for (const words of [conditionInWords(c, language), conditionInWords(not(c), language), quantityInWords(q, language)]) {
            expect(words).not.toBe('');
            expect(words.replaceAll('（）', '').replaceAll('()', '')).not.toMatch(bad);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of the rules is too', () => {
    for (const rule of rules) {
      if (rule.kind === 'derivation') continue;
      const conditions = [...(rule.applies ? [rule.applies] : []), ...(rule.kind === 'choice' ? rule.choose.map(([, when]) => when) : rule.kind === 'amount' ? [] : [rule.when]), ...(rule.reasons ?? []).map((r) => r.when)];
      for (const language of ['zh', 'en'] as const) {
        for (const c of conditions) expect(conditionInWords(c, language), rule.id).not.toMatch(bad);
        if (rule.kind === 'amount') expect(quantityInWords(rule.quantity, language), rule.id).not.toMatch(bad);
      }
    }
  });
});
