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

export const examples: readonly Example[] = [
  { given: { obligors: { rows: [{ relation: 'child', status: 'tekun' }], complete: true } }, on: '2018-05-04', then: 'pass' },
  { given: { obligors: { rows: [{ ...plain, status: 'dibao', age: 60 }], complete: true } }, on: '2018-05-04', then: 'pass' },
  { given: { obligors: { rows: [{ ...plain, status: 'dibao', age: 59 }], complete: true } }, on: '2018-05-04', then: 'fail' },
  { given: { obligors: { rows: [{ ...plain, status: 'dibao', disab_grade: 'two' }], complete: true } }, on: '2018-05-04', then: 'pass' },
  { given: { obligors: { rows: [{ ...plain, status: 'dibao', disab_grade: 'three' }], complete: true } }, on: '2018-05-04', then: 'fail' },
  { given: { obligors: { rows: [{ ...plain, status: 'dibao', age: 60, property_fits: 'no' }], complete: true } }, on: '2018-05-04', then: 'fail' },
  { given: { obligors: { rows: [{ ...plain, age: 60, disab_grade: 'one' }], complete: true } }, on: '2018-05-04', then: 'fail' },
  { given: { obligors: { rows: [{ ...plain, state: 'in-prison' }], complete: true } }, on: '2018-05-04', then: 'pass' },
  { given: { obligors: { rows: [{ ...plain, state: 'missing', property_fits: 'no' }], complete: true } }, on: '2018-05-04', then: 'fail' },
  { given: { obligors: { rows: [{ ...plain, provincial_case: true }], complete: true } }, on: '2018-05-04', then: 'pass' },
  { given: { obligors: { rows: [{ ...plain, relation: 'sibling' }], complete: true } }, on: '2018-05-04', then: 'unknown', needs: ['obligors[0].relation'] },
  { given: { obligors: { rows: [{ relation: 'child', status: 'dibao', property_fits: 'yes', state: 'normal', provincial_case: false }], complete: true } }, on: '2018-05-04', then: 'unknown', needs: ['obligors[0].age', 'obligors[0].disab_grade'] },
  { given: { obligors: { rows: [{ ...plain, relation: 'step-child' }], complete: true } }, on: '2018-05-04', then: 'unknown', needs: ['obligors[0].relation'] },
  { given: { obligors: { rows: [{ ...plain, relation: 'grandparent' }], complete: true } }, on: '2018-05-04', then: 'unknown', needs: ['obligors[0].relation'] },
  { given: { obligors: { rows: [{ ...plain, relation: 'grandchild' }], complete: true } }, on: '2018-05-04', then: 'unknown', needs: ['obligors[0].relation'] },
  { given: { obligors: { rows: [{ ...plain, relation: 'other' }], complete: true } }, on: '2018-05-04', then: 'unknown', needs: ['obligors[0].relation'] },
  { given: { obligors: { rows: [{ ...plain, state: 'no-civil-capacity' }], complete: true } }, on: '2018-05-04', then: 'pass' },
  { given: { obligors: { rows: [{ ...plain, state: 'missing' }], complete: true } }, on: '2018-05-04', then: 'pass' },
  { given: { obligors: { rows: [{ ...plain, status: 'dibao', disab_grade: 'one' }], complete: true } }, on: '2018-05-04', then: 'pass' },
  { given: { obligors: { rows: [{ ...plain, state: 'dead' }], complete: true } }, on: '2018-05-04', then: 'pass' },
  { given: { obligors: { rows: [plain, { relation: 'child', status: 'tekun' }], complete: true } }, on: '2018-05-04', then: 'fail' },
];
