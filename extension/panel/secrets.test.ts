import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryCitizenNumber } from '../../core/format/testing/citizen-numbers.ts';
import type { ControlDescription } from '../../core/recognise/description.ts';
import { mask } from '../ui/mask.ts';
import { parts, secretsOf } from './secrets.ts';

const box = (value: string): ControlDescription => ({ ref: 1, kind: 'text', name: '', id: '', labels: [], sections: [], after: '', options: [], readOnly: false, disabled: false, maxLength: null, value });
const shown = (text: string, secrets: readonly string[] = []): string => parts(text, secrets).map((p) => (p.hidden ? mask(p.text) : p.text)).join('');

it('shows no more of an ID number than its last four, wherever a sentence tells it', () => {
  fc.assert(
    fc.property(arbitraryCitizenNumber(), fc.constantFrom('', '号码是', 'No. '), fc.constantFrom('', '。', '，应改正'), (number, before, after) => {
      const text = shown(`${before}${number}${after}`);
      expect(text).toBe(`${before}${'*'.repeat(14)}${number.slice(-4)}${after}`);
    }),
  );
});

it('hides a telephone with hyphens and a number in groups, as they stand in their boxes', () => {
  const secrets = secretsOf([{ field: 'phone', control: box('0914-7321234') }, { field: 'account_no', control: box('6228 4800 1234 5678 901') }]);
  expect(shown('联系电话0914-7321234不是11位', secrets)).toBe('联系电话********1234不是11位');
  expect(shown('账号6228 4800 1234 5678 901', secrets)).not.toContain('4800');
});

it('leaves days, sums and codes as they are', () => {
  for (const text of ['2010年5月4日，每月300元', '3,600元', '行政区划代码611021', '20100504']) expect(shown(text)).toBe(text);
});

it('hides nothing for what is too short to be a number', () => {
  expect(secretsOf([{ field: 'phone', control: box('12') }])).toEqual([]);
});
