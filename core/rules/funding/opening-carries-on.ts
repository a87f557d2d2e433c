import { same } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { check, fact, type Example } from '../../engine/rule.ts';
import { oversightLaw } from './fund-law.ts';

/** A ledger opens with what the last one closed with. */
export default check({
  id: 'funding/opening-carries-on',
  subject: 'ledger',
  about: 'opening',
  from: '2006-03-01',
  to: null,
  law: oversightLaw,
  title: { zh: '上下期衔接', en: 'Carried on from the last ledger' },
  when: same('opening', 'last_closing'),
  facts: { opening: fact.yuan(amount('opening')), last: fact.yuan(amount('last_closing')) },
  words: {
    no: {
      says: { zh: '上期结余填{opening}元，上期账面是{last}元。', en: 'Opens with {opening} yuan; the last ledger closed with {last}.' },
      todo: { zh: '对照上期台账改正，或另记调整分录。', en: 'Correct it from the last ledger, or book the difference as a correction.' },
    },
  },
});

export const covers: readonly string[] = [];

export const examples: readonly Example[] = [
  { given: { opening: 149999, last_closing: 149999 }, on: '2010-06-01', then: 'pass' },
  { given: { opening: 150000, last_closing: 149999 }, on: '2010-06-01', then: 'fail' },
  { given: { opening: 150000 }, on: '2026-08-01', then: 'unknown', needs: ['last_closing'] },
];
