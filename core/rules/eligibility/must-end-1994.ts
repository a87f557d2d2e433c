import { all, any, atLeast, choice, named } from '../../engine/condition.ts';
import { day, yearsFrom } from '../../engine/quantity.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';
import { supportedNow } from './benefits.ts';
import { endWords, livelihoodGround, supporterGround } from './end-grounds.ts';

/** Support stops under article 8 of 1994: an able supporter, a livelihood, or 16 and able to work. Of medium confidence. */
export default conclusion({
  id: 'eligibility/must-end-1994',
  about: 'member_state',
  decides: 'must_end',
  from: '1994-01-23',
  to: '2006-03-01',
  law: [cite('regulations-1994', '第八条', 'article 8')],
  title: { zh: '终止供养的情形', en: 'Grounds for ending support' },
  applies: supportedNow,
  when: any(
    supporterGround,
    livelihoodGround,
    named('已满16周岁且具有劳动能力', 'aged 16 and able to work', all(choice('labour').is('able'), atLeast(yearsFrom(day('birth'), day('case_day')), 16))),
  ),
  words: endWords,
});

export const covers: readonly string[] = ['L94-05'];

const fits = { member_state: 'normal', obligor_present: 'none', source_living: 'none', labour: 'none', birth: '1930-05-04' } as const;

export const examples: readonly Example[] = [
  { given: { ...fits, obligor_present: null, obligor_ability: 'able' }, on: '1996-05-04', then: 'pass' },
  { given: { ...fits, source_living: 'some' }, on: '1996-05-04', then: 'pass' },
  { given: { ...fits, labour: 'able', birth: '1980-05-04' }, on: '1996-05-04', then: 'pass' },
  { given: { ...fits, labour: 'able', birth: '1980-05-05' }, on: '1996-05-04', then: 'fail' },
  { given: fits, on: '1996-05-04', then: 'fail' },
  { given: { ...fits, source_living: null }, on: '1996-05-04', then: 'unknown', needs: ['source_living'] },
  { given: { ...fits, member_state: 'ended', source_living: 'some' }, on: '1996-05-04', then: 'not-applicable' },
];
