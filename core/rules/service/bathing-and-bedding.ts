import { all, named, number } from '../../engine/condition.ts';
import { conclusion, type Example } from '../../engine/rule.ts';
import { luonanService } from './service-law.ts';

/** “Regularly”, without an interval: a month without either is shown, and is nobody’s fault. */
export default conclusion({
  id: 'service/bathing-and-bedding',
  subject: 'service',
  about: 'bathings',
  decides: 'washed',
  from: '2006-03-01',
  to: null,
  law: luonanService,
  title: { zh: '洗澡和换洗被褥', en: 'Bathing and bedding' },
  when: all(named('洗澡', 'bathing', number('bathings').atLeast(1)), named('换洗被褥', 'bedding', number('bedding_changes').atLeast(1))),
  words: { no: { says: { zh: '当月没有记录：{grounds}。', en: 'Not on record this month: {grounds}.' }, why: { zh: '资料只说定期，没有写几天一次。', en: 'The source says “regularly” and names no interval.' } } },
});

export const covers: readonly string[] = [];

export const examples: readonly Example[] = [
  { given: { bathings: 1, bedding_changes: 1 }, on: '2010-06-30', then: 'pass', decides: true },
  { given: { bathings: 0, bedding_changes: 1 }, on: '2018-06-30', then: 'fail', decides: false },
  { given: { bathings: 4, bedding_changes: 0 }, on: '2026-08-01', then: 'fail', decides: false },
  { given: { bathings: 4 }, on: '2026-08-01', then: 'unknown', needs: ['bedding_changes'] },
];
