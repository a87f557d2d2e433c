import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCapitals } from './capitals.ts';
import { plainTenThousand, plainYuan, readMoney, readYuan, yuan } from './money.ts';

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

describe('readMoney', () => {
  it.each([
    ['3600', 360000],
    ['１，０００', 100000],
    ['１２３４５６', 12345600],
    ['3,600.00元', 360000],
    ['￥ 3,600.00', 360000],
    ['人民币3600元', 360000],
    ['3600元整', 360000],
    ['3600圆', 360000],
    ['300块', 30000],
    ['300块钱', 30000],
    ['0.36万元', 360000],
    ['0.36 万', 360000],
    ['-3600', -360000],
    ['￥-3600', -360000],
    ['负3600元', -360000],
    ['（3,600.00）', -360000],
    ['-0', 0],
    ['3600.0000', 360000],
    ['.5', 50],
    ['叁仟陆佰元整', 360000],
    ['三千六百元', 360000],
    ['人民币叁仟陆佰元整', 360000],
    ['负叁佰元整', -30000],
    ['90071992547409.91', Number.MAX_SAFE_INTEGER],
  ])('reads %s', (text, expected) => expect(readMoney(text)).toBe(expected));

  it.each(['', ' ', '无', '/', '—', '-', '--', '暂无', '1,00', '1,0000', '10,00,000', '300 400', '3 600', '1e9', '1E9', 'NaN', 'Infinity', '0x10', '1.234', '1.2345678万', '--5', '-(5)', '(-5)', '5)', '(5', '3600元/月', '300-400', '300元300元', '3千元', '1.2.3', '9'.repeat(200), '90071992547409.92', '1234567890123万元', '٣٦٠٠', '3600.'])(
    'refuses %j',
    (text) => expect(readMoney(text)).toBeNull(),
  );

  it('reads what is written, with any dress around it', () => {
    fc.assert(fc.property(fen, fc.constantFrom('', '￥', '¥', '人民币', ' '), fc.constantFrom('', '元', '圆', '块', '元整', ' '), fc.boolean(), (n, before, after, negative) => {
      expect(readMoney(`${negative ? '-' : ''}${before}${yuan(n)}${after}`.replace(/^-人民币/, '人民币-'))).toBe(negative && n > 0 ? -n : n);
      expect(readMoney(plainTenThousand(n), true)).toBe(n);
      expect(readMoney(writeCapitals(n))).toBe(n);
    }));
  });

  it('never throws, and agrees with readYuan wherever both read', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-￥(]?[0-9,. ]{1,12}(元|万元|万)?\)?$/)), fc.boolean(), (text, inTenThousand) => {
      const [more, strict] = [readMoney(text, inTenThousand), readYuan(text, inTenThousand)];
      if (more !== null && strict !== null) expect(more).toBe(strict);
      expect(more === null || Number.isSafeInteger(more)).toBe(true);
    }), { numRuns: 2000 });
  });
});
