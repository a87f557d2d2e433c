import { all, any, rows } from '../../engine/condition.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';
import { listWords, mayOweNothing } from './supporters.ts';

/** Every listed supporter is in a case of article 8 of the 2016 measures, or may owe nothing. The full text was not seen. */
export default conclusion({
  id: 'eligibility/every-listed-supporter-unable-2016',
  about: 'obligors',
  decides: 'supporters_unable',
  from: '2016-10-10',
  to: '2021-07-01',
  law: [cite('determination-2016', '第八条', 'article 8')],
  title: { zh: '名单上的法定义务人', en: 'Supporters on the list' },
  when: rows('obligors').every((o) =>
    any(
      o.choice('status').is('tekun'),
      all(
        o.choice('property_fits').is('yes'),
        any(
          all(o.choice('status').is('dibao'), any(o.number('age').atLeast(60), o.choice('disab_grade').oneOf('one', 'two'))),
          o.choice('state').oneOf('no-civil-capacity', 'missing', 'in-prison'),
        ),
      ),
      o.holds('provincial_case'),
      mayOweNothing(o),
    ),
  ),
  words: {
    yes: listWords.list,
    no: listWords['listed-able'],
  },
});

export const covers: readonly string[] = ['R16-04'];

const plain = { relation: 'child', status: 'none', age: 40, disab_grade: 'four', state: 'normal', property_fits: 'yes', provincial_case: false } as const;
const one = (row: NonNullable<Example['given']['obligors']>['rows'][number]): Example['given'] => ({ obligors: { rows: [row], complete: true } });

export const examples: readonly Example[] = [
  { given: one({ relation: 'child', status: 'tekun' }), on: '2018-05-04', then: 'pass' },
  { given: one({ ...plain, status: 'dibao', age: 60 }), on: '2018-05-04', then: 'pass' },
  { given: one({ ...plain, status: 'dibao', age: 59 }), on: '2018-05-04', then: 'fail' },
  { given: one({ ...plain, status: 'dibao', disab_grade: 'two' }), on: '2018-05-04', then: 'pass' },
  { given: one({ ...plain, status: 'dibao', disab_grade: 'three' }), on: '2018-05-04', then: 'fail' },
  { given: one({ ...plain, status: 'dibao', age: 60, property_fits: 'no' }), on: '2018-05-04', then: 'fail' },
  { given: one({ ...plain, age: 60, disab_grade: 'one' }), on: '2018-05-04', then: 'fail' },
  { given: one({ ...plain, state: 'in-prison' }), on: '2018-05-04', then: 'pass' },
  { given: one({ ...plain, state: 'missing', property_fits: 'no' }), on: '2018-05-04', then: 'fail' },
  { given: one({ ...plain, provincial_case: true }), on: '2018-05-04', then: 'pass' },
  { given: one({ ...plain, relation: 'sibling' }), on: '2018-05-04', then: 'unknown', needs: ['obligors[0].relation'] },
  { given: one({ relation: 'child', status: 'dibao', property_fits: 'yes', state: 'normal', provincial_case: false }), on: '2018-05-04', then: 'unknown', needs: ['obligors[0].age', 'obligors[0].disab_grade'] },
  ...(['step-child', 'grandparent', 'grandchild', 'other'] as const).map((relation): Example => ({ given: one({ ...plain, relation }), on: '2018-05-04', then: 'unknown', needs: ['obligors[0].relation'] })),
  ...(['no-civil-capacity', 'missing'] as const).map((state): Example => ({ given: one({ ...plain, state }), on: '2018-05-04', then: 'pass' })),
  { given: one({ ...plain, status: 'dibao', disab_grade: 'one' }), on: '2018-05-04', then: 'pass' },
  { given: one({ ...plain, state: 'dead' }), on: '2018-05-04', then: 'pass' },
  { given: { obligors: { rows: [plain, { relation: 'child', status: 'tekun' }], complete: true } }, on: '2018-05-04', then: 'fail' },
];
