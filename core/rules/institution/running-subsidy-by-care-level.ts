import { equal } from '../../engine/condition.ts';
import { amount, product, sum } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { equipmentLaw } from './home-law.ts';

const due = sum(
  product(amount('residents_independent'), amount('subsidy_independent')),
  product(amount('residents_partial'), amount('subsidy_partial')),
  product(amount('residents_full'), amount('subsidy_full')),
);

/** Running is subsidised by the real number of residents of each care level. */
export default check({
  id: 'institution/running-subsidy-by-care-level',
  subject: 'institution',
  about: 'subsidy_running',
  from: '2006-03-01',
  to: null,
  law: [...equipmentLaw, cite('combined-care-report', '第一部分（三）', 'part 1(3)')],
  title: { zh: '运营补助', en: 'Running subsidy' },
  when: equal(due, amount('subsidy_running')),
  facts: { due: fact.yuan(due), got: fact.yuan(amount('subsidy_running')) },
  words: {
    no: { says: { zh: '运营补助应为{due}元，填{got}元。', en: 'The running subsidy should be {due} yuan; it says {got}.' }, why: { zh: '各档次实际入住人数乘补助标准，再相加。', en: 'Residents of each level times its rate, added up.' }, todo: { zh: '核对各档次实际入住人数。', en: 'Check the residents of each level.' } },
  },
});

export const covers = ['SRC-18'];

const grant = { residents_independent: 20, residents_partial: 12, residents_full: 6, subsidy_independent: 10000, subsidy_partial: 20000, subsidy_full: 30000, subsidy_running: 620000 };

export const examples: readonly Example[] = [
  { given: grant, on: '2018-06-01', then: 'pass' },
  { given: { ...grant, residents_independent: 21 }, on: '2018-06-01', then: 'fail' },
  { given: { ...grant, subsidy_partial: 20001 }, on: '2018-06-01', then: 'fail' },
  { given: { ...grant, residents_full: 5 }, on: '2026-08-01', then: 'fail' },
  { given: { ...grant, subsidy_full: null }, on: '2018-06-01', then: 'unknown', needs: ['subsidy_full'] },
];
