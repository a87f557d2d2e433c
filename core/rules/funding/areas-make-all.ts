import { equal } from '../../engine/condition.ts';
import { amount, sum } from '../../engine/quantity.ts';
import { check, fact, type Example } from '../../engine/rule.ts';
import { oversightLaw } from './fund-law.ts';

const parts = sum(amount('ledger_rural'), amount('ledger_urban'));

/** Rural and urban recipients are all of them. */
export default check({
  id: 'funding/areas-make-all',
  subject: 'ledger',
  about: 'ledger_people',
  from: '2006-03-01',
  to: null,
  law: oversightLaw,
  title: { zh: '城乡人数', en: 'Rural and urban' },
  when: equal(parts, amount('ledger_people')),
  facts: { parts: fact.number(parts), all: fact.number(amount('ledger_people')) },
  words: {
    no: {
      says: { zh: '农村与城镇合计{parts}人，总人数填{all}人。', en: 'Rural and urban make {parts} people; the total says {all}.' },
      todo: { zh: '核对人数；也看是否把户数当成了人数。', en: 'Check the numbers, and whether households were counted as people.' },
    },
  },
});

export const covers: readonly string[] = [];

const whole = { ledger_rural: 10, ledger_urban: 20, ledger_people: 30 };

export const examples: readonly Example[] = [
  { given: whole, on: '2010-06-01', then: 'pass' },
  { given: { ...whole, ledger_rural: 11 }, on: '2018-06-01', then: 'fail' },
  { given: { ...whole, ledger_urban: 21 }, on: '2018-06-01', then: 'fail' },
  { given: { ...whole, ledger_people: 31 }, on: '2026-08-01', then: 'fail' },
  { given: { ...whole, ledger_rural: null }, on: '2026-08-01', then: 'unknown', needs: ['ledger_rural'] },
];
