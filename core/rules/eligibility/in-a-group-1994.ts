import { any, choice, named, not, under } from '../../engine/condition.ts';
import { day, pack, yearsFrom } from '../../engine/quantity.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';

/** Old, disabled or a minor under the 1994 regulations, which give no age for “old”: what is entered decides. */
export default conclusion({
  id: 'eligibility/in-a-group-1994',
  about: 'person_group',
  decides: 'in_group',
  from: '1994-01-23',
  to: '2006-03-01',
  law: [cite('regulations-1994', '第六条', 'article 6')],
  title: { zh: '老年人、残疾人或未成年人', en: 'Old, disabled or a minor' },
  when: any(
    named('登记为老年人、残疾人或未成年人', 'entered as old, disabled or a minor', choice('person_group').oneOf('old', 'disabled', 'minor')),
    named('残疾', 'disabled', not(choice('disab_type').is('none'))),
    // By the birth date: rules on ID numbers only begin in 1999.
    named('未成年', 'a minor', under(yearsFrom(day('birth'), day('case_day')), pack('adult.age'))),
  ),
  words: {
    yes: { says: { zh: '{grounds}。', en: 'Shown by: {grounds}.' } },
    no: { says: { zh: '未显示属于老年人、残疾人或未成年人。', en: 'Not shown to be old, disabled or a minor.' }, why: { zh: '条例没有规定老年的年龄。', en: 'The regulations give no age for “old”.' } },
  },
});

export const covers: readonly string[] = ['L94-03'];

export const examples: readonly Example[] = [
  { given: { person_group: 'old' }, on: '1996-05-04', then: 'pass' },
  { given: { disab_type: 'limb' }, on: '1996-05-04', then: 'pass' },
  { given: { birth: '1978-05-05' }, on: '1996-05-04', then: 'pass' },
  { given: { birth: '1978-05-04', disab_type: 'none', person_group: 'other' }, on: '1996-05-04', then: 'fail' },
  { given: { birth: '1930-05-04', disab_type: 'none' }, on: '1996-05-04', then: 'unknown', needs: ['person_group'] },
  { given: {}, on: '1996-05-04', then: 'unknown', needs: ['person_group', 'disab_type', 'birth'] },
  { given: { person_group: 'disabled' }, on: '1996-05-04', then: 'pass' },
  { given: { person_group: 'minor' }, on: '1996-05-04', then: 'pass' },
];
