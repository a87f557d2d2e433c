import { number } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { oversightLaw } from './fund-law.ts';

/** What is held in reserve is part of the closing balance. Dongping holds some back; of which class, its text does not say. */
export default check({
  id: 'funding/reserve-within-closing',
  subject: 'ledger',
  about: 'reserve',
  from: '2006-03-01',
  to: null,
  law: [...oversightLaw, cite('dongping-report', '第三部分', 'part 3')],
  title: { zh: '预留资金', en: 'Money in reserve' },
  when: number('reserve').atMost(amount('closing')),
  facts: { reserve: fact.yuan(amount('reserve')), closing: fact.yuan(amount('closing')) },
  words: {
    no: {
      says: { zh: '预留{reserve}元，账面结余只有{closing}元。', en: 'Held in reserve: {reserve} yuan; the ledger closes with only {closing}.' },
      todo: { zh: '核对预留是否已经动用。', en: 'See whether some of the reserve has been spent.' },
    },
  },
});

export const covers = ['D24'];

export const examples: readonly Example[] = [
  { given: { reserve: 149999, closing: 149999 }, on: '2010-06-01', then: 'pass' },
  { given: { reserve: 150000, closing: 149999 }, on: '2010-06-01', then: 'fail' },
  { given: { reserve: 150000 }, on: '2018-06-01', then: 'unknown', needs: ['closing'] },
];
