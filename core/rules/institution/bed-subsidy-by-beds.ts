import { equal } from '../../engine/condition.ts';
import { amount, product } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { equipmentLaw } from './home-law.ts';

const due = product(amount('subsidy_beds'), amount('subsidy_bed_rate'));

/** New and rented homes are subsidised by bed. The text gives no amounts, so the rate is what the home was granted. */
export default check({
  id: 'institution/bed-subsidy-by-beds',
  subject: 'institution',
  about: 'subsidy_for_beds',
  from: '2006-03-01',
  to: null,
  law: [...equipmentLaw, cite('combined-care-report', '第一部分（三）', 'part 1(3)')],
  title: { zh: '床位建设补助', en: 'Subsidy for beds' },
  when: equal(due, amount('subsidy_for_beds')),
  facts: { due: fact.yuan(due), got: fact.yuan(amount('subsidy_for_beds')), beds: fact.number(amount('subsidy_beds')), rate: fact.yuan(amount('subsidy_bed_rate')) },
  words: {
    no: { says: { zh: '床位补助应为{due}元，填{got}元。', en: 'The subsidy for beds should be {due} yuan; it says {got}.' }, why: { zh: '{beds}张 × {rate}元 ＝ {due}元。', en: '{beds} beds × {rate} = {due} yuan.' }, todo: { zh: '核对床位数和每张补助。', en: 'Check the beds and the rate.' } },
  },
});

export const covers = ['SRC-18'];

const grant = { subsidy_beds: 40, subsidy_bed_rate: 100000, subsidy_for_beds: 4000000 };

export const examples: readonly Example[] = [
  { given: grant, on: '2018-06-01', then: 'pass' },
  { given: { ...grant, subsidy_beds: 41 }, on: '2018-06-01', then: 'fail' },
  { given: { ...grant, subsidy_for_beds: 4000001 }, on: '2026-08-01', then: 'fail' },
  { given: { ...grant, subsidy_bed_rate: null }, on: '2018-06-01', then: 'unknown', needs: ['subsidy_bed_rate'] },
];
