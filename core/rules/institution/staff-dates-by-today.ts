import { all, notAfter, rows } from '../../engine/condition.ts';
import { day } from '../../engine/quantity.ts';
import { check, type Example } from '../../engine/rule.ts';
import { equipmentLaw } from './home-law.ts';

/** Whoever is on the list was hired and trained by the day of the record. */
export default check({
  id: 'institution/staff-dates-by-today',
  subject: 'institution',
  about: 'staff',
  from: '2006-03-01',
  to: null,
  law: equipmentLaw,
  title: { zh: '聘用和培训日期', en: 'Dates of hiring and training' },
  when: all(rows('staff').every((s) => notAfter(s.day('hired_on'), day('case_day'))), rows('staff').every((s) => notAfter(s.day('trained_on'), day('case_day')))),
  words: {
    no: {
      says: { zh: '有工作人员的聘用或培训日期还没到。', en: 'A date of hiring or training is still to come.' },
      todo: { zh: '核对年份；未到岗的先不列入名册。', en: 'Check the year; leave out who has not begun.' },
    },
  },
});

export const covers = ['A42'];

const one = (hired_on: string | null, trained_on: string | null) => ({ staff: { complete: true, rows: [{ hired_on: '1999-05-01', trained_on: '2010-05-01' }, { hired_on, trained_on }] } });

export const examples: readonly Example[] = [
  { given: one('2010-06-01', '2010-06-01'), on: '2010-06-01', then: 'pass' },
  { given: one('2010-06-02', '2010-06-01'), on: '2010-06-01', then: 'fail' },
  { given: one('2018-05-31', '2018-06-02'), on: '2018-06-01', then: 'fail' },
  { given: one(null, '2026-08-01'), on: '2026-08-01', then: 'unknown', needs: ['staff[1].hired_on'] },
  { given: one('2026-08-01', null), on: '2026-08-01', then: 'unknown', needs: ['staff[1].trained_on'] },
];
