import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyMap } from '../../core/recognise/site-map/testing/any-map.ts';
import { writeMap } from '../../core/recognise/site-map/write-map.ts';
import { find, sections, type SectionId } from './find.ts';
import { readSettingsFile, writeSettings, type Settings } from './settings-file.ts';

const place = fc.option(fc.constantFrom('611021', '370923'), { nil: null });
const anySettings: fc.Arbitrary<Settings> = fc.record({
  language: fc.constantFrom('zh', 'en'),
  text: fc.constantFrom('normal', 'large'),
  county: place,
  sites: fc.uniqueArray(fc.record({ address: fc.constantFrom('http://a.example', 'https://b.example:8443', 'http://10.0.0.8:8080'), county: place, map: fc.option(anyMap, { nil: null }) }), { selector: (s) => s.address, maxLength: 3 })
    .map((sites) => sites.map((s) => ({ ...s, map: s.map && { ...s.map, origin: s.address } }))),
});

describe('settings as a file', () => {
  it('come back as they went out, and the same settings are the same bytes', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const text = writeSettings(settings);
        const read = readSettingsFile(text);
        expect(read).toHaveProperty('settings');
        if ('settings' in read) expect(writeSettings(read.settings)).toBe(text);
        expect(writeSettings({ ...settings, sites: settings.sites.toReversed() })).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  const good = writeSettings({ language: 'zh', text: 'normal', county: null, sites: [{ address: 'http://a.example', county: '611021', map: { origin: 'http://a.example', forms: [] } }] });
  it.each([
    ['', 1, '文件是空的'],
    ['{', 1, '文件没有写完'],
    ['[]', 1, '这不是五保助手的设置文件'],
    [good.replace('wubao-settings', 'wubao-site-map'), 1, '这不是五保助手的设置文件'],
    [good.replace('"version": 1,\n  "language"', '"version": 2,\n  "language"'), 3, '这个版本的文件读不了'],
    [good.replace('"zh"', '"fr"'), 4, '语言只能是“zh”或“en”'],
    [good.replace('"normal"', '"huge"'), 5, '字号只能是“normal”或“large”'],
    [good.replace('"611021"', '"61102"'), 10, '行政区划代码不对'],
    [good.replace('"address": "http://a.example"', '"address": "http://a.example/x"'), 9, '网站地址的写法不对'],
    [good.replace('"origin": "http://a.example"', '"origin": "http://b.example"'), 11, '字段映射是另一个网站的'],
    [good.replace('"forms": []', '"forms": 7'), 11, '字段映射：“forms”不能是 7'],
    ['x'.repeat(8_000_001), 1, '文件太大，不像设置文件'],
  ] as const)('are told what is wrong, by line: %#', (text, line, says) => {
    const read = readSettingsFile(text);
    expect('problems' in read && read.problems.map((p) => [p.line, p.says.zh])).toContainEqual([line, says]);
  });

  it('hold no confirmation and nothing else that is this computer’s', () => {
    const seen = { ...JSON.parse(writeMap({ origin: 'http://a.example', forms: [] })) as object };
    expect(Object.keys(seen)).toEqual(['format', 'version', 'origin', 'forms']);
    expect(good).not.toContain('confirmed');
  });

  it('may be any text, and never break', () => {
    fc.assert(fc.property(fc.string(), (text) => void readSettingsFile(text)));
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => void readSettingsFile(JSON.stringify({ format: 'wubao-settings', version: 1, sites: value, language: value, county: value }))));
    const torn = fc.tuple(fc.nat(good.length), fc.nat(30), fc.string({ maxLength: 8 }));
    fc.assert(fc.property(torn, ([at, length, put]) => void readSettingsFile(good.slice(0, at) + put + good.slice(at + length))));
  });
});

describe('searching the settings', () => {
  const shown = (said: string, language: 'zh' | 'en' = 'zh'): string[] => (Object.keys(sections) as SectionId[]).filter((id) => find(said, language).section(id));
  it('shows all when nothing is looked for, a section by its name or by what is in it, and says when there is nothing', () => {
    expect(shown('  ')).toEqual(Object.keys(sections));
    expect(shown('字号')).toContain('appearance');
    expect(find('字号', 'zh').block('appearance', 'language')).toBe(false);
    expect(shown('TEXT SIZE', 'en')).toContain('appearance');
    expect(shown('忘记')).toEqual(['sites', 'files']);
    expect(find('没有这个', 'zh').any).toBe(false);
  });
});
