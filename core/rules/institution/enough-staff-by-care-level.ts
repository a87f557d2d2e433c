import { atLeast } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { conclusion, fact, type Example } from '../../engine/rule.ts';
import { equipmentLaw } from './home-law.ts';
import { neededForCare } from './staff-needed-by-care-level.ts';

/** The figures come from accounts of the texts of two places, so too few is shown and nobody’s fault. */
export default conclusion({
  id: 'institution/enough-staff-by-care-level',
  subject: 'institution',
  about: 'staff_count',
  decides: 'enough_for_care',
  from: '2006-03-01',
  to: null,
  law: equipmentLaw,
  title: { zh: '工作人员与护理档次', en: 'Staff and care levels' },
  when: atLeast(amount('staff_count'), neededForCare),
  facts: { staff: fact.number(amount('staff_count')), needed: fact.number(neededForCare) },
  words: {
    no: {
      says: { zh: '工作人员{staff}人，按各护理档次应有{needed}人。', en: '{staff} staff; the care levels ask for {needed}.' },
      todo: { zh: '比例据转述，请对照当地文件。', en: 'The ratios are by an account; compare with the text of the place.' },
    },
  },
});

export const covers = ['F37-05', 'F37-06'];

const home = { residents_independent: 20, residents_partial: 12, residents_full: 6, home_organiser: 'township', staff_count: 6 } as const;
const at = { on: '2014-06-01', place: '460000' } as const;

export const examples: readonly Example[] = [
  { given: home, ...at, then: 'pass', decides: true },
  { given: { ...home, staff_count: 5 }, ...at, then: 'fail', decides: false },
  { given: { ...home, staff_count: null }, ...at, then: 'unknown', needs: ['staff_count'] },
];
