import { all, any, atLeast, equal, look, number } from '../../engine/condition.ts';
import { amount, day, difference, givenDay, monthsFrom, product, roundDown } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { moved } from './people-moved.ts';

const months = monthsFrom(givenDay('1980-01-01'), day('ledger_month'));
/** 0 for January. */
const ofYear = difference(months, roundDown(months, 12));
const due = product(amount('ledger_centralised'), amount('heating_rate'));

/**
 * Heating is paid in the fourth quarter, for each resident: 1,941 × 600 in Dongping. In which of its months, the source
 * does not say; what is paid in another quarter may be late or in advance, and who came or left may explain the sum: asked about.
 */
export default check({
  id: 'funding/heating-in-fourth-quarter',
  subject: 'ledger',
  about: 'heating_paid',
  from: '2006-03-01',
  to: null,
  law: [cite('dongping-report', '第二部分', 'part 2')],
  title: { zh: '第四季度取暖费', en: 'Heating of the fourth quarter' },
  when: any(number('heating_paid').is(0), all(atLeast(ofYear, 9), any(equal(due, amount('heating_paid')), all(moved, look('heating_paid')))), all(atLeast(8, ofYear), look('ledger_month'))),
  facts: { month: fact.month(day('ledger_month')), due: fact.yuan(due), paid: fact.yuan(amount('heating_paid')) },
  reasons: [{ reason: 'early', on: 'unknown', when: all(atLeast(8, ofYear), number('heating_paid').over(0)) }],
  words: {
    no: {
      says: { zh: '取暖费应为{due}元，拨付{paid}元。', en: 'Heating should be {due} yuan; {paid} were paid.' },
      todo: { zh: '核对人数和标准；有人中途进出的，记明。', en: 'Check residents and rate; note who came or left in the quarter.' },
    },
    early: {
      says: { zh: '取暖费按第四季度拨付，{month}不在其中，请核实。', en: 'Heating is for the fourth quarter; {month} is not in it. Please find out.' },
    },
  },
});

export const covers = ['D18'];

const heated = { ledger_month: '2008-10', ledger_centralised: 1941, heating_rate: 60000, heating_paid: 116460000 };

export const examples: readonly Example[] = [
  { given: heated, on: '2008-10-31', place: '370923', then: 'pass' },
  { given: { ...heated, ledger_month: '2008-12' }, on: '2008-12-31', then: 'pass' },
  { given: { ...heated, ledger_month: '2008-06', heating_paid: 0 }, on: '2008-06-30', then: 'pass' },
  { given: { ...heated, ledger_month: '2008-09' }, on: '2008-09-30', then: 'unknown', reason: 'early', needs: ['ledger_month'] },
  { given: { ...heated, ledger_month: '2019-01' }, on: '2019-01-31', then: 'unknown', reason: 'early', needs: ['ledger_month'] },
  { given: { ...heated, heating_paid: 116459999 }, on: '2008-10-31', then: 'fail', reason: 'no' },
  { given: { ...heated, heating_paid: 116460001 }, on: '2008-10-31', then: 'fail', reason: 'no' },
  { given: { ...heated, ledger_month: null }, on: '2008-10-31', then: 'unknown', needs: ['ledger_month'] },
  { given: { ...heated, heating_rate: null }, on: '2008-10-31', then: 'unknown', reason: 'unknown', needs: ['heating_rate'] },
  { given: { ...heated, heating_paid: 116459999, people_left: 1 }, on: '2008-10-31', then: 'unknown', needs: ['heating_paid'] },
  { given: { ...heated, heating_paid: 116459999, people_joined: 0, people_left: 0 }, on: '2008-10-31', then: 'fail', reason: 'no' },
  { given: { ...heated, heating_paid: 116459999, people_joined: 1 }, on: '2008-10-31', then: 'unknown', needs: ['heating_paid'] },
  { given: { ...heated, ledger_month: '2008-09', heating_paid: null }, on: '2008-09-30', then: 'unknown', reason: 'unknown' },
  { given: { ...heated, ledger_month: '2008-09', heating_paid: 1 }, on: '2008-09-30', then: 'unknown', reason: 'early' },
];
