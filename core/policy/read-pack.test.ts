import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPacks } from './all-packs.ts';
import { distance, nearest } from './reading/nearest.ts';
import { readPack, type PackProblem } from './read-pack.ts';

const folder = `${import.meta.dirname}/packs`;
const files = readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const);

const text = `{
  "place": "611021",
  "name": { "zh": "洛南县", "en": "Luonan County" },
  "within": "611000",
  "sources": {
    "notice": {
      "title": { "zh": "通知", "en": "Notice" },
      "where": { "zh": "第一条", "en": "article 1" },
      "checkedOn": "2026-11-23"
    }
  },
  "parameters": {
    "standard.rural.centralised": [
      { "value": 30000, "per": "month", "from": "2023-01-01", "to": "2024-01-01", "lastSeen": null, "source": "notice", "note": null },
      { "value": 36000, "per": "month", "from": "2024-01-01", "to": null, "lastSeen": "2024-12-31", "source": "notice", "note": null }
    ],
    "notice.days": [
      { "value": 7, "per": null, "from": "2021-07-01", "to": null, "lastSeen": null, "source": "notice", "note": null }
    ]
  }
}
`;
const problems = (of: string): readonly PackProblem[] => {
  const read = readPack(of, allPacks);
  return 'problems' in read ? read.problems : [];
};
/** The text with one thing changed. */
const but = (a: string, b: string): string => {
  expect(text).toContain(a);
  return text.replace(a, b);
};
const first = (of: string) => {
  const [problem] = problems(of);
  return { line: problem?.line, path: problem?.path, says: problem?.says.zh, todo: problem?.todo.zh };
};

describe('a pack', () => {
  it.each(files)('%s reads as itself', (_, of) => {
    expect(readPack(of)).toEqual({ pack: JSON.parse(of) });
  });
  it('reads with Windows line ends and a byte order mark too', () => {
    expect(readPack(`\uFEFF${text.replaceAll('\n', '\r\n')}`, allPacks)).toEqual({ pack: JSON.parse(text) });
  });
});

