import { all, any, choice, holds, named, number, under } from '../../engine/condition.ts';
import { day, givenDay, pack } from '../../engine/quantity.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';

/**
 * Old, disabled or a minor, and the three conditions together: unable to work, without livelihood, without an able
 * supporter. Which text speaks is a matter of the day: no later one repeals an earlier by name, but each prevails over it.
 */
export default conclusion({
  id: 'eligibility/eligible',
  about: 'mode',
  decides: 'eligible',
  from: '1994-01-23',
  to: null,
  law: [
    cite('regulations-1994', '第六条', 'article 6', { to: '2006-03-01' }),
    cite('regulations-2006', '第六条', 'article 6', { from: '2006-03-01', to: '2016-10-10' }),
    cite('measures-2014', '第十四条', 'article 14', { from: '2014-05-01', to: '2021-07-01' }),
    cite('determination-2016', '第四条', 'article 4', { from: '2016-10-10', to: '2021-07-01' }),
    cite('determination-2021', '第四条、第九条', 'articles 4 and 9', { from: '2021-07-01' }),
    cite('assistance-law-2026', '第十六条', 'article 16', { from: '2026-07-01' }),
  ],
  title: { zh: '供养条件', en: 'Conditions for support' },
  when: all(
    named('属于老年人、残疾人或未成年人', 'old, disabled or a minor', holds('in_group')),
    named('无劳动能力', 'unable to work', holds('unable_to_work')),
    named('无生活来源', 'no source of livelihood', holds('no_livelihood')),
    named('无法定义务人或义务人无履行义务能力', 'no statutory supporter, or none able', holds('no_able_supporter')),
    named(
      '未选择孤儿、事实无人抚养儿童保障',
      'the child’s allowance not chosen instead',
      any(
        under(day('case_day'), givenDay('2021-07-01')),
        number('age_on_day').atLeast(pack('adult.age')),
        choice('child_choice').is('tekun'),
        choice('child_kind').is('none'),
      ),
    ),
  ),
  words: {
    yes: { says: { zh: '各项条件都已显示：{grounds}。', en: 'All is shown: {grounds}.' } },
    no: { says: { zh: '尚未显示：{grounds}。', en: 'Not shown: {grounds}.' }, why: { zh: '各项条件须同时具备。', en: 'All the conditions are needed.' } },
  },
});

export const covers: readonly string[] = ['L94-03', 'L06-02', 'L06-28', 'L14-01', 'R21-03', 'R21-20', 'L26-01', 'L26-03', 'L26-25'];

const child = { birth: '2012-01-01', income_year: 0, property_fits: 'yes', obligor_present: 'none' } as const;

export const examples: readonly Example[] = [
  { given: { person_group: 'old', labour: 'none', source_living: 'none', obligor_present: 'none' }, on: '1996-05-04', then: 'pass' },
  { given: { person_group: 'old', labour: 'none', source_living: 'some', obligor_present: 'none' }, on: '1996-05-04', then: 'fail' },
  { given: { birth: '1945-03-02', source_living: 'none', obligor_present: 'none' }, on: '2010-05-04', then: 'pass' },
  { given: { birth: '1951-06-01', disab_type: 'none', source_living: 'none', obligor_present: 'none' }, on: '2010-05-04', then: 'fail' },
  { given: { birth: '1951-06-01', disab_type: 'limb', labour: 'able', source_living: 'none', obligor_present: 'none' }, on: '2010-05-04', then: 'fail' },
  { given: { birth: '1945-03-02', source_living: 'some', obligor_present: 'none' }, on: '2010-05-04', then: 'fail' },
  { given: { birth: '1945-03-02', source_living: 'none', obligor_ability: 'able' }, on: '2010-05-04', then: 'fail' },
  { given: { birth: '1945-03-02', obligor_present: 'none' }, on: '2010-05-04', then: 'unknown', needs: ['source_living'] },
  {
    given: { birth: '1970-01-01', disab_type: 'limb', income_year: 0, property_fits: 'yes', obligor_present: 'none' },
    on: '2022-05-04',
    then: 'unknown',
    needs: ['disab_grade'],
  },
  { given: child, on: '2021-06-30', then: 'pass' },
  { given: child, on: '2022-05-04', then: 'unknown', needs: ['child_choice', 'child_kind'] },
  { given: { ...child, child_choice: 'tekun' }, on: '2022-05-04', then: 'pass' },
  { given: { ...child, child_kind: 'none' }, on: '2026-07-01', then: 'pass' },
  { given: { ...child, child_kind: 'orphan', child_choice: 'child-allowance' }, on: '2022-05-04', then: 'fail' },
  { given: { ...child, birth: '2004-05-04', disab_type: 'mental', disab_grade: 'one' }, on: '2022-05-04', then: 'pass' },
  { given: { ...child, birth: '2004-05-05', disab_type: 'mental', disab_grade: 'one' }, on: '2022-05-04', then: 'unknown', needs: ['child_choice', 'child_kind'] },
  { given: { person_group: 'other', disab_type: 'none', birth: '1970-01-01', labour: 'none', source_living: 'none', obligor_present: 'none' }, on: '1996-05-04', then: 'fail' },
  { given: child, on: '2021-07-01', then: 'unknown', needs: ['child_choice', 'child_kind'] },
];
