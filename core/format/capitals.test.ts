import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspectCapitals, readCapitals, writeCapitals } from './capitals.ts';

const fen = fc.oneof(fc.integer({ min: 0, max: 10 ** 13 }), fc.integer({ min: 0, max: 10 ** 7 }), fc.integer({ min: 0, max: 10 ** 11 }).map((n) => n * 100), fc.constantFrom(1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e8, 1e10, 1e12, 1e13, 101, 1e6 + 1, 1e10 + 100, 1e13 - 1));

// The oracle goes place by place through the digits, as a clerk does, and knows nothing of how the amount is written here.
function placeByPlace(n: number): string {
  const places = [...String(Math.floor(n / 100))].reverse();
  let text = '';
  for (let group = Math.ceil(places.length / 4) - 1; group >= 0; group--) {
    let part = '';
    for (let place = 3; place >= 0; place--) {
      const digit = places[group * 4 + place];
      if (digit === undefined) continue;
      part += digit === '0' ? '零' : '零壹贰叁肆伍陆柒捌玖'.charAt(Number(digit)) + ['', '拾', '佰', '仟'][place]!;
    }
    // a whole group of zeros is a single one, and takes no 万; a zero at a group's end isn't said
    text += part.replace(/零+/g, '零').replace(/零$/, '') === '' ? '零' : part.replace(/零+/g, '零').replace(/零$/, '') + ['', '万', '亿', '万'][group]! + (group === 3 && /^0{4}$/.test(places.slice(8, 12).reverse().join('')) ? '亿' : '');
  }
  const yuan = text.replace(/零+/g, '零').replace(/零$/, '');
  const [jiao, last] = [Math.floor(n / 10) % 10, n % 10];
  const digit = (d: number): string => '零壹贰叁肆伍陆柒捌玖'.charAt(d);
  if (n === 0) return '零元整';
  return (yuan === '' ? '' : `${yuan}元`) + (jiao === 0 ? (last > 0 && yuan !== '' ? '零' : '') : `${digit(jiao)}角`) + (last === 0 ? '整' : `${digit(last)}分`);
}

describe('writing and reading', () => {
  test.each([
    [120, '壹佰贰拾元整'],
    [300, '叁佰元整'],
    [1800, '壹仟捌佰元整'],
    [3600, '叁仟陆佰元整'],
    [960, '玖佰陆拾元整'],
    [1161, '壹仟壹佰陆拾壹元整'],
    [938, '玖佰叁拾捌元整'],
    [16409.02, '壹万陆仟肆佰零玖元零贰分'],
    [325.04, '叁佰贰拾伍元零肆分'],
    [6007.14, '陆仟零柒元壹角肆分'],
    [107000.53, '壹拾万柒仟元伍角叁分'],
    [1680.32, '壹仟陆佰捌拾元叁角贰分'],
    [1409.5, '壹仟肆佰零玖元伍角整'],
    [0.05, '伍分'],
    [0.5, '伍角整'],
    [0, '零元整'],
    [100000000, '壹亿元整'],
    [10000, '壹万元整'],
    [1001.01, '壹仟零壹元零壹分'],
    [20000020.2, '贰仟万零贰拾元贰角整'],
    [5756400, '伍佰柒拾伍万陆仟肆佰元整'],
    [1863360, '壹佰捌拾陆万叁仟叁佰陆拾元整'],
    [100000000000, '壹仟亿元整'],
    [-3600, '负叁仟陆佰元整'],
  ])('%d is %s', (yuan, text) => {
    const amount = Math.round(yuan * 100);
    expect(writeCapitals(amount)).toBe(text);
    expect(readCapitals(text)).toBe(amount);
    expect(inspectCapitals(text)).toEqual({ fen: amount, expected: text, faults: [] });
  });

  test('reads back what it writes, in any dress', () => {
    const variants: Record<string, string> = { 零: '零〇', 壹: '壹一', 贰: '贰貳弍二', 叁: '叁參三', 肆: '肆四', 伍: '伍五', 陆: '陆陸六', 柒: '柒七', 捌: '捌八', 玖: '玖九', 拾: '拾十', 佰: '佰百', 仟: '仟千', 万: '万萬', 亿: '亿億', 元: '元圆圓块', 角: '角毛', 分: '分', 整: '整正' };
    fc.assert(fc.property(fen, fc.infiniteStream(fc.nat(3)), (n, choices) => {
      const text = writeCapitals(n);
      expect(readCapitals(text)).toBe(n);
      const dressed = [...text].map((c) => { const all = variants[c] ?? c; return all.charAt((choices.next().value ?? 0) % all.length); }).join('');
      expect(readCapitals(`人民币（大写）：${dressed}`)).toBe(n);
      expect(readCapitals(dressed.replace(/^([一壹])([十拾])/, '$2'))).toBe(n);
    }), { numRuns: 1000 });
  });

  test('writes what going place by place gives', () => {
    fc.assert(fc.property(fen, (n) => {
      expect(writeCapitals(n)).toBe(placeByPlace(n));
    }), { numRuns: 2000 });
  });

  test.each([
    ['三千六百元', 360000],
    ['三千六百块', 360000],
    ['两百元', 20000],
    ['十二元', 1200],
    ['一万零三元', 1000300],
    ['一千零二十元', 102000],
    ['一千二十元', 102000],
    ['貳仟叄佰圓正', 230000],
    ['叁仟陆佰整', 360000],
    ['人民币叁仟陆佰元整', 360000],
    ['（大写）叁仟陆佰元整', 360000],
    ['大写金额：叁仟陆佰圆正', 360000],
    ['零万叁仟陆佰零拾零元零角零分', 360000],
    ['壹佰零拾零元伍角零分', 10050],
    ['壹拾万零柒仟元零伍角叁分', 10700053],
    ['捌拾元零角贰分', 8002],
    ['叁佰元贰分', 30002],
    ['伍毛', 50],
    ['九万亿元', 9e14],
  ])('reads %s', (text, amount) => expect(readCapitals(text)).toBe(amount));

  test.each(['', '元', '整', '元整', '三千六', '三千六百', '一千一元', '壹佰贰元', '一万三元', '壹佰贰万元', '三百元五', '三块五', '万元', '亿元', '亿亿元', '壹万贰万元', '壹佰贰仟元', '叁叁元', '三六〇〇元', '3千元', '3600元', '三千元零整', '叁佰元至伍佰元', '壹佰万亿元', '无', '陆壹仟肆佰零玖元伍角', '负', '人民币', '壹元壹元', '百元', '几百元', `壹元整${' '.repeat(250)}x`])(
    'is no amount, or may be two: %j',
    (text) => expect(readCapitals(text)).toBeNull(),
  );
});

