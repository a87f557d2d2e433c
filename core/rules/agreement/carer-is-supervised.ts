import { all, any, look, not, rows } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { lawOf2026 } from './law.ts';

/** Somebody who does not care supervises who does. No law wants the clause: where nobody is said to supervise, a person must look. */
export default check({
  id: 'agreement/carer-is-supervised',
  subject: 'agreement',
  about: 'parties',
  from: '2006-03-01',
  to: null,
  law: [cite('regulations-2006', '第十八条', 'article 18'), lawOf2026],
  title: { zh: '监督责任方', en: 'Who supervises' },
  when: all(
    not(rows('parties').some((p) => all(p.choice('kind').is('carer'), p.holds('supervises')))),
    any(rows('parties').some((p) => p.holds('supervises')), look('agreement_kind')),
  ),
  words: {
    no: {
      says: { zh: '照料人同时又是监督方。', en: 'The carer is also who supervises.' },
      todo: { zh: '监督由另一方负责。', en: 'Let another party supervise.' },
    },
    nobody: {
      says: { zh: '协议没有写明由谁监督各方履行。', en: 'Nobody is said to see that it is kept.' },
      todo: { zh: '写明监督方；乡镇负责督促实施。', en: 'Name who supervises; the township sees to it.' },
    },
  },
  reasons: [{ reason: 'nobody', on: 'unknown', when: not(rows('parties').some((p) => p.holds('supervises'))) }],
});

export const covers = ['C07'];

export const examples: readonly Example[] = [
  { given: { parties: { complete: true, rows: [{ kind: 'township', supervises: true }, { kind: 'carer', supervises: false }] } }, on: '2010-05-04', then: 'pass' },
  { given: { parties: { complete: true, rows: [{ kind: 'township', supervises: false }, { kind: 'carer', supervises: true }] } }, on: '2010-05-04', then: 'fail' },
  { given: { parties: { complete: true, rows: [{ kind: 'township', supervises: false }, { kind: 'carer', supervises: false }] } }, on: '2010-05-04', then: 'unknown', reason: 'nobody', needs: ['agreement_kind'] },
  { given: { parties: { complete: true, rows: [{ kind: 'township' }, { kind: 'village', supervises: false }] } }, on: '2010-05-04', then: 'unknown', reason: 'unknown' },
  { given: {}, on: '2010-05-04', then: 'unknown', reason: 'unknown', needs: ['parties', 'agreement_kind'] },
];
