import { all, any, rows } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';
import { listWords, owesNothing } from './supporters.ts';

/** Every listed supporter is in a case of article 8 of the 2021 measures, or owes nothing under the Civil Code. */
export default conclusion({
  id: 'eligibility/every-listed-supporter-unable-2021',
  about: 'obligors',
  decides: 'supporters_unable',
  from: '2021-07-01',
  to: null,
  law: [
    cite('determination-2021', '第八条', 'article 8'),
    cite('civil-code', '第一千零五十九条、第一千零六十七条、第一千零七十二条、第一千零七十四条、第一千零七十五条', 'articles 1059, 1067, 1072, 1074 and 1075'),
    cite('assistance-law-2026', '第十六条', 'article 16', { from: '2026-07-01' }),
  ],
  title: { zh: '名单上的法定义务人', en: 'Supporters on the list' },
  when: rows('obligors').every((o) =>
    any(
      o.choice('status').is('tekun'),
      all(o.choice('status').is('dibao'), o.number('age').atLeast(60)),
      all(
        o.holds('property_low'),
        any(
          o.choice('state').oneOf('no-civil-capacity', 'missing', 'in-prison'),
          all(
            o.number('income_year').under(amount('disposable_income')),
            any(
              o.number('age').atLeast(70),
              o.table(['disab_type', 'disab_grade'], { when: [null, ['one', 'two']], then: 'yes' }, { when: [['intellectual', 'mental'], ['three']], then: 'yes' }),
            ),
          ),
        ),
      ),
      o.holds('provincial_case'),
      owesNothing(o),
    ),
  ),
  words: {
    yes: listWords.list,
    no: listWords['listed-able'],
  },
});

export const covers: readonly string[] = ['R21-14', 'R21-15', 'R21-16', 'R21-17', 'R21-18', 'R21-19', 'CIV-01', 'CIV-02', 'CIV-03'];

const plain = {
  relation: 'child', ability: 'able', status: 'none', age: 40, disab_type: 'limb', disab_grade: 'four', state: 'normal', income_year: 1999999, property_low: true, provincial_case: false,
} as const;