const p = 'parameters/standard.rural.centralised';
describe('a mistake is told with its line and what to do', () => {
  it.each<[string, string, string, { line: number; path?: string; says?: string; todo?: string }]>([
    ['a number in yuan with fen', '30000', '300.5', { line: 14, path: `${p}/0/value`, says: '300.5 不是整数分，看起来写成了元', todo: '以分为单位写 30050。' }],
    ['a number in yuan', '30000', '300', { line: 14, path: `${p}/0/value`, says: '300 分是每月3元，看起来写成了元', todo: '如果是300元，写 30000。' }],
    ['a number below nothing', '30000', '-30000', { line: 14, says: '-30000 是负数' }],
    ['a number beyond reason', '30000', '3000000000', { line: 14, says: '每月30,000,000元，数额大得不合常理' }],
    ['a number in quotes', '30000', '"300元"', { line: 14, says: '数字 "300元" 加了引号' }],
    ['no number', '30000', 'null', { line: 14, says: '“value”写的是 null' }],
    ['a period left out', '"per": "month", "from": "2024', '"from": "2024', { line: 15, path: `${p}/1/per`, says: '没有写明是每月还是每年', todo: '补上 "per": "month" 或 "per": "year"。' }],
    ['a period of null for money', '"per": "month", "from": "2024', '"per": null, "from": "2024', { line: 15, says: '没有写明是每月还是每年' }],
    ['a period for days', '7, "per": null', '7, "per": "month"', { line: 18, says: '这不是金额，没有每月每年之分', todo: '写 null。' }],
    ['a day that is not in the calendar', '2021-07-01', '2021-02-30', { line: 18, path: 'parameters/notice.days/0/from', says: '日历上没有 2021-02-30 这一天' }],
    ['a day written another way', '2021-07-01', '2021/7/1', { line: 18, says: '日期 "2021/7/1" 的写法不对', todo: '写 "2021-07-01"。' }],
    ['a year without reason', '2021-07-01', '0021-07-01', { line: 18, says: '0021-07-01 的年份不合常理' }],
    ['a member that stands twice', '"within": "611000",', '"within": "611000",\n  "within": "610000",', { line: 5, path: 'within', says: '“within”写了两次' }],
    ['a parameter that stands twice', '"notice.days"', '"standard.rural.centralised"', { line: 17, says: '“standard.rural.centralised”写了两次' }],
    ['an unknown parameter', 'standard.rural.centralised', 'standard.rural.centralized', { line: 13, path: 'parameters/standard.rural.centralized', says: '没有“standard.rural.centralized”这种数字', todo: '是不是“standard.rural.centralised”（农村集中供养标准）？' }],
    ['an old parameter', 'standard.rural.centralised', 'standard.centralised', { line: 13, todo: '是不是“standard.rural.centralised”（农村集中供养标准）？' }],
    ['an unknown member', '"lastSeen": null, "source": "notice", "note": null },\n', '"lastSeen": null, "sorce": "notice", "note": null },\n', { line: 14, says: '缺少“source”' }],
    ['a source that is not listed', '"2024-12-31", "source": "notice"', '"2024-12-31", "source": "notise"', { line: 15, path: `${p}/1/source`, says: '“sources”中没有“notise”', todo: '是不是“notice”？在“sources”中补上这一来源：没有来源的数字不能用。' }],
    ['a gap', '"to": "2024-01-01"', '"to": "2023-07-01"', { line: 15, path: `${p}/1/from`, says: '2023-07-01至2024-01-01之间没有数字', todo: '补上这段时间的数字；不知道的，把第1项的“to”写为 "unknown"。' }],
    ['an overlap', '"to": "2024-01-01"', '"to": "2024-07-01"', { line: 14, path: `${p}/0/to`, says: '与第2项都适用于2024-01-01至2024-07-01', todo: '“to”写 "2024-01-01"：后一个数字开始的日子。' }],
    ['no end before the next', '"to": "2024-01-01"', '"to": null', { line: 14, path: `${p}/0/to`, todo: '“to”写 "2024-01-01"：后一个数字开始的日子。' }],
    ['an end before the beginning', '"to": "2024-01-01"', '"to": "2022-01-01"', { line: 14, says: '停止执行的日子 2022-01-01 不晚于开始的日子 2023-01-01' }],
    ['the newer one first', '"from": "2024-01-01", "to": null', '"from": "2022-01-01", "to": "2023-01-01"', { line: 15 }],
    ['within itself', '"within": "611000"', '"within": "611021"', { line: 4, path: 'within', says: '上一级写成了自己' }],
    ['within another province', '"within": "611000"', '"within": "340000"', { line: 4, says: '611021 和 340000 不在同一个省' }],
    ['within what has no pack', '"within": "611000"', '"within": "610900"', { line: 4, says: '没有 610900 的政策包' }],
    ['no such province', '"place": "611021"', '"place": "991021"', { line: 2, says: '没有以“99”开头的区划代码' }],
    ['a word for a place', '"place": "611021"', '"place": "洛南"', { line: 2, says: '“place”不能是 "洛南"' }],
    ['an empty name', '"zh": "洛南县"', '"zh": ""', { line: 3, path: 'name/zh', says: '“zh”不能是 ""' }],
    ['a name without English', ', "en": "Luonan County"', '', { line: 3, path: 'name/en', says: '缺少“en”' }],
    ['a prototype', '"notice": {', '"__proto__": {', { line: 6, says: '不能用“__proto__”作名称' }],
    ['a constructor', '"notice.days"', '"constructor"', { line: 17, says: '不能用“constructor”作名称' }],
    ['full-width marks', '"within": "611000",', '"within"： "611000",', { line: 4, says: '这里用了全角的“：”', todo: '改为半角的 :' }],
    ['a comma too many', '"note": null }\n    ]\n  }', '"note": null },\n    ]\n  }', { line: 19, says: '“]”前面多了一个逗号' }],
    ['a comma too few', '"place": "611021",', '"place": "611021"', { line: 3, todo: '两项之间写半角逗号；一组写完后补上括号。' }],
    ['a comment', '  "sources"', '  // 来源\n  "sources"', { line: 5, says: '这里有注释，JSON不允许注释' }],
    ['a quote left open', '"洛南县"', '"洛南县', { line: 3 }],
    ['a thousands comma', '30000', '30,000', { line: 14 }],
    ['a unit behind a number', '30000', '300元', { line: 14 }],
  ])('%s', (_, a, b, says) => {
    expect(first(but(a, b))).toMatchObject(says);
  });

  it('several at once, in the order of their lines', () => {
    const all = problems(but('30000', '300').replace('2021-07-01', '2021-02-30').replace('"within": "611000"', '"within": null'));
    expect(all.map((one) => one.line)).toEqual([4, 14, 18]);
  });

  it('of a figure in the middle of a ring of packs', () => {
    const ring = { ...allPacks, packs: new Map([...allPacks.packs, ['611000', { ...allPacks.packs.get('611000')!, within: '611021' }]]) };
    expect(readPack(text, ring)).toMatchObject({ problems: [{ line: 4, says: { zh: '从 611000 再往上，又回到了 611021' } }] });
  });

  it('a ratio written as a multiple', () => {
    const ratio = but('"notice.days"', '"basic.ratio"').replace('"value": 7', '"value": 1.3');
    expect(first(ratio)).toMatchObject({ line: 18, says: '1.3% 看起来写成了倍数', todo: '写百分数：1.3倍写 130。' });
  });

  it('says everything in both languages', () => {
    for (const one of problems('{ "place": 1, "x": 2, "parameters": { "old.age": [{}], "y": [] }, "sources": { "s": {} } }')) {
      for (const words of [one.says, one.todo]) for (const said of [words.zh, words.en]) expect(said.length, JSON.stringify(one)).toBeGreaterThan(0);
      expect((one.says.en + one.todo.en).replace('洛南县', ''), JSON.stringify(one)).not.toMatch(/undefined|[一-鿿]/);
    }
  });
});

