import { all, named, rows } from '../../engine/condition.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';
import { managementLaw } from './home-law.ts';

/** Residents have a say: both they and the staff sit on the house committee. */
export default conclusion({
  id: 'institution/residents-on-committee',
  subject: 'institution',
  about: 'committee',
  decides: 'committee_mixed',
  from: '2006-03-01',
  to: null,
  law: [...managementLaw, cite('dongping-report', '第三部分', 'part 3')],
  title: { zh: '院务管理委员会组成', en: 'The house committee' },
  when: all(
    named('院民', 'a resident', rows('committee').some((m) => m.choice('who').is('resident'))),
    named('工作人员', 'one of the staff', rows('committee').some((m) => m.choice('who').is('staff'))),
  ),
  words: { no: { says: { zh: '院务管理委员会还缺：{grounds}。', en: 'On the committee there lacks: {grounds}.' }, todo: { zh: '由院民推选代表参加。', en: 'Let the residents choose somebody.' } } },
});

export const covers = ['SRC-07'];

const of = (...who: readonly ('resident' | 'staff' | 'other')[]) => ({ committee: { complete: true, rows: who.map((w) => ({ who: w })) } });

export const examples: readonly Example[] = [
  { given: of('resident', 'staff', 'other'), on: '2008-06-01', then: 'pass', decides: true },
  { given: of('staff', 'staff'), on: '2008-06-01', then: 'fail', decides: false },
  { given: of('resident', 'other'), on: '2018-06-01', then: 'fail', decides: false },
  { given: { committee: { ...of('staff').committee, complete: false } }, on: '2026-08-01', then: 'unknown', needs: ['committee'] },
];
