import { any, choice, named, under } from '../../engine/condition.ts';
import { day, yearsFrom } from '../../engine/quantity.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';

/** Inability to work under the 1994 regulations, which define it only for minors: support went on until 16 (article 8, of medium confidence). */
export default conclusion({
  id: 'eligibility/unable-to-work-1994',
  about: 'labour',
  decides: 'unable_to_work',
  from: '1994-01-23',
  to: '2006-03-01',
  law: [cite('regulations-1994', '第六条、第八条', 'articles 6 and 8')],
  title: { zh: '无劳动能力', en: 'Unable to work' },
  when: any(
    named('登记为无劳动能力', 'entered as unable to work', choice('labour').is('none')),
    named('未满16周岁', 'under 16', under(yearsFrom(day('birth'), day('case_day')), 16)),
  ),
  words: {
    yes: { says: { zh: '{grounds}。', en: 'Shown by: {grounds}.' } },
    no: { says: { zh: '现有信息未显示无劳动能力。', en: 'Inability to work isn’t shown by what is entered.' }, todo: { zh: '条例没有规定年龄和等级，由调查认定。', en: 'The regulations name no age or grade; the inquiry decides.' } },
  },
});

export const covers: readonly string[] = ['L94-03'];

export const examples: readonly Example[] = [
  { given: { labour: 'none' }, on: '1996-05-04', then: 'pass' },
  { given: { birth: '1980-05-05' }, on: '1996-05-04', then: 'pass' },
  { given: { birth: '1980-05-04', labour: 'able' }, on: '1996-05-04', then: 'fail' },
  { given: { birth: '1930-05-04' }, on: '1996-05-04', then: 'unknown', needs: ['labour'] },
  { given: { labour: 'able' }, on: '1996-05-04', then: 'unknown', needs: ['birth'] },
];
