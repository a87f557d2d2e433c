import { all, implies, rows } from '../../engine/condition.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';
import { managementLaw } from './home-law.ts';

/** The township and the director sign a contract. */
export default conclusion({
  id: 'institution/director-has-contract',
  subject: 'institution',
  about: 'staff',
  decides: 'contract_with_director',
  from: '2006-03-01',
  to: null,
  law: [...managementLaw, cite('dongping-report', '第三部分', 'part 3')],
  title: { zh: '院长聘任合同', en: 'Contract with the director' },
  when: all(rows('staff').some((s) => s.choice('post').is('director')), rows('staff').every((s) => implies(s.choice('post').is('director'), s.holds('contract')))),
  words: { no: { says: { zh: '没有院长，或院长没有聘任合同。', en: 'There is no director, or one without a contract.' } } },
});

export const covers: readonly string[] = [];

const of = (post: 'director' | 'cook', contract: boolean | null) => ({ staff: { complete: true, rows: [{ post: 'cook' as const, contract: false }, { post, contract }] } });

export const examples: readonly Example[] = [
  { given: of('director', true), on: '2008-06-01', then: 'pass', decides: true },
  { given: of('director', false), on: '2018-06-01', then: 'fail', decides: false },
  { given: of('cook', true), on: '2026-08-01', then: 'fail', decides: false },
  { given: of('director', null), on: '2018-06-01', then: 'unknown', needs: ['staff[1].contract'] },
];
