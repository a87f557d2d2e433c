import { expect, it } from 'vitest';
import { rules } from '../rules/all.ts';
import { fieldsBehind, valuesRead } from './values-read.ts';

it('tells the values that a verdict may hang on, also by way of conclusions, and no others', () => {
  const facts = { birth: '1950-01-02', name: '云山', remark: '' } as const;
  for (const rule of rules) {
    const written = valuesRead(rule.id, facts);
    expect(written.includes('1950-01-02'), rule.id).toBe(fieldsBehind(rule.id).includes('birth'));
    expect(written.includes('云山'), rule.id).toBe(fieldsBehind(rule.id).includes('name'));
  }
  // whether somebody is eligible hangs on the age, which is decided from the day of birth
  expect(fieldsBehind('eligibility/eligible')).toContain('birth');
  expect(fieldsBehind('identity/no-such-rule')).toEqual([]);
});
