import { expect, it } from 'vitest';
import rule from './yearly-growth-fits.ts';

/** What is told of 2,000 yuan that became 2,300, by 5 % a year to the half per cent. */
const told = (years: number | null) => (rule.kind === 'check' && rule.when.k === 'compute' ? rule.when.run([200_000, 230_000, 5, 0.5, years], []) : null);

it('tells of the growth, of the years that would fit and of those named, simple and compound', () => {
  const fit = { zh: '3年（单利5%，复利4.77%）', en: '3 (simple 5%, compound 4.77%)' };
  expect(told(null)).toMatchObject({ is: 1, facts: { total: 15, claimed: 5, fit, years: { zh: '', en: '' } } });
  expect(told(0)).toMatchObject({ is: 1, facts: { fit, years: { zh: '', en: '' } } });
  expect(told(1)).toMatchObject({ is: 0, reason: 'years', facts: { fit, years: { zh: '1年（单利15%，复利15%）', en: '1 (simple 15%, compound 15%)' } } });
  expect(told(2)).toMatchObject({ is: 0, facts: { years: { zh: '2年（单利7.5%，复利7.24%）', en: '2 (simple 7.5%, compound 7.24%)' } } });
  expect(told(3)).toMatchObject({ is: 2, facts: { years: fit } });
});
