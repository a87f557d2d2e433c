import { day, pack, yearsAfter } from '../../engine/quantity.ts';
import { cite, fact, type Example } from '../../engine/rule.ts';
import { lastDay } from '../procedure/last-day.ts';

export const againBy = yearsAfter(day('rated_on'), pack('grading.years'));
export const gradingLaw = [cite('home-measures-2010'), cite('assistance-law-2026', '第十六条第二款', 'article 16(2)', { from: '2026-07-01' })];

/** Every two years, by two accounts of order 37. */
export default lastDay({
  id: 'institution/graded-again-by',
  subject: 'institution',
  about: 'rated_on',
  decides: 'rated_again_by',
  from: '2011-01-01',
  to: null,
  law: gradingLaw,
  title: { zh: '下次等级评定', en: 'Next grading' },
  quantity: againBy,
  facts: { by: fact.date(againBy), years: fact.number(pack('grading.years')) },
  words: { yes: { says: { zh: '下次等级评定在{by}前后。', en: 'To be graded again about {by}.' }, why: { zh: '每{years}年评定一次，据转述。', en: 'Every {years} years, by accounts.' } } },
});

export const covers = ['F37-03'];

export const examples: readonly Example[] = [
  { given: { rated_on: '2012-03-01' }, on: '2012-05-04', then: 'pass', decides: '2014-03-01' },
  { given: { rated_on: '2026-03-01' }, on: '2026-08-01', then: 'pass', decides: '2028-03-01' },
  { given: {}, on: '2018-05-04', then: 'unknown', needs: ['rated_on'] },
];
