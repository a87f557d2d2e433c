import { all, not, rows } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';

/** Since the 2026 law nothing may be asked for that a check of data can show. */
export default check({
  id: 'procedure/nothing-asked-that-data-show',
  about: 'papers',
  from: '2026-07-01',
  to: null,
  law: [cite('assistance-law-2026', '第六十二条', 'article 62')],
  title: { zh: '能核对的不要求提供', en: 'Papers that need not be asked for' },
  applies: ofItsLaw('2026-07-01'),
  when: not(rows('papers').some((p) => all(p.holds('required'), p.holds('verifiable')))),
  words: {
    no: {
      says: { zh: '能通过信息核对查实的材料，仍要求申请人提供。', en: 'The applicant was asked for what data checks can show.' },
      todo: { zh: '改由经济状况核对查实，不再要求提供。', en: 'Have it checked instead of asking for it.' },
    },
  },
});

export const covers = ['L26-19'];

const paper = (required: boolean, verifiable: boolean | null, complete = true) =>
  ({ papers: { rows: [{ paper: 'income', required, verifiable }, { paper: 'promise', required: true, verifiable: false }], complete } }) as const;

export const examples: readonly Example[] = [
  { given: paper(false, true), on: '2026-07-01', then: 'pass' },
  { given: paper(true, false), on: '2026-07-01', then: 'pass' },
  { given: paper(true, true), on: '2026-07-01', then: 'fail', reason: 'no' },
  { given: paper(true, true, false), on: '2026-07-01', then: 'fail', reason: 'no' },
  { given: paper(false, true, false), on: '2026-07-01', then: 'unknown', needs: ['papers'] },
  { given: paper(true, null), on: '2026-07-01', then: 'unknown', needs: ['papers[0].verifiable'] },
  { given: paper(true, true), on: '2026-06-30', then: 'not-applicable' },
  { given: { ...paper(true, true), accept_date: '2026-06-30' }, on: '2026-11-24', then: 'not-applicable' },
];
