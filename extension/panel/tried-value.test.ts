import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainYuan } from '../../core/format/money.ts';
import { fields } from '../../core/model/fields.ts';
import { readTried } from './tried-value.ts';

it('reads each kind as the catalogue holds it', () => {
  expect(readTried(fields.income_year, '3,600')).toBe(360000);
  expect(readTried(fields.age, '６０')).toBe(60);
  expect(readTried(fields.apply_date, '2010-05-04')).toBe('2010-05-04');
  expect(readTried(fields.start_month, '2010-05')).toBe('2010-05');
  expect(readTried(fields.disab_grade, 'two')).toBe('two');
  expect(readTried(fields.in_prison, 'false')).toBe(false);
});

it('takes nothing else for a value', () => {
  expect(readTried(fields.income_year, '很多')).toBeNull();
  expect(readTried(fields.age, '-1')).toBeNull();
  expect(readTried(fields.apply_date, '2010-02-30')).toBeNull();
  for (const code of ['constructor', '__proto__', '二级']) expect(readTried(fields.disab_grade, code)).toBeNull();
  for (const spec of [fields.name, fields.age, fields.in_prison]) expect(readTried(spec, ' ')).toBeNull();
});

it('reads money back to the fen', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000 }), (fen) => {
      expect(readTried(fields.income_year, plainYuan(fen))).toBe(fen);
    }),
  );
});
