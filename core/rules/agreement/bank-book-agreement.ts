import { all, any, choice, holds, look, not } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { unlessBefore } from '../own-time.ts';

/**
 * Staff who keep a bank book have a written agreement on it, filed with the county. The text speaks of the minimum living
 * allowance (its number is cited from memory): for this support an agreement that isn't filed is asked about, no more.
 */
export default check({
  id: 'agreement/bank-book-agreement',
  subject: 'agreement',
  about: 'card_holder',
  from: '2021-07-01',
  to: null,
  law: [
    cite('dibao-measures-2021', '第二十六条', 'article 26'),
    cite('assistance-law-2026', '第六十六条', 'article 66', { from: '2026-07-01' }),
  ],
  title: { zh: '代管存折（卡）', en: 'Keeping of the bank book' },
  applies: all(unlessBefore('2021-07-01', 'agreement_end'), choice('card_holder').oneOf('village', 'township')),
  when: all(holds('card_agreement'), any(holds('card_agreement_filed'), look('card_holder'))),
  words: {
    no: {
      says: { zh: '工作人员代管存折（卡），没有书面协议。', en: 'Staff keep the bank book without a written agreement.' },
      todo: { zh: '签订书面协议并报县级备案，或交还本人。', en: 'Agree in writing and file it with the county, or give the book back.' },
    },
    'not-filed': {
      says: { zh: '代管协议未报县级备案；低保对象应备案，请核实当地对特困人员的要求。', en: 'The agreement isn’t filed with the county; for the minimum living allowance it must be. See what the place wants for this support.' },
    },
  },
  reasons: [{ reason: 'not-filed', on: 'unknown', when: all(holds('card_agreement'), not(holds('card_agreement_filed'))) }],
});

export const covers = ['D21-03'];

export const examples: readonly Example[] = [
  { given: { card_holder: 'village', card_agreement: true, card_agreement_filed: true }, on: '2022-03-01', then: 'pass' },
  { given: { card_holder: 'township', card_agreement: true, card_agreement_filed: true }, on: '2026-08-03', then: 'pass' },
  { given: { card_holder: 'village', card_agreement: false }, on: '2022-03-01', then: 'fail' },
  { given: { card_holder: 'village', card_agreement: true, card_agreement_filed: false }, on: '2022-03-01', then: 'unknown', reason: 'not-filed', needs: ['card_holder'] },
  { given: { card_holder: 'village', card_agreement_filed: false }, on: '2022-03-01', then: 'unknown', reason: 'unknown', needs: ['card_agreement', 'card_holder'] },
  { given: { card_holder: 'village', card_agreement: true }, on: '2022-03-01', then: 'unknown', reason: 'unknown', needs: ['card_agreement_filed', 'card_holder'] },
  { given: { card_holder: 'family' }, on: '2022-03-01', then: 'not-applicable' },
  { given: { card_holder: 'village', card_agreement: false }, on: '2021-06-30', then: 'not-applicable' },
  { given: { card_holder: 'village', card_agreement: false, agreement_end: '2021-06-30' }, on: '2022-03-01', then: 'not-applicable' },
];
