import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCase } from '../engine/check-case.ts';
import { addDays, ageOn, daysBetween } from '../format/dates.ts';
import { arbitraryDay, citizenNumber } from '../format/testing/citizen-numbers.ts';
import type { Facts } from '../model/fields.ts';

/** Cases in which everything agrees, as a careful clerk would enter them: applied for between 2006 and 2026, in any place. */
const validCase: fc.Arbitrary<Facts> = fc
  .record({
    apply: arbitraryDay('2006-03-01', '2026-11-24'),
    birth: arbitraryDay('1880-01-01', '1890-12-31'),
    sequence: fc.integer({ min: 1, max: 999 }),
    place: fc.constantFrom('611021', '370923', '130983'),
    mode: fc.constantFrom('centralised', 'home-based'),
    kind: fc.constantFrom(['none', null] as const, ['limb', 'one'] as const, ['mental', 'three'] as const, ['hearing', 'two'] as const),
    steps: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 8, maxLength: 8 }),
    present: fc.integer({ min: 3, max: 60 }),
    against: fc.integer({ min: 0, max: 3 }),
    left: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
  })
  .map(({ apply, birth, sequence, place, mode, kind: [kind, grade], steps, present, against, left }) => {
    const id = citizenNumber({ region: '611021', birth, sequence });
    const day = (n: number): string => addDays(apply, steps.slice(0, n).reduce((sum, s) => sum + s, 0));
    const digits = { limb: '4', mental: '6', hearing: '2', none: '' }[kind];
    const gradeDigit = grade === null ? '' : { one: '1', two: '2', three: '3' }[grade];
    const standard = place === '611021' && mode === 'centralised' && apply < '2011-01-01' ? (apply < '2009-03-05' ? 12000 : 30000) : null;
    const townStart = day(5);
    const whole: Facts = {
      id_no: id,
      birth,
      sex: sequence % 2 === 1 ? 'male' : 'female',
      age: ageOn(birth, apply),
      region_code: place,
      disab_type: kind,
      disab_grade: grade,
      disab_no: kind === 'none' ? null : `${id}${digits}${gradeDigit}`,
      labour: 'none',
      source_living: 'none',
      obligor_present: 'none',
      income_year: 0,
      property_fits: 'yes',
      mode,
      basic_amount: standard,
      apply_date: apply,
      village_survey_date: day(1),
      appraisal_date: day(2),
      appraisal_present: present,
      appraisal_agree: present - against,
      appraisal_disagree: against,
      village_notice_start: day(2),
      village_notice_end: day(3),
      town_review_date: day(4),
      town_notice_start: townStart,
      town_notice_end: addDays(townStart, 7),
      county_decision_date: addDays(townStart, 7 + (steps[7] ?? 1)),
    };
    // A form is seldom whole: any field may still be blank.
    return Object.fromEntries(Object.entries(whole).filter((_, i) => left[i] !== false)) as Facts;
  });

describe('a case in which everything agrees', () => {
  it('raises no error, whole or half filled in, under any version of the law', () => {
    fc.assert(
      fc.property(validCase, fc.constantFrom('zh' as const, 'en' as const), (facts, language) => {
        const { findings } = checkCase(facts, { today: '2026-11-24', place: null, language });
        const wrong = findings.filter((f) => f.kind === 'check' && f.is === 'fail');
        expect(wrong.map((f) => `${f.rule}: ${f.says}`)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('is eligible when it is whole, and says by which law', () => {
    fc.assert(
      fc.property(validCase, (facts) => {
        if (!('apply_date' in facts && 'id_no' in facts && 'source_living' in facts && 'obligor_present' in facts && 'income_year' in facts && 'property_fits' in facts)) return;
        const { findings, day } = checkCase(facts, { today: '2026-11-24', place: null, language: 'zh' });
        const eligible = findings.find((f) => f.rule === 'eligibility/eligible');
        expect(eligible).toMatchObject({ is: 'pass', needs: [] });
        expect(eligible?.law.some((l) => l.includes(daysBetween('2021-07-01', day) >= 0 ? '民发〔2021〕43号' : day < '2014-05-01' ? '第456号' : '第649号'))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
