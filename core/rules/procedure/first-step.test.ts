import { expect, it } from 'vitest';
import rule from './first-step.ts';

/** The first day of a case of which only these are entered. */
const first = (entered: Readonly<Record<string, string>>) => rule.derive(rule.reads.map((field) => entered[field] ?? null));

it('is the day of the application, whatever was done before it', () => {
  expect(first({ apply_date: '2022-03-01', accept_date: '2022-02-01', case_day: '2022-03-01' })).toBe('2022-03-01');
});

it('is the first of the steps, a month standing for its first day, where no application is dated', () => {
  expect(first({ apply_date: '2022-02-30', accept_date: '2022-03-05', end_decision_date: '2022-03-03', case_day: '2026-11-24' })).toBe('2022-03-03');
  expect(first({ accept_date: '2022-03-05', start_month: '2022-03', case_day: '2026-11-24' })).toBe('2022-03-01');
});

it('is today where nothing was done before', () => {
  expect(first({ case_day: '2026-11-24' })).toBe('2026-11-24');
  expect(first({ accept_date: '2026-12-01', case_day: '2026-11-24' })).toBe('2026-11-24');
  expect(first({ accept_date: '2026-11-23', case_day: '2026-11-24' })).toBe('2026-11-23');
  expect(first({ accept_date: '2026-11-23' })).toBe('2026-11-23');
});
