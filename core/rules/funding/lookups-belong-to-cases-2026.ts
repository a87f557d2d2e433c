import { rows } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { unlessBefore } from '../own-time.ts';

/** Personal data is looked up for a case, and for nothing else. */
export default check({
  id: 'funding/lookups-belong-to-cases-2026',
  subject: 'ledger',
  about: 'lookups',
  from: '2026-07-01',
  to: null,
  law: [cite('assistance-law-2026', '第七十条第六项', 'article 70(6)')],
  title: { zh: '信息查询与救助申请', en: 'Look-ups and cases' },
  applies: unlessBefore('2026-07-01', 'ledger_month'),
  when: rows('lookups').every((l) => l.holds('for_case')),
  words: {
    no: {
      says: { zh: '有查询与救助申请无关。', en: 'A look-up belongs to no case.' },
      todo: { zh: '写明所属档案；没有的，报告分管负责人。', en: 'Name the case; where there is none, report it to whoever is in charge.' },
    },
  },
});

export const covers = ['L26-22'];

const looked = (...cases: readonly (boolean | null)[]) => ({ lookups: { complete: true, rows: cases.map((for_case) => ({ for_case })) } });

export const examples: readonly Example[] = [
  { given: looked(true, true), on: '2026-07-01', then: 'pass' },
  { given: looked(), on: '2026-08-01', then: 'pass' },
  { given: looked(true, false), on: '2026-08-01', then: 'fail' },
  { given: looked(true, null), on: '2026-08-01', then: 'unknown', needs: ['lookups[1].for_case'] },
  { given: {}, on: '2026-08-01', then: 'unknown', needs: ['lookups'] },
  { given: looked(false), on: '2026-06-30', then: 'not-applicable' },
  { given: { ...looked(false), ledger_month: '2026-06' }, on: '2026-08-01', then: 'not-applicable' },
];
