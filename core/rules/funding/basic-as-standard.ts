import { all, any, equal, look, not, number } from '../../engine/condition.ts';
import { amount, product, quotient, roundTo } from '../../engine/quantity.ts';
import { check, fact, type Example } from '../../engine/rule.ts';
import { inFullLaw } from './fund-law.ts';

const due = product(amount('ledger_people'), amount('basic_standard'), amount('months_covered'));
const each = roundTo(quotient(amount('basic_paid'), product(amount('ledger_people'), amount('months_covered'))), 1);
const nobodyMoved = all(number('people_joined').is(0), number('people_left').is(0), number('deducted').is(0));

/** People × standard × months is what is paid. Who joined, left or had money deducted may explain the rest: then it is asked, not said. */
export default check({
  id: 'funding/basic-as-standard',
  subject: 'ledger',
  about: 'basic_paid',
  from: '2006-03-01',
  to: null,
  law: inFullLaw,
  title: { zh: '人均发放与标准', en: 'Average paid and standard' },
  when: any(equal(due, amount('basic_paid')), all(not(nobodyMoved), look('basic_paid'))),
  facts: { each: fact.yuan(each), standard: fact.yuan(amount('basic_standard')), due: fact.yuan(due), paid: fact.yuan(amount('basic_paid')), people: fact.number(amount('ledger_people')) },
  reasons: [{ reason: 'average', on: 'unknown', when: not(equal(due, amount('basic_paid'))) }],
  words: {
    no: {
      says: { zh: '人均发放{each}元，标准是{standard}元。', en: 'Paid on average: {each} yuan; the standard is {standard}.' },
      why: { zh: '{people}人应发{due}元，实发{paid}元，又没有人员进出和扣发。', en: '{people} people should get {due} yuan and got {paid}, though nobody joined, left or had money deducted.' },
      todo: { zh: '核对人数、标准和发放额。', en: 'Check the people, the standard and the sum.' },
    },
    average: {
      says: { zh: '人均发放{each}元，标准是{standard}元，请说明差额。', en: 'Paid on average: {each} yuan; the standard is {standard}. Please explain.' },
      why: { zh: '{people}人应发{due}元，实发{paid}元。可能有新增、退出或扣发、补发。', en: '{people} people should get {due} yuan and got {paid}. Some may have joined or left, or had money deducted or paid later.' },
    },
  },
});

export const covers: readonly string[] = [];

const still = { people_joined: 0, people_left: 0, deducted: 0 };
const may = { ledger_people: 685, basic_standard: 99400, months_covered: 1, basic_paid: 67592500 };

export const examples: readonly Example[] = [
  { given: { ledger_people: 39, basic_standard: 99400, months_covered: 1, basic_paid: 3876600 }, on: '2025-05-31', then: 'pass' },
  { given: { ledger_people: 74, basic_standard: 130800, months_covered: 2, basic_paid: 19358400 }, on: '2025-02-28', then: 'pass' },
  { given: may, on: '2025-05-31', then: 'unknown', reason: 'average', needs: ['people_joined', 'people_left', 'deducted', 'basic_paid'] },
  { given: { ...may, ...still, people_joined: 3 }, on: '2025-05-31', then: 'unknown', reason: 'average', needs: ['basic_paid'] },
  { given: { ...may, ...still, people_left: 3 }, on: '2025-05-31', then: 'unknown', reason: 'average', needs: ['basic_paid'] },
  { given: { ...may, ...still, deducted: 1 }, on: '2025-05-31', then: 'unknown', reason: 'average', needs: ['basic_paid'] },
  { given: { ...may, basic_paid: 70000000 }, on: '2025-05-31', then: 'unknown', reason: 'average' },
  { given: { ...may, ...still }, on: '2025-05-31', then: 'fail' },
  { given: { ...may, ...still, basic_paid: 68089001 }, on: '2010-05-31', then: 'fail' },
  { given: { ...may, ...still, basic_standard: null }, on: '2026-08-31', then: 'unknown', reason: 'unknown', needs: ['basic_standard'] },
];
