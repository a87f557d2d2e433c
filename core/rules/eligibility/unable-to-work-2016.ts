import { any, named, number, table } from '../../engine/condition.ts';
import { pack } from '../../engine/quantity.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';
import { partOfMultiple, provincialCase } from './provincial-case.ts';
import { listedCasesWords } from './unable-to-work-words.ts';

/** Inability to work under the determination measures of 2016, article 5. Multiple disability has no line there: its parts decide. Where the province's own case is claimed, a person must look. */
export default conclusion({
  id: 'eligibility/unable-to-work-2016',
  about: 'disab_type',
  decides: 'unable_to_work',
  from: '2016-10-10',
  to: '2021-07-01',
  law: [cite('determination-2016', '第五条', 'article 5')],
  title: { zh: '无劳动能力', en: 'Unable to work' },
  when: any(
    named('年满60周岁', 'aged 60 or more', number('age_on_day').atLeast(pack('old.age'))),
    named('未满16周岁', 'under 16', number('age_on_day').under(pack('minor.age'))),
    named(
      '智力、精神残疾一级或二级，肢体残疾一级',
      'intellectual or mental disability of grade 1 or 2, physical of grade 1',
      table(
        ['disab_type', 'disab_grade'],
        { when: [['intellectual', 'mental'], ['one', 'two']], then: 'yes' },
        { when: [['limb'], ['one']], then: 'yes' },
      ),
    ),
    named('多重残疾中有一类达到上述等级', 'a part of the multiple disability has such a grade', partOfMultiple),
    provincialCase,
  ),
  words: listedCasesWords,
});

export const covers: readonly string[] = ['R16-01', 'R16-02'];

export const examples: readonly Example[] = [
  { given: { birth: '1958-10-11', disab_type: 'none' }, on: '2018-10-10', then: 'fail' },
  { given: { birth: '2002-10-11' }, on: '2018-10-10', then: 'pass' },
  { given: { birth: '2002-10-10', disab_type: 'none' }, on: '2018-10-10', then: 'fail' },
  { given: { birth: '1970-01-01', disab_type: 'limb', disab_grade: 'one' }, on: '2018-10-10', then: 'pass' },
  { given: { birth: '1970-01-01', disab_type: 'limb', disab_grade: 'two' }, on: '2018-10-10', then: 'fail' },
  { given: { birth: '1958-10-10' }, on: '2018-10-10', then: 'pass' },
  { given: { birth: '1970-01-01', disab_type: 'mental', disab_grade: 'two' }, on: '2018-10-10', then: 'pass' },
  { given: { birth: '1970-01-01', disab_type: 'mental', disab_grade: 'three' }, on: '2018-10-10', then: 'fail' },
  { given: { birth: '1970-01-01', disab_type: 'visual', disab_grade: 'one' }, on: '2018-10-10', then: 'fail' },
  { given: { birth: '1970-01-01', disab_type: 'limb' }, on: '2018-10-10', then: 'unknown', needs: ['disab_grade'] },
  { given: { birth: '1970-01-01', disab_type: 'multiple', disab_grade: 'one' }, on: '2018-10-10', then: 'unknown', needs: ['disab_parts'] },
  { given: { birth: '1970-01-01', disab_type: 'multiple', disab_parts: { rows: [{ disab_type: 'mental', disab_grade: 'one' }], complete: false } }, on: '2018-10-10', then: 'pass' },
  { given: { birth: '1970-01-01', disab_type: 'multiple', disab_parts: { rows: [{ disab_type: 'mental', disab_grade: 'four' }], complete: true } }, on: '2018-10-10', then: 'fail' },
  { given: { birth: '1970-01-01', disab_type: 'none', provincial_unable: true }, on: '2018-10-10', then: 'unknown', needs: ['provincial_unable'] },
  { given: { birth: '1970-01-01', disab_type: 'none', provincial_unable: false }, on: '2018-10-10', then: 'fail' },
  { given: { birth: '1970-01-01', disab_type: 'mental', disab_grade: 'one' }, on: '2018-10-10', then: 'pass' },
  { given: { birth: '1970-01-01', disab_type: 'intellectual', disab_grade: 'two' }, on: '2018-10-10', then: 'pass' },
];