export const examples: readonly Example[] = [
  { given: { obligors: { rows: [plain], complete: true }, disposable_income: 2000000 }, on: '2022-05-04', then: 'fail' },
  { given: { obligors: { rows: [{ relation: 'child', status: 'tekun' }], complete: true }, disposable_income: 2000000 }, on: '2022-05-04', then: 'pass' },
  { given: { obligors: { rows: [{ ...plain, status: 'dibao', age: 60 }], complete: true }, disposable_income: 2000000 }, on: '2022-05-04', then: 'pass' },
  { given: { obligors: { rows: [{ ...plain, status: 'dibao', age: 59 }], complete: true }, disposable_income: 2000000 }, on: '2022-05-04', then: 'fail' },
  { given: { obligors: { rows: [{ ...plain, age: 60 }], complete: true }, disposable_income: 2000000 }, on: '2022-05-04', then: 'fail' },
  { given: { obligors: { rows: [{ ...plain, age: 70 }], complete: true }, disposable_income: 2000000 }, on: '2022-05-04', then: 'pass' },
  { given: { obligors: { rows: [{ ...plain, age: 69 }], complete: true }, disposable_income: 2000000 }, on: '2022-05-04', then: 'fail' },
  { given: { obligors: { rows: [{ ...plain, age: 70, income_year: 2000000 }], complete: true }, disposable_income: 2000000 }, on: '2022-05-04', then: 'fail' },
  { given: { obligors: { rows: [{ ...plain, age: 70, property_low: false }], complete: true }, disposable_income: 2000000 }, on: '2022-05-04', then: 'fail' },
  { given: { obligors: { rows: [{ ...plain, disab_grade: 'two' }], complete: true }, disposable_income: 2000000 }, on: '2022-05-04', then: 'pass' },
  { given: { obligors: { rows: [{ ...plain, disab_grade: 'one', income_year: 2000000 }], complete: true }, disposable_income: 2000000 }, on: '2022-05-04', then: 'fail' },
  { given: { obligors: { rows: [{ ...plain, disab_type: 'mental', disab_grade: 'three' }], complete: true }, disposable_income: 2000000 }, on: '2022-05-04', then: 'pass' },
  { given: { obligors: { rows: [{ ...plain, disab_grade: 'three' }], complete: true }, disposable_income: 2000000 }, on: '2022-05-04', then: 'fail' },
  { given: { obligors: { rows: [{ ...plain, state: 'in-prison', income_year: 9000000 }], complete: true }, disposable_income: 2000000 }, on: '2022-05-04', then: 'pass' },
  { given: { obligors: { rows: [{ ...plain, state: 'no-civil-capacity', property_low: false }], complete: true }, disposable_income: 2000000 }, on: '2022-05-04', then: 'fail' },
  { given: { obligors: { rows: [{ ...plain, provincial_case: true }], complete: true }, disposable_income: 2000000 }, on: '2022-05-04', then: 'pass' },
  { given: { obligors: { rows: [{ ...plain, state: 'dead' }], complete: true }, disposable_income: 2000000 }, on: '2022-05-04', then: 'pass' },
  { given: { obligors: { rows: [{ ...plain, relation: 'step-child', raised: false }], complete: true }, disposable_income: 2000000 }, on: '2022-05-04', then: 'pass' },
  { given: { obligors: { rows: [{ ...plain, relation: 'step-child', raised: true }], complete: true }, disposable_income: 2000000 }, on: '2022-05-04', then: 'fail' },
  { given: { obligors: { rows: [{ ...plain, relation: 'grandparent' }], complete: true }, disposable_income: 2000000, birth: '2010-01-01', parents_gone: true }, on: '2022-05-04', then: 'fail' },
  { given: { obligors: { rows: [{ ...plain, relation: 'grandparent' }], complete: true }, disposable_income: 2000000, birth: '2010-01-01', parents_gone: false }, on: '2022-05-04', then: 'pass' },
  { given: { obligors: { rows: [{ ...plain, relation: 'grandparent', ability: 'unable' }], complete: true }, disposable_income: 2000000, birth: '2010-01-01', parents_gone: true }, on: '2022-05-04', then: 'pass' },
  { given: { obligors: { rows: [{ ...plain, relation: 'grandparent' }], complete: true }, disposable_income: 2000000, birth: '1970-01-01', parents_gone: true }, on: '2022-05-04', then: 'pass' },
  { given: { obligors: { rows: [{ ...plain, relation: 'grandchild' }], complete: true }, disposable_income: 2000000, children_gone: true }, on: '2022-05-04', then: 'fail' },
  { given: { obligors: { rows: [{ ...plain, relation: 'grandchild' }], complete: true }, disposable_income: 2000000, children_gone: false }, on: '2022-05-04', then: 'pass' },
  { given: { obligors: { rows: [{ ...plain, relation: 'grandchild', ability: 'unable' }], complete: true }, disposable_income: 2000000, children_gone: true }, on: '2022-05-04', then: 'pass' },
  { given: { obligors: { rows: [{ ...plain, relation: 'sibling', raised: false }], complete: true }, disposable_income: 2000000, birth: '2010-01-01', parents_gone: true }, on: '2022-05-04', then: 'fail' },
  { given: { obligors: { rows: [{ ...plain, relation: 'sibling', raised: false }], complete: true }, disposable_income: 2000000, birth: '2010-01-01', parents_gone: false }, on: '2022-05-04', then: 'pass' },
  { given: { obligors: { rows: [{ ...plain, relation: 'sibling', raised: false }], complete: true }, disposable_income: 2000000, birth: '1970-01-01', parents_gone: true }, on: '2022-05-04', then: 'pass' },
  { given: { obligors: { rows: [{ ...plain, relation: 'sibling', raised: true }], complete: true }, disposable_income: 2000000, birth: '1970-01-01' }, on: '2022-05-04', then: 'fail' },
  { given: { obligors: { rows: [{ ...plain, relation: 'sibling', raised: true, ability: 'unable' }], complete: true }, disposable_income: 2000000, birth: '2010-01-01' }, on: '2022-05-04', then: 'pass' },
  { given: { obligors: { rows: [{ ...plain, relation: 'other' }], complete: true }, disposable_income: 2000000 }, on: '2022-05-04', then: 'unknown', needs: ['obligors[0].relation'] },
  { given: { obligors: { rows: [plain], complete: false }, disposable_income: 2000000 }, on: '2022-05-04', then: 'fail' },
  { given: { obligors: { rows: [{ ...plain, age: 70 }], complete: true } }, on: '2022-05-04', then: 'unknown', needs: ['disposable_income'] },
  { given: {}, on: '2022-05-04', then: 'unknown', needs: ['obligors', 'disposable_income', 'id_no', 'parents_gone', 'children_gone'] },
  { given: { obligors: { rows: [{ ...plain, state: 'no-civil-capacity' }], complete: true }, disposable_income: 2000000 }, on: '2022-05-04', then: 'pass' },
  { given: { obligors: { rows: [{ ...plain, state: 'missing' }], complete: true }, disposable_income: 2000000 }, on: '2022-05-04', then: 'pass' },
  { given: { obligors: { rows: [{ ...plain, disab_grade: 'one' }], complete: true }, disposable_income: 2000000 }, on: '2022-05-04', then: 'pass' },
  { given: { obligors: { rows: [{ ...plain, disab_type: 'intellectual', disab_grade: 'three' }], complete: true }, disposable_income: 2000000 }, on: '2022-05-04', then: 'pass' },
  // Eighteen on the day.
  { given: { obligors: { rows: [{ ...plain, relation: 'grandparent' }], complete: true }, disposable_income: 2000000, birth: '2004-05-04', parents_gone: true }, on: '2022-05-04', then: 'pass' },
  { given: { obligors: { rows: [{ ...plain, relation: 'sibling', raised: false }], complete: true }, disposable_income: 2000000, birth: '2004-05-04', parents_gone: true }, on: '2022-05-04', then: 'pass' },
];
