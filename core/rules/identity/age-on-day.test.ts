import { expect, it } from 'vitest';
import rule from './age-on-day.ts';

const age = (inNumber: string | null, written: string | null, day: string | null) => rule.derive([inNumber, written, day]);

it('is the age by the number, else by the date of birth', () => {
  expect(age('1950-05-04', null, '2010-05-04')).toBe(60);
  expect(age('1950-05-04', '1950-05-04', '2010-05-03')).toBe(59);
  expect(age(null, '1950-05-04', '2010-05-04')).toBe(60);
});

it('is unknown where the two differ, and where neither is a day', () => {
  expect(age('1950-05-04', '1950-05-05', '2010-05-04')).toBeNull();
  expect(age(null, '1950-02-30', '2010-05-04')).toBeNull();
  expect(age('1950-05-04', '1950-02-30', '2010-05-04')).toBe(60);
  expect(age(null, null, '2010-05-04')).toBeNull();
  expect(age('1950-05-04', null, null)).toBeNull();
});

it('is nothing on the day of birth, and unknown before', () => {
  expect(age('2010-05-04', null, '2010-05-04')).toBe(0);
  expect(age('2010-05-05', null, '2010-05-04')).toBeNull();
});
