import { all, any, choice, look, named, not, number, under } from '../../engine/condition.ts';
import { amount, day, givenDay, pack } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

/** The least age that a text of the time calls old: women could retire at 50 (1978, from memory). */
const leastOld = 50;

/** Whoever is supported is old, disabled or a minor. Until October 2016 no text says from which age one is old: 60 is the practice, from 50 on a person must look. */
export default check({
  id: 'agreement/recipient-in-a-group',
  subject: 'agreement',
  about: 'age',
  from: '2006-03-01',
  to: null,
  law: [
    cite('regulations-2006', '第六条', 'article 6', { to: '2021-07-01' }),
    cite('measures-2014', '第十四条', 'article 14', { from: '2014-05-01', to: '2021-07-01' }),
    cite('determination-2021', '第四条', 'article 4', { from: '2021-07-01' }),
    cite('assistance-law-2026', '第十六条', 'article 16', { from: '2026-07-01' }),
  ],
  title: { zh: '老年、残疾或未成年', en: 'Old, disabled or a minor' },
  when: any(
    named('老年', 'old', number('age').atLeast(pack('old.age'))),
    named('未成年', 'a minor', number('age').under(pack('group.minor.age'))),
    named('残疾', 'disabled', not(choice('disab_type').is('none'))),
    all(under(day('case_day'), givenDay('2016-10-10')), number('age').atLeast(leastOld), look('age')),
  ),
  facts: { age: fact.number(amount('age')) },
  words: {
    yes: { says: { zh: '{grounds}。', en: 'Shown by: {grounds}.' } },
    no: {
      says: { zh: '{age}周岁，又无残疾，不属于供养对象的类别。', en: 'Aged {age} and not disabled: none of the groups.' },
      todo: { zh: '核对年龄和残疾情况。', en: 'Look at age and disability again.' },
    },
  },
});

export const covers = ['B04'];

export const examples: readonly Example[] = [
  { given: { age: 60 }, on: '2010-05-04', then: 'pass' },
  { given: { age: 15 }, on: '2010-05-04', then: 'pass' },
  { given: { age: 17 }, on: '2021-07-01', then: 'pass' },
  { given: { age: 30, disab_type: 'limb' }, on: '2010-05-04', then: 'pass' },
  { given: { age: 30, disab_type: 'none' }, on: '2010-05-04', then: 'fail' },
  { given: { age: 59, disab_type: 'none' }, on: '2022-03-01', then: 'fail' },
  { given: { age: 16, disab_type: 'none' }, on: '2021-06-30', then: 'fail' },
  { given: { age: 18, disab_type: 'none' }, on: '2026-08-03', then: 'fail' },
  { given: { age: 30 }, on: '2010-05-04', then: 'unknown', needs: ['disab_type'] },
  { given: { disab_type: 'none' }, on: '2010-05-04', then: 'unknown', needs: ['age'] },
  { given: { age: 50, disab_type: 'none' }, on: '2016-10-09', then: 'unknown', needs: ['age'] },
  { given: { age: 49, disab_type: 'none' }, on: '2016-10-09', then: 'fail' },
  { given: { age: 50, disab_type: 'none' }, on: '2016-10-10', then: 'fail' },
];
