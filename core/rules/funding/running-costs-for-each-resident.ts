import { all, any, equal, look } from '../../engine/condition.ts';
import { amount, product } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { moved } from './people-moved.ts';
import { ofOneMonth } from './one-month.ts';

const due = product(amount('ledger_centralised'), amount('running_rate'));

/** Each month a home gets the rate for each resident: 1,941 × 30 = 58,230 yuan in Dongping. Who came or left may explain the rest: asked about. */
export default check({
  id: 'funding/running-costs-for-each-resident',
  subject: 'ledger',
  about: 'running_paid',
  from: '2006-03-01',
  to: null,
  law: [cite('regulations-2006', '第十四条第二款', 'article 14(2)', { to: '2016-10-10' }), cite('dongping-report', '第二部分', 'part 2')],
  title: { zh: '按月拨付运转经费', en: 'Running costs, month by month' },
  applies: ofOneMonth,
  when: any(equal(due, amount('running_paid')), all(moved, look('running_paid'))),
  facts: { people: fact.number(amount('ledger_centralised')), rate: fact.yuan(amount('running_rate')), due: fact.yuan(due), paid: fact.yuan(amount('running_paid')) },
  words: {
    no: {
      says: { zh: '本月运转经费应为{due}元，拨付{paid}元。', en: 'Running costs of the month should be {due} yuan; {paid} were paid.' },
      why: { zh: '{people}人 × {rate}元 ＝ {due}元；取暖费另列。', en: '{people} people × {rate} = {due} yuan; heating is entered apart.' },
      todo: { zh: '核对人数，补拨或改正。', en: 'Check the number of residents; pay the rest, or correct.' },
    },
  },
});

export const covers = ['D18'];

const month = { ledger_centralised: 1941, running_rate: 3000, running_paid: 5823000 };

export const examples: readonly Example[] = [
  { given: month, on: '2008-10-01', place: '370923', then: 'pass' },
  { given: { ...month, running_paid: 5822999 }, on: '2008-10-01', then: 'fail' },
  { given: { ...month, ledger_centralised: 1940 }, on: '2018-10-01', then: 'fail' },
  { given: { ...month, ledger_centralised: null }, on: '2018-10-01', then: 'unknown', needs: ['ledger_centralised'] },
  { given: { ...month, running_paid: 5822999, people_joined: 1 }, on: '2008-10-01', then: 'unknown', needs: ['running_paid'] },
  { given: { ...month, running_paid: 5822999, people_joined: 0, people_left: 0 }, on: '2008-10-01', then: 'fail' },
  { given: { ...month, running_paid: 11646000, months_covered: 2 }, on: '2008-10-01', then: 'not-applicable' },
];
