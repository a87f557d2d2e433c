import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryText } from '../testing/people.ts';
import { decoderOf } from './decoder.ts';
import { EncodingWatch } from './encoding.ts';
import { neutralised, restored } from './formula.ts';
import { encodeGb18030 } from './gb18030.ts';
import { Records, type Separator } from './records.ts';
import { separatorOf } from './separator.ts';
import { csvLine } from './write-csv.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, big = false): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) new DataView(bytes.buffer).setUint16(i * 2, text.charCodeAt(i), !big);
  return bytes;
};
const told = (...pieces: readonly Uint8Array[]): string => {
  const watch = new EncodingWatch();
  for (const piece of pieces) watch.push(piece);
  const { encoding, because } = watch.end();
  return `${encoding} ${because}`;
};
/** Text cut into pieces anywhere. */
const inPieces = <T extends { readonly length: number }>(whole: T, cuts: readonly number[], slice: (from: number, to: number) => T): T[] => {
  const at = [0, ...cuts.map((c) => c % (whole.length + 1)).sort((a, b) => a - b), whole.length];
  return at.slice(1).map((to, i) => slice(at[i]!, to));
};
const cuts = fc.array(fc.nat(), { maxLength: 6 });
const list = '姓名,身份证号,供养方式\r\n云山,999999188503020019,集中\r\n';

describe('the encoding of a text file', () => {
  it('is told by its mark, its noughts, its soundness, or is what Chinese systems wrote before', () => {
    expect(told(utf8(`\ufeff${list}`))).toBe('utf-8 mark');
    expect(told(utf16(`\ufeff${list}`))).toBe('utf-16le mark');
    expect(told(utf16(`\ufeff${list}`, true))).toBe('utf-16be mark');
    expect(told(utf16(list))).toBe('utf-16le noughts');
    expect(told(utf16(list, true))).toBe('utf-16be noughts');
    expect(told(utf8(list))).toBe('utf-8 sound');
    expect(told(encodeGb18030(list))).toBe('gb18030 else');
  });

  it('is not settled by a beginning of digits alone, nor by a character that a piece cuts', () => {
    const digits = utf8('1,2,3\r\n'.repeat(100_000));
    expect(told(digits, encodeGb18030('云山'))).toBe('gb18030 else');
    expect(told(digits, utf8('云').subarray(0, 1), utf8('云').subarray(1))).toBe('utf-8 sound');
    expect(told(digits, utf8('云').subarray(0, 2))).toBe('gb18030 else');
  });
});

describe('GB18030', () => {
  it('has every character there is, but nineteen of private use', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 50 }).filter((t) => !/[\ue000-\uf8ff]/.test(t)), (text) => {
      expect(decoderOf('gb18030').decode(encodeGb18030(text))).toBe(text);
    }), { numRuns: 500 });
    const decoder = decoderOf('gb18030');
    const lost: string[] = [];
    for (let c = 1; c <= 0xffff; c++) {
      const character = String.fromCharCode(c);
      if ((c < 0xd800 || c > 0xdfff) && decoder.decode(encodeGb18030(character)) !== character) lost.push(c.toString(16));
    }
    expect(lost.length).toBe(19);
    expect(lost.every((c) => c >= 'e000' && c <= 'f8ff')).toBe(true);
  });
  it('is GBK for what GBK has, and has no half characters', () => {
    expect([...encodeGb18030('五保€𠀀\ud800')]).toEqual([0xce, 0xe5, 0xb1, 0xa3, 0xa2, 0xe3, 0x95, 0x32, 0x82, 0x36, 0x3f]);
  });
});

describe('records of separated text', () => {
  const read = (text: string, separator: Separator = ',', at: readonly number[] = []): string[][] => {
    const records = new Records(separator);
    return [...inPieces(text, at, (from, to) => text.slice(from, to)).flatMap((piece) => records.push(piece)), ...records.end()];
  };

  it('keep quotes, doubled quotes, separators and line ends within a cell', () => {
    expect(read('a,"b,""c""\nd",e\r\n"",f\rg\n\nh')).toEqual([['a', 'b,"c"\nd', 'e'], ['', 'f'], ['g'], [''], ['h']]);
    expect(read('5" pipe,a"b"\n"x"y,z')).toEqual([['5" pipe', 'a"b"'], ['xy', 'z']]);
    expect(read('a\tb\n', '\t')).toEqual([['a', 'b']]);
    expect(read('')).toEqual([]);
  });

  it('end a cell that nobody closed before it has swallowed the file', () => {
    const rows = read(`a,"b\n${'云,山\n'.repeat(300_000)}`);
    expect(rows.length).toBeGreaterThan(10_000);
  });

  it('are what was written, however the text is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', '云', "'", '=', ' ') }), { minLength: 1, maxLength: 4 }), { maxLength: 5 }), cuts, (rows, at) => {
        const text = rows.map((cells) => csvLine(cells)).join('');
        expect(read(text, ',', at).map((cells) => cells.map(restored))).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what separates', () => {
  it('is what cuts the lines into as many cells each', () => {
    expect(separatorOf('姓名\t地址\n云\t一村,二组\n山\t三村')).toBe('\t');
    expect(separatorOf('姓名;标准\n云;300,00\n山;310,00')).toBe(';');
    expect(separatorOf('姓名|标准\n云|300')).toBe('|');
    expect(separatorOf('名册\n姓名,地址,备注\n云,"a;b;c",\n')).toBe(',');
    expect(separatorOf('只有一列')).toBe(',');
  });
});

describe('text that looks like a formula', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\u00a0=1', '\u200b=1', '\ufeff=1', '＝1', '＋1', '－1', '＠x', '云\n=1', '云\r\n@x', '\u0000=1', '\u2060-1', "'=1", '=HYPERLINK("http://a")'])('%j is made text, and read as it was', (text) => {
    const safe = neutralised(text);
    for (const line of safe.split(/\r\n|\r|\n/)) expect(line).not.toMatch(/^[^\p{L}\p{N}'=+\-@＝＋－＠]*[=+\-@＝＋－＠]/u);
    expect(safe).not.toMatch(/^[\t\r\n]/);
    expect(restored(safe)).toBe(text);
  });

  it('leaves what is none alone', () => {
    for (const text of ['云山', '1-2', 'a=b', "'110105194912310021", '—', '']) expect(restored(text)).toBe(text);
    expect(neutralised('云=山')).toBe('云=山');
  });

  it('comes back as it was, whatever it is', () => {
    fc.assert(fc.property(arbitraryText, (text) => void expect(restored(neutralised(text))).toBe(text)), { numRuns: 1000 });
  });
});
