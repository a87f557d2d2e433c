import { all, any, atLeast, equal, not, rows, under } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { check, fact, type Example } from '../../engine/rule.ts';
import { signingLaw } from './law.ts';

const parties = rows('parties').count();
/** A guardian who signs for the recipient is no party of their own. */
const withoutGuardian = rows('parties').count((p) => not(p.choice('kind').is('guardian')));
const holders = rows('copy_holders').count();

/** As many copies as parties and holders, and the clause on copies speaks of as many parties as sign. More copies may go into files. */
export default check({
  id: 'agreement/copies-suffice',
  subject: 'agreement',
  about: 'copies',
  from: '1999-10-01',
  to: null,
  law: signingLaw,
  title: { zh: '协议份数', en: 'Number of copies' },
  when: all(
    atLeast(amount('copies'), withoutGuardian),
    atLeast(amount('copies'), holders),
    any(equal(amount('parties_in_copy_clause'), parties), equal(amount('parties_in_copy_clause'), withoutGuardian)),
  ),
  facts: { copies: fact.number(amount('copies')), parties: fact.number(withoutGuardian), holders: fact.number(holders), clause: fact.number(amount('parties_in_copy_clause')) },
  words: {
    few: {
      says: { zh: '协议{copies}份，签约方有{parties}方，不够各执一份。', en: '{copies} copies for {parties} parties.' },
      todo: { zh: '按签约方数增加份数。', en: 'Make a copy for each.' },
    },
    holders: {
      says: { zh: '协议{copies}份，持有者却写了{holders}个。', en: '{copies} copies, but {holders} holders.' },
      todo: { zh: '核对份数和持有者。', en: 'Compare copies and holders.' },
    },
    no: {
      says: { zh: '份数条款写{clause}方各执一份，签约的是{parties}方。', en: 'The clause on copies speaks of {clause} parties; {parties} sign.' },
      todo: { zh: '按实际签约方改写份数条款。', en: 'Reword the clause for those who sign.' },
    },
  },
  reasons: [
    { reason: 'few', on: 'fail', when: under(amount('copies'), withoutGuardian) },
    { reason: 'holders', on: 'fail', when: under(amount('copies'), holders) },
  ],
});

export const covers = ['C02', 'SRC-17'];

const two = { complete: true, rows: [{ kind: 'township' }, { kind: 'village' }] } as const;
const three = { complete: true, rows: [{ kind: 'township' }, { kind: 'village' }, { kind: 'recipient' }] } as const;
const guarded = { complete: true, rows: [{ kind: 'township' }, { kind: 'recipient' }, { kind: 'guardian' }] } as const;

export const examples: readonly Example[] = [
  { given: { copies: 2, parties: two, copy_holders: two, parties_in_copy_clause: 2 }, on: '2010-05-04', then: 'pass' },
  { given: { copies: 4, parties: two, copy_holders: three, parties_in_copy_clause: 2 }, on: '2010-05-04', then: 'pass' },
  { given: { copies: 2, parties: three, copy_holders: two, parties_in_copy_clause: 3 }, on: '2010-05-04', then: 'fail', reason: 'few' },
  { given: { copies: 2, parties: two, copy_holders: three, parties_in_copy_clause: 2 }, on: '2010-05-04', then: 'fail', reason: 'holders' },
  { given: { copies: 4, parties: three, copy_holders: three, parties_in_copy_clause: 4 }, on: '2010-05-04', then: 'fail', reason: 'no' },
  { given: { copies: 3, parties: three, copy_holders: three, parties_in_copy_clause: 4 }, on: '2010-05-04', then: 'fail', reason: 'no' },
  { given: { copies: 4, parties: three, copy_holders: three }, on: '2010-05-04', then: 'unknown', needs: ['parties_in_copy_clause'] },
  { given: { copies: 2, parties: guarded, copy_holders: two, parties_in_copy_clause: 2 }, on: '2022-03-01', then: 'pass' },
  { given: { copies: 3, parties: guarded, copy_holders: two, parties_in_copy_clause: 3 }, on: '2022-03-01', then: 'pass' },
  { given: { copies: 3, parties: guarded, copy_holders: two, parties_in_copy_clause: 1 }, on: '2022-03-01', then: 'fail', reason: 'no' },
  { given: { copies: 1, parties: guarded, copy_holders: { complete: true, rows: [{ kind: 'township' }] }, parties_in_copy_clause: 2 }, on: '2022-03-01', then: 'fail', reason: 'few' },
];
