import { all, any, choice, named, not, number } from '../../engine/condition.ts';
import { pack } from '../../engine/quantity.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';

/** Inability to work under the 2006 regulations and the 2014 measures, which name the groups and no grades. */
export default conclusion({
  id: 'eligibility/unable-to-work-2006',
  about: 'labour',
  decides: 'unable_to_work',
  from: '2006-03-01',
  to: '2016-10-10',
  law: [
    cite('regulations-2006', '第六条', 'article 6'),
    cite('measures-2014', '第十四条', 'article 14', { from: '2014-05-01' }),
  ],
  title: { zh: '无劳动能力', en: 'Unable to work' },
  when: any(
    named('年满60周岁', 'aged 60 or more', number('age_on_day').atLeast(pack('old.age'))),
    named('未满16周岁', 'under 16', number('age_on_day').under(pack('minor.age'))),
    named('残疾且无劳动能力', 'disabled and without capacity for work', all(not(choice('disab_type').is('none')), choice('labour').is('none'))),
  ),
  words: {
    yes: { says: { zh: '{grounds}。', en: 'Shown by: {grounds}.' } },
    no: {
      says: { zh: '现有信息未显示无劳动能力。', en: 'Inability to work isn’t shown by what is entered.' },
      why: { zh: '有下列情形之一即可认定：{grounds}。', en: 'Any of these would show it: {grounds}.' },
      todo: { zh: '条例未规定老年的年龄，60周岁是通行做法；当地另有规定的从其规定。', en: 'The regulations name no age for “old”; 60 is the practice, unless the place has a rule of its own.' },
    },
  },
});

export const covers: readonly string[] = ['L06-02', 'L06-03', 'L14-01'];

export const examples: readonly Example[] = [
  { given: { birth: '1950-05-04' }, on: '2010-05-04', then: 'pass' },
  { given: { birth: '1950-05-05', disab_type: 'none' }, on: '2010-05-04', then: 'fail' },
  { given: { birth: '1994-05-05' }, on: '2010-05-04', then: 'pass' },
  { given: { birth: '1994-05-04', disab_type: 'none' }, on: '2010-05-04', then: 'fail' },
  { given: { birth: '1970-01-01', disab_type: 'limb', labour: 'able' }, on: '2010-05-04', then: 'fail' },
  { given: { birth: '1970-01-01', labour: 'none' }, on: '2010-05-04', then: 'unknown', needs: ['disab_type'] },
  { given: { birth: '1945-03-02' }, on: '2010-05-04', then: 'pass' },
  { given: { birth: '1998-05-05' }, on: '2010-05-04', then: 'pass' },
  { given: { birth: '1970-01-01', disab_type: 'limb', labour: 'none' }, on: '2010-05-04', then: 'pass' },
  { given: { birth: '1951-06-01', disab_type: 'none' }, on: '2010-05-04', then: 'fail' },
  { given: { birth: '1951-06-01', disab_type: 'limb' }, on: '2010-05-04', then: 'unknown', needs: ['labour'] },
  { given: { disab_type: 'none' }, on: '2010-05-04', then: 'unknown', needs: ['id_no'] },
];
