import { within } from '../../engine/condition.ts';
import { amount, difference, product, quotient, sum } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { publicLaw } from './report-law.ts';

const rate = quotient(product(100, amount('recipients_centralised')), amount('recipients_all'));
const half = quotient(amount('concentration_precision'), 2);

/** The share in an institution is residents of all recipients: 1,941 of 2,623 is 74 %. The use of beds is another rate. */
export default check({
  id: 'report/concentration-rate',
  subject: 'report',
  about: 'concentration_rate',
  from: '2006-03-01',
  to: null,
  law: [...publicLaw, cite('dongping-report')],
  title: { zh: '集中供养率', en: 'Share in an institution' },
  when: within(amount('concentration_rate'), difference(rate, half), sum(rate, half)),
  facts: { rate: fact.number(rate), told: fact.number(amount('concentration_rate')), in: fact.number(amount('recipients_centralised')), all: fact.number(amount('recipients_all')) },
  words: {
    no: {
      says: { zh: '集中供养率算得{rate}%，填{told}%。', en: 'The share in an institution comes to {rate}%; {told}% is stated.' },
      why: { zh: '{in} ÷ {all} ＝ {rate}%。', en: '{in} ÷ {all} = {rate}%.' },
      todo: { zh: '核对人数；床位使用率不是集中供养率。', en: 'Check the numbers; the use of beds is another rate.' },
    },
  },
});

export const covers = ['D02'];

const dongping = { recipients_centralised: 1941, recipients_all: 2623, concentration_rate: 74, concentration_precision: 1 };

export const examples: readonly Example[] = [
  { given: dongping, on: '2008-10-01', then: 'pass' },
  { given: { ...dongping, recipients_centralised: 735, recipients_all: 1000 }, on: '2008-10-01', then: 'pass' },
  { given: { ...dongping, recipients_centralised: 745, recipients_all: 1000 }, on: '2008-10-01', then: 'pass' },
  { given: { ...dongping, recipients_centralised: 734, recipients_all: 1000 }, on: '2018-10-01', then: 'fail' },
  { given: { ...dongping, recipients_centralised: 746, recipients_all: 1000 }, on: '2018-10-01', then: 'fail' },
  { given: { ...dongping, concentration_precision: null }, on: '2018-10-01', then: 'unknown', needs: ['concentration_precision'] },
  { given: { ...dongping, recipients_all: 0 }, on: '2026-10-01', then: 'unknown', needs: ['recipients_all'] },
];
