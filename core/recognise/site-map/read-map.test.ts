import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyMap } from '../site-map.ts';
import { form } from '../testing/describe.ts';
import { correct, putForm } from './correct.ts';
import { readMap, type MapProblem } from './read-map.ts';
import { anyMap } from './testing/any-map.ts';
import { writeMap } from './write-map.ts';

const page = form('五保供养对象审批表', [{ label: '姓名', name: 'xm' }, { label: '生日', name: 'sr' }, { label: '死亡日期', name: 'sw' }], ['保存']);
const text = writeMap([[0, 'name'], [1, 'birth'], [2, 'none']].reduce((map, [ref, field]) => putForm(map, correct(page, map, ref as number, { field: field as 'name', whose: 'self' })!), emptyMap('http://10.0.0.8:8080')));

const problems = (of: string): readonly MapProblem[] => {
  const read = readMap(of);
  return 'problems' in read ? read.problems : [];
};
const but = (a: string, b: string): string => {
  expect(text).toContain(a);
  return text.replace(a, b);
};

it('reads what it wrote, and the same map is the same bytes', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      const written = writeMap(map);
      const read = readMap(written);
      expect(read).toHaveProperty('map');
      if (!('map' in read)) return;
      expect(writeMap(read.map)).toBe(written);
      const turned = { ...map, forms: map.forms.map((f) => ({ title: f.title.toReversed(), labels: f.labels.toReversed(), controls: f.controls.toReversed() })).reverse() };
      expect(writeMap(turned)).toBe(written);
    }),
  );
});

it('reads the example of the documentation', () => {
  const [example] = /```json\n([^`]+)```/.exec(readFileSync(resolve(import.meta.dirname, '../../../docs/site-maps.md'), 'utf8'))?.slice(1) ?? [];
  expect(readMap(example ?? '')).toMatchObject({ map: { forms: [{ controls: [{ field: 'birth', whose: 'self', place: 1 }, { field: 'none', kind: 'text' }] }] } });
});

describe('tells what is wrong, in its line, and what to do', () => {
  it.each([
    ['', 1, '文件是空的'],
    ['x'.repeat(2_000_001), 1, '文件太大，不像站点字段映射'],
    ['[]', 1, '这不是站点字段映射'],
    ['{"place":"611021"}', 1, '这不是站点字段映射'],
    [text.replace('"version": 1', '"version": 2'), 3, '版本 2 读不了'],
    [text.replace('"version": 1', '"version": "1"'), 3, '版本“1”读不了'],
    [text.replace('"field": "birth"', '"field": "birht"'), 43, '没有“birht”这个字段'],
    [text.replace('"field": "birth"', '"field": "eligible"'), 43, '没有“eligible”这个字段'],
    [text.replace('"field": "birth"', '"field": "name"'), 43, '“姓名”已经写给了第1栏'],
    [text.replace('"whose": "self"', '"whose": "me"'), 0, '“whose”不能是“me”'],
    [text.replace('"place": 1', '"place": 2'), 0, '“place”是 2，大于“of”的 1'],
    [text.replace('"origin"', '"script": "x", "origin"'), 4, '不认识“script”'],
    [text.replace('"title": [', '"selector": "*", "title": ['), 7, '不认识“selector”'],
    [text.replace('"whose"', '"__proto__": {"x": 1}, "whose"'), 0, '不能用“__proto__”作名称'],
    [text.replace('10.0.0.8', 'mz.gоv.cn'), 4, '网站名称中有英文字母、数字以外的字，可能是仿冒的名称'],
    [text.replace('http://10.0.0.8:8080', 'http://10.0.0.8:8080/wbgy/'), 4, '网站地址“http://10.0.0.8:8080/wbgy/”的写法不对'],
    [text.replace('http://10.0.0.8:8080', 'javascript:alert(1)'), 4, '“origin”不能是“javascript:alert(1)”'],
    ['['.repeat(100_000), 1, '括号套得太深'],
  ] as const)('%#', (bad, line, says) => {
    const [first] = problems(bad);
    expect(first?.says.zh).toBe(says);
    if (line > 0) expect(first?.line).toBe(line);
    expect(first?.says.en).not.toBe('');
    expect(first?.todo.zh).not.toBe('');
    expect(first?.todo.en).not.toBe('');
    expect(JSON.stringify(first)).not.toMatch(/invalid|非法/i);
    // One kind of quotes; the straight ones stand only in the pattern of a whole part of the file.
    for (const { says: said, todo } of problems(bad)) expect(Object.values({ ...said, t: todo.zh, u: todo.en }).join('\n').replace(/[{[] .* [}\]]/g, '')).not.toContain('"');
  });

  it('shows what a look-alike name truly is', () => {
    expect(problems(but('10.0.0.8', 'mz.gоv.cn'))[0]?.todo.zh).toContain(new URL('http://mz.gоv.cn:8080').origin);
  });

  it('without signs that would turn or hide the words around them', () => {
    expect(problems(but('"whose"', '"na\u202e\u200bme": 1, "whose"'))[0]?.says.zh).toBe('不认识“name”');
  });

  it('of twins, once for each', () => {
    const { forms } = JSON.parse(text) as { forms: { controls: unknown[] }[] };
    const twins = JSON.stringify({ ...JSON.parse(text), forms: [...forms, ...forms] });
    expect(problems(twins).map((p) => p.says.zh)).toEqual(['与第1份表单是同一份']);
    const control = forms[0]!.controls[2];
    const same = JSON.stringify({ ...JSON.parse(text), forms: [{ ...forms[0], controls: [control, control] }] });
    expect(problems(same).map((p) => p.says.zh)).toEqual(['与第1栏是同一栏']);
  });

  it('and leaves nothing in what all objects share', () => {
    expect(problems(but('"whose"', '"constructor": {"prototype": {"polluted": 1}}, "whose"'))).not.toEqual([]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

it('never breaks, whatever it is given', () => {
  fc.assert(fc.property(fc.string(), (bad) => void readMap(bad)));
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => void readMap(JSON.stringify(value))));
  const torn = fc.tuple(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 12 }));
  fc.assert(fc.property(torn, ([at, length, put]) => void readMap(text.slice(0, at) + put + text.slice(at + length))));
  const member = fc.constantFrom('format', 'version', 'origin', 'forms', 'title', 'labels', 'controls', 'field', 'whose', 'kind', 'place', 'of', 'name');
  fc.assert(fc.property(member, fc.jsonValue(), (key, value) => void readMap(text.replace(new RegExp(`"${key}": (?:"[^"]*"|\\d+)`, 'g'), () => `"${key}": ${JSON.stringify(value)}`))));
});

it('takes little time over a large bad file', () => {
  const controls = Array.from({ length: 400 }, (_, i) => ({ field: 'birth', label: `栏${i}` }));
  const large = JSON.stringify({ format: 'wubao-site-map', version: 1, origin: 'http://a.example', forms: Array.from({ length: 40 }, (_, i) => ({ title: [], labels: [`表${i}`], controls })) });
  const before = performance.now();
  expect(problems(large)).toHaveLength(100);
  expect(performance.now() - before).toBeLessThan(5_000);
});
