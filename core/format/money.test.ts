import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainTenThousand, plainYuan, readYuan, yuan } from './money.ts';

const fen = fc.integer({ min: 0, max: 10 ** 13 });

describe('readYuan', () => {
  it.each([
    ['3600', 360000],
    ['3,600.00', 360000],
    ['￥3600', 360000],
    ['¥3600', 360000],
    ['3600元', 360000],
    ['３６００．５', 360050],
    [' 3 600 ', 360000],
    ['0.36万元', 360000],
    ['1.5万', 1500000],
    ['0', 0],
    ['166.67', 16667],
  ])('reads %s', (text, expected) => expect(readYuan(text)).toBe(expected));

  it.each(['', '-1', '1.234', '3600元整', '三千', '36,00', '1e3', '3600元/月', '.5', '9'.repeat(30), '1'.repeat(100), '1.2345678万元', '3600.123元'])(
    'refuses %j',
    (text) => expect(readYuan(text)).toBeNull(),
  );

  it('counts in ten thousand yuan when the box does, unless the text says otherwise', () => {
    expect(readYuan('0.36', true)).toBe(360000);
    expect(readYuan('3600元', true)).toBe(360000);
  });
});

describe('writing', () => {
  it('groups for people and not for boxes', () => {
    expect([yuan(360000), yuan(16667), yuan(123456789), yuan(50), yuan(-360000), yuan(0)]).toEqual(['3,600', '166.67', '1,234,567.89', '0.50', '-3,600', '0']);
    expect([plainYuan(360000), plainYuan(16667), plainYuan(5), plainTenThousand(360000), plainTenThousand(1000000)]).toEqual(['3600', '166.67', '0.05', '0.36', '1']);
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fen, (n) => {
        expect(readYuan(yuan(n))).toBe(n);
        expect(readYuan(plainYuan(n))).toBe(n);
        expect(readYuan(plainTenThousand(n), true)).toBe(n);
      }),
    );
  });
});