describe('the rules of the bank', () => {
  const faults = (text: string): string[] => inspectCapitals(text).faults.map(({ kind, character }) => kind + (character ?? ''));
  test.each([
    ['叁仟陆佰元', ['whole-missing']],
    ['零元', ['whole-missing']],
    ['壹元伍角贰分整', ['whole-after-fen']],
    ['壹仟肆佰零玖元伍角', []],
    ['壹仟贰拾元整', ['zero-missing贰']],
    ['叁佰元贰分', ['zero-missing贰']],
    ['叁仟零陆佰元整', ['zero-extra陆']],
    ['叁仟零元整', ['zero-extra元']],
    ['捌拾元零角贰分', ['zero-extra贰']],
    ['肆元伍角零分', ['zero-extra']],
    ['零万叁仟陆佰零拾零元零角零分', ['zero-extra叁', 'zero-extra元', 'zero-extra', 'whole-missing']],
    ['拾贰元整', ['one-missing拾']],
    ['壹佰拾贰元整', ['one-missing拾']],
    ['叁仟陆佰整', ['yuan-missing']],
    ['叁仟陆佰圓正', []],
    ['叁仟陸佰圆整', []],
    ['壹拾万零柒仟元零伍角叁分', []],
    ['壹仟陆佰捌拾元零叁角贰分', []],
    ['三千六百元整', ['stray三', 'stray千', 'stray六', 'stray百']],
    ['叁佰元伍毛', ['stray毛']],
    ['陆壹仟肆佰零玖元伍角', ['unreadable']],
    ['壹仟壹元整', ['unreadable']],
    ['3600元整', ['stray3', 'stray6', 'stray0']],
    ['', ['unreadable']],
  ])('%s: %j', (text, expected) => expect(faults(text)).toEqual(expected));

  test('no rule is broken by what is written here, nor by a 零 that is left to the writer', () => {
    fc.assert(fc.property(fen, (n) => {
      expect(inspectCapitals(writeCapitals(n))).toEqual({ fen: n, expected: writeCapitals(n), faults: [] });
    }), { numRuns: 500 });
  });

  test('each 零 that is left out, and each one too many, is found', () => {
    fc.assert(fc.property(fen, fc.nat(30), (n, at) => {
      const text = writeCapitals(n);
      const where = at % text.length;
      if (n > 0 && text.charAt(where) === '零') {
        const without = text.slice(0, where) + text.slice(where + 1);
        if (readCapitals(without) !== null) expect(faults(without)).toContain(`zero-missing${text.charAt(where + 1)}`);
      }
      const more = `${text.slice(0, where)}零${text.slice(where)}`;
      const read = readCapitals(more);
      expect(read === null || read === n).toBe(true);
    }), { numRuns: 1000 });
  });

  test('no text makes it fail, and what it wants is sound', () => {
    const characters = fc.constantFrom(...'零壹贰叁肆拾佰仟万亿元角分整十百一负?0 人');
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.array(characters, { maxLength: 14 }).map((c) => c.join(''))), (text) => {
      const { fen: amount, expected, faults: found } = inspectCapitals(text);
      expect(amount).toBe(readCapitals(text));
      expect(amount === null).toBe(expected === null);
      if (expected !== null) expect(readCapitals(expected)).toBe(amount);
      else expect(found.length).toBeGreaterThan(0);
    }), { numRuns: 2000 });
    for (const n of [NaN, Infinity, 0.5, 2 ** 60]) expect(writeCapitals(n)).toBe('');
  });
});
