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
const one = (row: NonNullable<Example['given']['obligors']>['rows'][number], more: Example['given'] = {}): Example['given'] => ({ obligors: { rows: [row], complete: true }, disposable_income: 2000000, ...more });
const child = { birth: '2010-01-01' } as const;

export const examples: readonly Example[] = [
  { given: one(plain), on: '2022-05-04', then: 'fail' },
  { given: one({ relation: 'child', status: 'tekun' }), on: '2022-05-04', then: 'pass' },
  { given: one({ ...plain, status: 'dibao', age: 60 }), on: '2022-05-04', then: 'pass' },
  { given: one({ ...plain, status: 'dibao', age: 59 }), on: '2022-05-04', then: 'fail' },
  { given: one({ ...plain, age: 60 }), on: '2022-05-04', then: 'fail' },
  { given: one({ ...plain, age: 70 }), on: '2022-05-04', then: 'pass' },
  { given: one({ ...plain, age: 69 }), on: '2022-05-04', then: 'fail' },
  { given: one({ ...plain, age: 70, income_year: 2000000 }), on: '2022-05-04', then: 'fail' },
  { given: one({ ...plain, age: 70, property_low: false }), on: '2022-05-04', then: 'fail' },
  { given: one({ ...plain, disab_grade: 'two' }), on: '2022-05-04', then: 'pass' },
  { given: one({ ...plain, disab_grade: 'one', income_year: 2000000 }), on: '2022-05-04', then: 'fail' },
  { given: one({ ...plain, disab_type: 'mental', disab_grade: 'three' }), on: '2022-05-04', then: 'pass' },
  { given: one({ ...plain, disab_grade: 'three' }), on: '2022-05-04', then: 'fail' },
  { given: one({ ...plain, state: 'in-prison', income_year: 9000000 }), on: '2022-05-04', then: 'pass' },
  { given: one({ ...plain, state: 'no-civil-capacity', property_low: false }), on: '2022-05-04', then: 'fail' },
  { given: one({ ...plain, provincial_case: true }), on: '2022-05-04', then: 'pass' },
  { given: one({ ...plain, state: 'dead' }), on: '2022-05-04', then: 'pass' },
  { given: one({ ...plain, relation: 'step-child', raised: false }), on: '2022-05-04', then: 'pass' },
  { given: one({ ...plain, relation: 'step-child', raised: true }), on: '2022-05-04', then: 'fail' },
  { given: one({ ...plain, relation: 'grandparent' }, { ...child, parents_gone: true }), on: '2022-05-04', then: 'fail' },
  { given: one({ ...plain, relation: 'grandparent' }, { ...child, parents_gone: false }), on: '2022-05-04', then: 'pass' },
  { given: one({ ...plain, relation: 'grandparent', ability: 'unable' }, { ...child, parents_gone: true }), on: '2022-05-04', then: 'pass' },
  { given: one({ ...plain, relation: 'grandparent' }, { birth: '1970-01-01', parents_gone: true }), on: '2022-05-04', then: 'pass' },
  { given: one({ ...plain, relation: 'grandchild' }, { children_gone: true }), on: '2022-05-04', then: 'fail' },
  { given: one({ ...plain, relation: 'grandchild' }, { children_gone: false }), on: '2022-05-04', then: 'pass' },
  { given: one({ ...plain, relation: 'grandchild', ability: 'unable' }, { children_gone: true }), on: '2022-05-04', then: 'pass' },
  { given: one({ ...plain, relation: 'sibling', raised: false }, { ...child, parents_gone: true }), on: '2022-05-04', then: 'fail' },
  { given: one({ ...plain, relation: 'sibling', raised: false }, { ...child, parents_gone: false }), on: '2022-05-04', then: 'pass' },
  { given: one({ ...plain, relation: 'sibling', raised: false }, { birth: '1970-01-01', parents_gone: true }), on: '2022-05-04', then: 'pass' },
  { given: one({ ...plain, relation: 'sibling', raised: true }, { birth: '1970-01-01' }), on: '2022-05-04', then: 'fail' },
  { given: one({ ...plain, relation: 'sibling', raised: true, ability: 'unable' }, child), on: '2022-05-04', then: 'pass' },
  { given: one({ ...plain, relation: 'other' }), on: '2022-05-04', then: 'unknown', needs: ['obligors[0].relation'] },
  { given: { obligors: { rows: [plain], complete: false }, disposable_income: 2000000 }, on: '2022-05-04', then: 'fail' },
  { given: { obligors: { rows: [{ ...plain, age: 70 }], complete: true } }, on: '2022-05-04', then: 'unknown', needs: ['disposable_income'] },
  { given: {}, on: '2022-05-04', then: 'unknown', needs: ['obligors'] },
  ...(['no-civil-capacity', 'missing'] as const).map((state): Example => ({ given: one({ ...plain, state }), on: '2022-05-04', then: 'pass' })),
  { given: one({ ...plain, disab_grade: 'one' }), on: '2022-05-04', then: 'pass' },
  { given: one({ ...plain, disab_type: 'intellectual', disab_grade: 'three' }), on: '2022-05-04', then: 'pass' },
  // Eighteen on the day.
  { given: one({ ...plain, relation: 'grandparent' }, { birth: '2004-05-04', parents_gone: true }), on: '2022-05-04', then: 'pass' },
  { given: one({ ...plain, relation: 'sibling', raised: false }, { birth: '2004-05-04', parents_gone: true }), on: '2022-05-04', then: 'pass' },
];
