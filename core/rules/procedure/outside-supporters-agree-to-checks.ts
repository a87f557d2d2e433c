import { any, rows } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';

/** Since the 2026 law a supporter outside the household is looked up only with that supporter's own leave. */
export default check({
  id: 'procedure/outside-supporters-agree-to-checks',
  about: 'data_checks',
  from: '2026-07-01',
  to: null,
  law: [cite('assistance-law-2026', '第四十一条', 'article 41')],
  title: { zh: '家庭以外义务人的核对', en: 'Checks of outside supporters' },
  applies: ofItsLaw('2026-07-01'),
  when: rows('data_checks').every((c) => any(c.choice('of').oneOf('applicant', 'household'), c.holds('consent'))),
  words: {
    no: {
      says: { zh: '核对了家庭以外的法定义务人，登记为未经其同意。', en: 'A supporter outside the household was looked up, entered as without consent.' },
      todo: { zh: '取得本人同意后再核对。', en: 'Get that person’s consent first.' },
    },
  },
});

export const covers = ['L26-13'];

const looked = (of: 'applicant' | 'household' | 'outside-supporter', consent: boolean | null, complete = true) => ({ data_checks: { rows: [{ of, consent }], complete } });

export const examples: readonly Example[] = [
  { given: looked('outside-supporter', true), on: '2026-07-01', then: 'pass' },
  { given: looked('applicant', false), on: '2026-07-01', then: 'pass' },
  { given: looked('household', false), on: '2026-07-01', then: 'pass' },
  { given: looked('outside-supporter', false), on: '2026-07-01', then: 'fail', reason: 'no' },
  { given: looked('outside-supporter', null), on: '2026-07-01', then: 'unknown', needs: ['data_checks[0].consent'] },
  { given: looked('outside-supporter', true, false), on: '2026-07-01', then: 'unknown', needs: ['data_checks'] },
  { given: looked('outside-supporter', false), on: '2026-06-30', then: 'not-applicable' },
  { given: { ...looked('outside-supporter', false), accept_date: '2026-06-30' }, on: '2026-11-24', then: 'not-applicable' },
];
