import { rows } from '../../engine/condition.ts';
import { check, type Example } from '../../engine/rule.ts';
import { signingLaw } from './law.ts';

/** The preamble (经甲、乙、丙三方协商同意) names all who sign. */
export default check({
  id: 'agreement/preamble-names-every-party',
  subject: 'agreement',
  about: 'parties',
  from: '1999-10-01',
  to: null,
  law: signingLaw,
  title: { zh: '开头写全各方', en: 'All named in the preamble' },
  when: rows('parties').every((p) => p.holds('named_in_preamble')),
  words: {
    no: {
      says: { zh: '开头的协商各方没有写全，签约方有一方未列入。', en: 'The preamble leaves out a party that signs.' },
      todo: { zh: '开头按签约各方写全。', en: 'Name every party in the preamble.' },
    },
  },
});

export const covers = ['B03'];

export const examples: readonly Example[] = [
  { given: { parties: { complete: true, rows: [{ named_in_preamble: true }, { named_in_preamble: true }] } }, on: '2010-05-04', then: 'pass' },
  { given: { parties: { complete: true, rows: [{ named_in_preamble: true }, { named_in_preamble: false }] } }, on: '2010-05-04', then: 'fail' },
  { given: { parties: { complete: true, rows: [{ named_in_preamble: true }, {}] } }, on: '2010-05-04', then: 'unknown', needs: ['parties[1].named_in_preamble'] },
  { given: {}, on: '2010-05-04', then: 'unknown', needs: ['parties'] },
];
