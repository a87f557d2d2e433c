import { rows } from '../../engine/condition.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';

/** A multiple disability has no line of its own in article 5: one of its parts must have the grade. That reading is of medium confidence. */
export default conclusion({
  id: 'eligibility/a-part-suffices-2021',
  about: 'disab_parts',
  decides: 'part_suffices',
  from: '2021-07-01',
  to: null,
  law: [cite('determination-2021', '第五条', 'article 5'), cite('assistance-law-2026', '第十六条', 'article 16', { from: '2026-07-01' })],
  title: { zh: '多重残疾的各类残疾', en: 'Parts of a multiple disability' },
  when: rows('disab_parts').some((part) =>
    part.table(
      ['disab_type', 'disab_grade'],
      { when: [['intellectual', 'mental'], ['one', 'two', 'three']], then: 'yes' },
      { when: [['limb'], ['one', 'two']], then: 'yes' },
      { when: [['visual'], ['one']], then: 'yes' },
    ),
  ),
  words: {
    no: { says: { zh: '所列各类残疾都未达到规定等级。', en: 'None of the parts listed has the grade.' } },
  },
});

export const covers: readonly string[] = ['R21-07'];

export const examples: readonly Example[] = [
  { given: { disab_parts: { rows: [{ disab_type: 'hearing', disab_grade: 'one' }, { disab_type: 'mental', disab_grade: 'three' }], complete: true } }, on: '2022-03-01', then: 'pass' },
  { given: { disab_parts: { rows: [{ disab_type: 'limb', disab_grade: 'two' }], complete: false } }, on: '2022-03-01', then: 'pass' },
  { given: { disab_parts: { rows: [{ disab_type: 'mental', disab_grade: 'four' }, { disab_type: 'limb', disab_grade: 'three' }], complete: true } }, on: '2022-03-01', then: 'fail' },
  { given: { disab_parts: { rows: [{ disab_type: 'visual', disab_grade: 'one' }], complete: false } }, on: '2022-03-01', then: 'pass' },
  { given: { disab_parts: { rows: [{ disab_type: 'visual', disab_grade: 'two' }], complete: true } }, on: '2022-03-01', then: 'fail' },
  { given: { disab_parts: { rows: [{ disab_type: 'limb', disab_grade: 'three' }], complete: false } }, on: '2022-03-01', then: 'unknown', needs: ['disab_parts'] },
  { given: { disab_parts: { rows: [{ disab_type: 'limb' }], complete: true } }, on: '2022-03-01', then: 'unknown', needs: ['disab_parts[0].disab_grade'] },
  { given: { disab_parts: { rows: [{ disab_type: 'intellectual', disab_grade: 'one' }], complete: true } }, on: '2022-03-01', then: 'pass' },
  { given: { disab_parts: { rows: [{ disab_type: 'mental', disab_grade: 'two' }], complete: true } }, on: '2022-03-01', then: 'pass' },
  { given: { disab_parts: { rows: [{ disab_type: 'limb', disab_grade: 'one' }], complete: true } }, on: '2022-03-01', then: 'pass' },
];
