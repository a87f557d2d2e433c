import { equal } from '../../engine/condition.ts';
import { amount, sum } from '../../engine/quantity.ts';
import { check, fact, type Example } from '../../engine/rule.ts';
import { oversightLaw } from './fund-law.ts';

const parts = sum(amount('ledger_full_care'), amount('ledger_partial_care'), amount('ledger_independent'));

/** The three care levels hold all recipients. */
export default check({
  id: 'funding/care-levels-make-all',
  subject: 'ledger',
  about: 'ledger_people',
  from: '2006-03-01',
  to: null,
  law: oversightLaw,
  title: { zh: '各护理档次人数', en: 'The care levels' },
  when: equal(parts, amount('ledger_people')),
  facts: { parts: fact.number(parts), all: fact.number(amount('ledger_people')) },
  words: {
    no: {
      says: { zh: '三个档次合计{parts}人，总人数填{all}人。', en: 'The three care levels make {parts} people; the total says {all}.' },
      todo: { zh: '核对人数；也看是否把户数当成了人数。', en: 'Check the numbers, and whether households were counted as people.' },
    },
  },
});

export const covers: readonly string[] = [];

const whole = { ledger_full_care: 10, ledger_partial_care: 20, ledger_independent: 30, ledger_people: 60 };

export const examples: readonly Example[] = [
  { given: whole, on: '2010-06-01', then: 'pass' },
  { given: { ...whole, ledger_full_care: 11 }, on: '2018-06-01', then: 'fail' },
  { given: { ...whole, ledger_partial_care: 21 }, on: '2018-06-01', then: 'fail' },
  { given: { ...whole, ledger_independent: 31 }, on: '2018-06-01', then: 'fail' },
  { given: { ...whole, ledger_people: 61 }, on: '2026-08-01', then: 'fail' },
  { given: { ...whole, ledger_full_care: null }, on: '2026-08-01', then: 'unknown', needs: ['ledger_full_care'] },
];
