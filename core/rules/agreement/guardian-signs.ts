import { all, any, choice, look, rows } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';

/** For a recipient without civil capacity the guardian signs. One of limited capacity may sign alone what only benefits them: a person must look. */
export default check({
  id: 'agreement/guardian-signs',
  subject: 'agreement',
  about: 'parties',
  from: '2006-03-01',
  to: null,
  law: [
    // The laws of before 2021 are cited from memory; they say the same.
    cite('civil-principles-1986', '第十二条至第十四条', 'articles 12 to 14', { to: '2017-10-01' }),
    cite('civil-provisions-2017', '第二十条至第二十三条', 'articles 20 to 23', { from: '2017-10-01', to: '2021-01-01' }),
    cite('civil-code', '第二十条至第二十三条', 'articles 20 to 23', { from: '2021-01-01' }),
  ],
  title: { zh: '监护人代签', en: 'The guardian signs' },
  applies: choice('recipient_capacity').oneOf('limited', 'none'),
  when: any(
    rows('parties').some((p) => all(p.choice('kind').is('guardian'), any(p.holds('signed'), p.holds('fingerprint')))),
    all(choice('recipient_capacity').is('limited'), look('recipient_capacity')),
  ),
  words: {
    no: {
      says: { zh: '供养对象无民事行为能力，监护人没有签字。', en: 'The recipient has no civil capacity and no guardian has signed.' },
      todo: { zh: '由监护人代为签订。', en: 'Have the guardian sign.' },
    },
    limited: {
      says: { zh: '供养对象为限制民事行为能力，未见监护人签字；是否须其同意，由经办人核实。', en: 'The recipient’s capacity is limited and no guardian has signed; whether one must agree, a person must see.' },
    },
  },
  reasons: [{ reason: 'limited', on: 'unknown', when: choice('recipient_capacity').is('limited') }],
});

export const covers = ['SRC-17'];

export const examples: readonly Example[] = [
  { given: { recipient_capacity: 'none', parties: { complete: true, rows: [{ kind: 'recipient' }, { kind: 'guardian', signed: true }] } }, on: '2010-05-04', then: 'pass' },
  { given: { recipient_capacity: 'none', parties: { complete: true, rows: [{ kind: 'guardian', fingerprint: true }] } }, on: '2018-05-04', then: 'pass' },
  { given: { recipient_capacity: 'none', parties: { complete: true, rows: [{ kind: 'guardian', signed: false, fingerprint: false }] } }, on: '2022-03-01', then: 'fail' },
  { given: { recipient_capacity: 'none', parties: { complete: true, rows: [{ kind: 'recipient', signed: true, fingerprint: true }] } }, on: '2022-03-01', then: 'fail' },
  { given: { recipient_capacity: 'limited', parties: { complete: true, rows: [{ kind: 'recipient', signed: true }] } }, on: '2022-03-01', then: 'unknown', reason: 'limited', needs: ['recipient_capacity'] },
  { given: { recipient_capacity: 'limited', parties: { complete: true, rows: [{ kind: 'guardian', signed: true }] } }, on: '2022-03-01', then: 'pass' },
  { given: { recipient_capacity: 'none' }, on: '2022-03-01', then: 'unknown', reason: 'unknown', needs: ['parties'] },
  { given: { recipient_capacity: 'full', parties: { complete: true, rows: [] } }, on: '2022-03-01', then: 'not-applicable' },
];
