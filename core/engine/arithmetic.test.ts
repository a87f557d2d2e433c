import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addYears, ageOn, daysInMonth } from '../format/dates.ts';
import { civil, dayNumber, dayOf } from '../format/day-number.ts';
import { addWorkingDays, workingDaysBetween } from '../format/working-days.ts';
import { afterMonths, afterYears, monthStart, wholeMonths, wholeYears } from './arithmetic.ts';
import { bind } from './compile.ts';
import { noRow } from './binding.ts';
import { day, workdaysAfter, workdaysFrom } from './quantity.ts';
import { layoutOf } from './slots.ts';

const n = dayNumber;
/** From 0001 to 2999, the ends of months and of 400 years often among them. */
const anyDay = fc.oneof(
  fc.integer({ min: n('0001-01-01'), max: n('2999-12-31') }),
  fc.constantFrom('2000-02-29', '1900-02-28', '1900-03-01', '2004-02-29', '2024-01-31', '1999-12-31', '2000-01-01', '0400-02-29', '1970-01-01', '1969-12-31', '2023-03-31', '1600-12-31').map(n),
);
const nearDay = fc.integer({ min: n('1880-01-01'), max: n('2030-12-31') });

describe('a day by its number', () => {
  it('has the year, month and day that the calendar gives it', () => {
    fc.assert(
      fc.property(anyDay, (x) => {
        const date = new Date(x * 86_400_000);
        expect(civil(x)).toEqual({ y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('months', () => {
  it('are counted whole, as many as have gone by', () => {
    expect(wholeMonths(n('2010-01-31'), n('2010-02-28'))).toBe(0);
    expect(wholeMonths(n('2010-01-31'), n('2010-03-31'))).toBe(2);
    expect(wholeMonths(n('2009-12-15'), n('2010-01-15'))).toBe(1);
    expect(wholeMonths(n('2009-12-15'), n('2010-01-14'))).toBe(0);
    expect(wholeMonths(n('2010-01-15'), n('2009-12-15'))).toBe(-1);
  });

  it('run on to the same day, or to the last of a month that has no such day', () => {
    expect(dayOf(afterMonths(n('2010-01-31'), 1))).toBe('2010-02-28');
    expect(dayOf(afterMonths(n('2024-01-31'), 1))).toBe('2024-02-29');
    expect(dayOf(afterMonths(n('2010-11-30'), 3))).toBe('2011-02-28');
    expect(dayOf(afterMonths(n('2010-12-05'), 1))).toBe('2011-01-05');
    expect(dayOf(afterMonths(n('2010-01-05'), 11))).toBe('2010-12-05');
    expect(dayOf(afterMonths(n('2010-01-05'), -1))).toBe('2009-12-05');
    fc.assert(
      fc.property(nearDay, fc.integer({ min: -40, max: 60 }), (x, months) => {
        const from = civil(x);
        const to = civil(afterMonths(x, months));
        expect(to.y * 12 + to.m).toBe(from.y * 12 + from.m + months);
        expect(to.d).toBe(Math.min(from.d, daysInMonth(to.y, to.m)));
        if (from.d <= 28) expect(wholeMonths(x, afterMonths(x, months))).toBe(months);
      }),
      { numRuns: 1000 },
    );
  });

  it('begin on the first, so many after the own', () => {
    fc.assert(
      fc.property(anyDay, (x) => {
        const date = new Date(x * 86_400_000);
        expect(monthStart(x, 0)).toBe(x - date.getUTCDate() + 1);
      }),
      { numRuns: 1000 },
    );
    expect(dayOf(monthStart(n('2010-12-31'), 0))).toBe('2010-12-01');
    expect(dayOf(monthStart(n('2010-12-31'), 1))).toBe('2011-01-01');
    expect(dayOf(monthStart(n('2011-01-01'), -1))).toBe('2010-12-01');
    fc.assert(
      fc.property(nearDay, fc.integer({ min: -20, max: 30 }), (x, plus) => {
        const [from, to] = [civil(x), civil(monthStart(x, plus))];
        expect(to.y * 12 + to.m - from.y * 12 - from.m).toBe(plus);
        expect(to.d).toBe(1);
      }),
    );
  });
});

describe('years', () => {
  it('are counted as ages are', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (x, y) => {
        const [a, b] = [Math.min(x, y), Math.max(x, y)];
        expect(wholeYears(a, b)).toBe(ageOn(dayOf(a), dayOf(b)));
      }),
      { numRuns: 1000 },
    );
    expect(wholeYears(n('1950-05-04'), n('2010-05-04'))).toBe(60);
    expect(wholeYears(n('1950-05-04'), n('2010-05-03'))).toBe(59);
    expect(wholeYears(n('1950-05-04'), n('2010-06-03'))).toBe(60);
    expect(wholeYears(n('1950-05-04'), n('2010-04-30'))).toBe(59);
  });

  it('run on to the birthday', () => {
    fc.assert(
      fc.property(nearDay, fc.integer({ min: 0, max: 110 }), (x, years) => {
        expect(dayOf(afterYears(x, years))).toBe(addYears(dayOf(x), years));
      }),
      { numRuns: 1000 },
    );
    expect(dayOf(afterYears(n('2004-02-29'), 1))).toBe('2005-03-01');
  });
});

describe('working days', () => {
  const layout = layoutOf(['apply_date', 'birth', 'age']);
  const binding = bind(layout, () => ({ known: false, why: { zh: '', en: '' }, candidates: [], source: null, pack: null }));
  const between = binding.measure(workdaysFrom(day('birth'), day('apply_date')));
  const after = binding.measure(workdaysAfter(day('birth'), { q: 'field', field: 'age' }));

  it('are those of the calendar, and not known beyond it', () => {
    fc.assert(
      fc.property(fc.integer({ min: n('2003-01-01'), max: n('2028-12-31') }), fc.integer({ min: 0, max: 90 }), (x, span) => {
        const [birth, apply_date] = [dayOf(x), dayOf(x + span)];
        expect(between(layout.load({ birth, apply_date }), noRow)).toEqual(workingDaysBetween(birth, apply_date) ?? Number.NaN);
        const last = addWorkingDays(birth, span);
        expect(after(layout.load({ birth, age: span }), noRow)).toEqual(last === null ? Number.NaN : n(last));
      }),
      { numRuns: 500 },
    );
    expect(between(layout.load({ birth: '2022-03-01', apply_date: '2022-03-22' }), noRow)).toBe(15);
    expect(between(layout.load({ birth: '2022-03-01' }), noRow)).toBeNaN();
    expect(after(layout.load({ birth: '2022-03-01' }), noRow)).toBeNaN();
  });
});

describe('what is not known', () => {
  it('stays so', () => {
    for (const of of [wholeMonths, wholeYears, afterMonths, afterYears, monthStart]) {
      expect(of(Number.NaN, 1)).toBeNaN();
      if (of !== monthStart) expect(of(1, Number.NaN)).toBeNaN();
    }
  });
});
