import { any, named, number, table } from '../../engine/condition.ts';
import { pack } from '../../engine/quantity.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';
import { partOfMultiple, provincialCase } from './provincial-case.ts';
import { listedCasesWords } from './unable-to-work-words.ts';

/** Inability to work under the determination measures of 2021, article 5. Multiple disability has no line there: its parts decide. Where the province's own case is claimed, a person must look. */
export default conclusion({
  id: 'eligibility/unable-to-work-2021',
  about: 'disab_type',
  decides: 'unable_to_work',
  from: '2021-07-01',
  to: null,
  law: [cite('determination-2021', '第五条', 'article 5'), cite('assistance-law-2026', '第十六条', 'article 16', { from: '2026-07-01' })],
  title: { zh: '无劳动能力', en: 'Unable to work' },
  when: any(
    named('年满60周岁', 'aged 60 or more', number('age_on_day').atLeast(pack('old.age'))),
    named('未满16周岁', 'under 16', number('age_on_day').under(pack('minor.age'))),
    named(
      '智力、精神残疾一级至三级，肢体残疾一级或二级，视力残疾一级',
      'intellectual or mental disability of grade 1 to 3, physical of grade 1 or 2, visual of grade 1',
      table(
        ['disab_type', 'disab_grade'],
        { when: [['intellectual', 'mental'], ['one', 'two', 'three']], then: 'yes' },
        { when: [['limb'], ['one', 'two']], then: 'yes' },
        { when: [['visual'], ['one']], then: 'yes' },
      ),
    ),
    named('多重残疾中有一类达到上述等级', 'a part of the multiple disability has such a grade', partOfMultiple),
    provincialCase,
  ),
  words: listedCasesWords,
});

export const covers: readonly string[] = ['R21-04', 'R21-05', 'R21-06', 'R21-07', 'R21-08', 'R21-09', 'R21-49', 'L26-26'];

export const examples: readonly Example[] = [
  { given: { birth: '2010-11-23', disab_type: 'none' }, on: '2026-11-23', then: 'fail' },
  { given: { birth: '1970-01-01', disab_type: 'mental', disab_grade: 'four' }, on: '2022-03-01', then: 'fail' },
  { given: { birth: '1970-01-01', disab_type: 'limb', disab_grade: 'two' }, on: '2022-03-01', then: 'pass' },
  { given: { birth: '1970-01-01', disab_type: 'limb', disab_grade: 'three' }, on: '2022-03-01', then: 'fail' },
  { given: { birth: '1970-01-01', disab_type: 'visual', disab_grade: 'two' }, on: '2022-03-01', then: 'fail' },
  { given: { birth: '1966-11-23' }, on: '2026-11-23', then: 'pass' },
  { given: { birth: '2010-11-24' }, on: '2026-11-23', then: 'pass' },
  { given: { birth: '1970-01-01', disab_type: 'mental', disab_grade: 'three' }, on: '2022-03-01', then: 'pass' },
  { given: { birth: '1970-01-01', disab_type: 'visual', disab_grade: 'one' }, on: '2022-03-01', then: 'pass' },
  { given: { birth: '1966-11-24', disab_type: 'none' }, on: '2026-11-23', then: 'fail' },
  { given: { birth: '1970-01-01', disab_type: 'hearing', disab_grade: 'one' }, on: '2022-03-01', then: 'fail' },
  { given: { birth: '2009-01-01', disab_type: 'none' }, on: '2026-11-23', then: 'fail' },
  { given: { birth: '1970-01-01', disab_type: 'limb' }, on: '2022-03-01', then: 'unknown', needs: ['disab_grade'] },
  { given: { birth: '1970-01-01' }, on: '2022-03-01', then: 'unknown', needs: ['disab_type', 'disab_grade', 'disab_parts'] },
  { given: { birth: '1970-01-01', disab_type: 'multiple', disab_grade: 'one' }, on: '2022-03-01', then: 'unknown', needs: ['disab_parts'] },
  { given: { birth: '1970-01-01', disab_type: 'multiple', disab_parts: { rows: [{ disab_type: 'mental', disab_grade: 'one' }], complete: false } }, on: '2022-03-01', then: 'pass' },
  { given: { birth: '1970-01-01', disab_type: 'multiple', disab_parts: { rows: [{ disab_type: 'mental', disab_grade: 'four' }], complete: true } }, on: '2022-03-01', then: 'fail' },
  { given: { birth: '1970-01-01', disab_type: 'none', provincial_unable: true }, on: '2022-03-01', then: 'unknown', needs: ['provincial_unable'] },
  { given: { birth: '1970-01-01', disab_type: 'none', provincial_unable: false }, on: '2022-03-01', then: 'fail' },
  { given: { birth: '1970-01-01', disab_type: 'intellectual', disab_grade: 'one' }, on: '2022-03-01', then: 'pass' },
  { given: { birth: '1970-01-01', disab_type: 'mental', disab_grade: 'two' }, on: '2022-03-01', then: 'pass' },
  { given: { birth: '1970-01-01', disab_type: 'limb', disab_grade: 'one' }, on: '2022-03-01', then: 'pass' },
];
