import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { decidedFields, isFieldKey } from './fields.ts';
import { factsFrom } from './read-facts.ts';

it('keeps what the catalogue allows, and nothing else', () => {
  expect(factsFrom({ name: '云山', sex: 'male', age: 61, basic_amount: 30000, eligible: true, case_day: '2010-01-01', sexy: 'x' })).toEqual({
    name: '云山',
    sex: 'male',
    age: 61,
    basic_amount: 30000,
  });
  expect(factsFrom({ sex: '1', age: '61', birth: 5, income_year: Number.NaN, name: 'x'.repeat(5000) })).toEqual({});
  expect(factsFrom(JSON.parse('{"__proto__":{"name":"x"},"constructor":"y"}'))).toEqual({});
  for (const nothing of [null, undefined, 3, 'name', []]) expect(factsFrom(nothing)).toBeNull();
});

it('never throws and never lets a decided field in, whatever is sent', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (data) => {
      for (const key of Object.keys(factsFrom(data) ?? {})) expect(isFieldKey(key) && !decidedFields.has(key)).toBe(true);
    }),
  );
});