describe('the example of the documentation', () => {
  it('is a pack', () => {
    const page = readFileSync(`${import.meta.dirname}/../../docs/packs.md`, 'utf8');
    const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    expect(readPack(example, allPacks)).toEqual({ pack: JSON.parse(example) });
  });
});

describe('anything else', () => {
  it.each([
    ['nothing', ''],
    ['a word', '你好'],
    ['a list', '[]'],
    ['null', 'null'],
    ['an end too early', text.slice(0, 200)],
    ['something behind the end', `${text} x`],
    ['two packs', text + text],
    ['deep brackets', '['.repeat(200_000)],
    ['deep members', '{"a":'.repeat(200_000)],
    ['ten million letters', ' '.repeat(10_000_000) + text],
    ['many members', `{${Array.from({ length: 60_000 }, (_, i) => `"m${i}":1`).join()}}`],
    ['many figures', text.replace('"notice.days": [', `"old.age": [${Array.from({ length: 2_000 }, () => '{}').join()}], "notice.days": [`)],
    ['a broken escape', '{"a": "\\u12"}'],
  ])('%s is told, not thrown, and soon', (_, of) => {
    const begun = performance.now();
    const told = problems(of);
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThanOrEqual(100);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  it('never throws, whatever is cut out of a pack or put into it', () => {
    const pieces = fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', 'null', '"x"', '-1', '1e999', '__proto__', '\\', '\n', '，', '"unknown"', '"2020-01-01"');
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(60), pieces, (at, length, piece) => {
        const read = readPack(text.slice(0, at) + piece + text.slice(at + length), allPacks);
        if ('problems' in read) for (const one of read.problems) expect(one.line).toBeGreaterThan(0);
        else expect(Object.getPrototypeOf(read.pack.parameters)).toBe(Object.prototype);
      }),
      { numRuns: 600 },
    );
  });

  it('agrees with JSON.parse on what is JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (of) => {
        for (const one of problems(of)) expect(one.says.zh).not.toMatch(/JSON|全角|括号|引号没有结束|逗号/);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the nearest word', () => {
  it('is by letters', () => {
    expect(distance('kitten', 'sitting')).toBe(3);
    expect(nearest('lastSean', ['firstSeen', 'lastSeen'])).toBe('lastSeen');
    expect(nearest('zzzzzzzz', ['firstSeen', 'lastSeen'])).toBeNull();
  });
});
