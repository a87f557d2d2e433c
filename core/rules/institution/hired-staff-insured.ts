import { all, implies, named, rows } from '../../engine/condition.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';
import { equipmentLaw } from './home-law.ts';

/** Hired staff have pension and medical insurance, as Dongping lays down. */
export default conclusion({
  id: 'institution/hired-staff-insured',
  subject: 'institution',
  about: 'staff',
  decides: 'hired_insured',
  from: '2006-03-01',
  to: null,
  law: [...equipmentLaw, cite('dongping-report', '第一部分', 'part 1')],
  title: { zh: '聘用人员参保', en: 'Hired staff insured' },
  when: all(
    named('养老保险', 'pension insurance', rows('staff').every((s) => implies(s.holds('hired'), s.holds('pension')))),
    named('医疗保险', 'medical insurance', rows('staff').every((s) => implies(s.holds('hired'), s.holds('medical')))),
  ),
  words: {
    no: {
      says: { zh: '有聘用人员未办：{grounds}。', en: 'Some hired staff lack: {grounds}.' },
      todo: { zh: '按规定补办，或补填。', en: 'Insure them, or fill it in.' },
    },
  },
});

export const covers = ['SRC-09'];

const one = (hired: boolean | null, pension: boolean | null, medical: boolean | null) => ({ staff: { complete: true, rows: [{ hired: true, pension: true, medical: true }, { hired, pension, medical }] } });
const at = { on: '2008-06-01', place: '370923' } as const;

export const examples: readonly Example[] = [
  { given: one(true, true, true), ...at, then: 'pass', decides: true },
  { given: one(false, false, false), ...at, then: 'pass', decides: true },
  { given: one(true, false, true), ...at, then: 'fail', decides: false },
  { given: one(true, true, false), on: '2026-08-01', then: 'fail', decides: false },
  { given: one(true, null, true), ...at, then: 'unknown', needs: ['staff[1].pension'] },
  { given: one(null, true, false), ...at, then: 'unknown', needs: ['staff[1].hired'] },
  { given: {}, ...at, then: 'unknown', needs: ['staff'] },
];
