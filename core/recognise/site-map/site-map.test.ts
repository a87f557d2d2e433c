import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexicon } from '../lexicon.ts';
import { recognise } from '../recognise.ts';
import { emptyMap, type MappedControl, type SiteMap } from '../site-map.ts';
import { control, form, type Written } from '../testing/describe.ts';
import { choicesFor } from './choices.ts';
import { correct, formIn, putForm } from './correct.ts';
import { findMapped } from './find-mapped.ts';
import { markControls, steadyName } from './mark-control.ts';
import { likeness, markForm } from './mark-form.ts';
import { mergeMaps } from './merge-maps.ts';
import { nameMapped } from './name-mapped.ts';
import { pageFields } from './rule-field.ts';
import { saidBy } from './said.ts';
import { formFrom, mapFrom } from './stored.ts';
import { anyMap } from './testing/any-map.ts';
import { writeMap } from './write-map.ts';

const site = 'http://10.0.0.8:8080';
const person: readonly Written[] = [
  { label: '姓名', name: 'xm' },
  { label: '身份证号', name: 'sfzh' },
  { label: '生日', name: 'txtSr' },
  { label: '死亡日期', name: 'txtSw' },
  { label: '年龄', name: 'nl' },
  { label: '申请日期', name: 'sqrq' },
];
const page = form('五保供养对象审批表', person, ['保存']);

/** A map in which the controls with these refs are said to be these fields. */
function said(of: typeof page, ...entries: readonly (readonly [ref: number, field: MappedControl['field'], whose?: MappedControl['whose']])[]): SiteMap {
  return entries.reduce<SiteMap>((map, [ref, field, whose = 'self']) => putForm(map, correct(of, map, ref, { field, whose })!), emptyMap(site));
}
const read = (of: typeof page, map: SiteMap) => recognise(of, saidBy(of, findMapped(of, map)));
const fieldOf = (of: typeof page, map: SiteMap, ref: number) => read(of, map).find((r) => r.ref === ref)?.field ?? null;

describe('what a map says', () => {
  it('goes before the evidence, and is sure', () => {
    const map = said(page, [3, 'birth']);
    expect(fieldOf(page, emptyMap(site), 2)).toBe('birth');
    expect(read(page, map).find((r) => r.ref === 3)).toEqual({ ref: 3, field: 'birth', sure: 1, because: ['map'] });
    // The field is taken from the box that had it.
    expect(fieldOf(page, map, 2)).toBeNull();
    expect(read(page, map).map((r) => r.ref)).toEqual([0, 1, 3, 4, 5]);
    expect(nameMapped(page, map).map((n) => n.field)).toEqual(['name', 'id_no', null, 'birth', 'age', 'apply_date']);
  });

  it('silences a box, and the next best box may have the field', () => {
    const two = form('审批表', [...person, { label: '出生年月日', name: 'csrq', place: 'text-before' }], ['保存']);
    const map = said(two, [2, 'none']);
    expect(fieldOf(two, map, 2)).toBeNull();
    expect(fieldOf(two, map, 6)).toBe('birth');
    expect(nameMapped(two, map)[2]).toMatchObject({ field: null, because: ['map'] });
  });

  it('turns on nothing in a query', () => {
    const map = said(page, [3, 'birth']);
    const query = form('五保供养对象查询', person, ['查询']);
    expect(findMapped(query, { ...map, forms: [{ ...map.forms[0]!, ...markForm(query) }] }).size).toBe(0);
    expect(recognise(query, new Map([[3, 'birth']]))).toEqual([]);
  });

  it('never reads a hidden box but for the place, nor anybody else’s box as the recipient’s', () => {
    const odd = form('审批表', [...person, { name: 'qhje', kind: 'hidden' }, { label: '成员', name: 'cy' }], ['保存']);
    expect(fieldOf(odd, said(odd, [6, 'basic_amount']), 6)).toBeNull();
    expect(fieldOf(odd, said(odd, [6, 'region_code']), 6)).toBe('region_code');
    expect(fieldOf(odd, said(odd, [7, 'name', 'member']), 7)).toBeNull();
    expect(fieldOf(odd, said(odd, [7, 'name', 'supporter']), 7)).toBe('obligor_name');
    expect(fieldOf(odd, said(odd, [7, 'name', 'member']), 0)).toBe('name');
  });

  it('holds for its form alone', () => {
    const map = said(page, [3, 'birth']);
    const other = form('入院协议', [{ label: '甲方', name: 'txtSw' }, { label: '乙方', name: 'b' }, { label: '丙方', name: 'c' }], ['保存']);
    expect(findMapped(other, map).size).toBe(0);
    expect(likeness(markForm(page), markForm(form('审批表', person.slice(1), ['保存'])))).toBeGreaterThan(0);
  });

  it('of forms without labels, by their titles', () => {
    const bare = (title: string) => markForm(form(title, [{ name: 'a' }, { name: 'b' }], ['保存']));
    expect(likeness(bare('五保审批表'), bare('五保审批表'))).toBe(1);
    expect(likeness(bare('五保审批表'), bare('敬老院入住登记'))).toBe(0);
  });

  it('is undone by what stood before', () => {
    const map = said(page, [3, 'birth']);
    const before = formIn(map, page);
    const after = putForm(map, correct(page, map, 3, { field: 'none', whose: 'self' })!);
    expect(fieldOf(page, after, 3)).toBeNull();
    expect(writeMap(putForm(after, before))).toBe(writeMap(map));
    expect(putForm(map, formIn(null, page)).forms).toEqual([]);
  });
});

describe('a control is known again', () => {
  it.each([
    ['list[0].xm', 'list[#].xm'],
    ['ctl00$Grid$ctl03$TextBox_姓名', 'ctl#$Grid$ctl#$TextBox_姓名'],
    [':r1a:', ''],
    ['ext-gen1023', 'ext-gen#'],
    ['f-3fa85f64-5717-4562-b3fc-2c963f66afa6', 'f-#'],
    ['12345', ''],
    ['sfzh', 'sfzh'],
  ])('%s is %s', (name, steady) => expect(steadyName(name)).toBe(steady));

  const shuffled = fc.shuffledSubarray(pageFields.slice(0, 40), { minLength: 12, maxLength: 24 });

  it('after its row was moved and all ids and names were numbered anew', () => {
    fc.assert(
      fc.property(shuffled, fc.array(fc.nat(9_999), { minLength: 24, maxLength: 24 }), fc.nat(), fc.func(fc.nat()), (fields, numbers, pick, order) => {
        const rows = fields.map((field): Written => ({ label: lexicon[field].labels[0] ?? field, id: 'ext-gen1', name: 'TextBox7' }));
        const before = form('登记表', rows, ['保存']);
        const wanted = pick % rows.length;
        const map = said(before, [wanted, 'remark']);
        const moved = rows.map((row, i) => ({ ...control(i, { ...row, id: `ext-gen${numbers[i]!}`, name: `TextBox${numbers[(i + 1) % 24]!}` }) })).sort((a, b) => order(a.ref) - order(b.ref));
        const marks = markControls(before.controls);
        fc.pre(new Set(marks.map((m) => m.label)).size === marks.length);
        const found = findMapped({ ...before, controls: moved }, map);
        expect([...found].map(([ref, m]) => [ref, m.field])).toEqual([[wanted, 'remark']]);
      }),
    );
  });

  it('by its name when its label changed, by its label when its name did', () => {
    const map = said(page, [2, 'apply_date']);
    const relabelled = form('审批表', person.map((p) => (p.name === 'txtSr' ? { ...p, label: '生日（公历）阳历' } : p)), ['保存']);
    const renamed = form('审批表', person.map((p) => (p.name === 'txtSr' ? { ...p, name: 'birthdayBox' } : p)), ['保存']);
    expect([...findMapped(relabelled, map).keys()]).toEqual([2]);
    expect([...findMapped(renamed, map).keys()]).toEqual([2]);
  });

  it('by its place only among as many equals as there were', () => {
    const twins = (n: number) => form('登记表', [...person, ...Array.from({ length: n }, () => ({ label: '日期', name: 'rq' }))], ['保存']);
    const map = said(twins(3), [7, 'apply_date']);
    expect([...findMapped(twins(3), map).keys()]).toEqual([7]);
    expect(findMapped(twins(2), map).size).toBe(0);
    expect(findMapped(twins(1), map).size).toBe(0);
  });

  it('and keeps nobody’s name or number', () => {
    const list = form('张三的五保档案', [
      { labels: [{ place: 'column-head', text: '姓名' }, { place: 'cell-before', text: '李四' }], name: 'list[0].xm' },
      { labels: [{ place: 'column-head', text: '姓名' }], name: 'list[1].xm' },
      { label: '证号610121188501011234', name: 'zh', value: '王五' },
    ]);
    const text = JSON.stringify([markForm(list), markControls(list.controls)]);
    expect(text).not.toMatch(/张三|李四|王五|610121188501011234/);
    expect(markForm(list).title).toEqual(['五保', '档案']);
  });
});

describe('what a control may be instead', () => {
  it('is offered with how sure, the unsure too, and what is still lacking', () => {
    const named = recognise(page);
    const choices = choicesFor(page, 2, named)!;
    expect(choices.now?.field).toBe('birth');
    expect(choices.lacking).not.toContain('name');
    expect(choices.lacking).toContain('town_review_date');
    const unsure = form('登记', [...person, { name: 'mz' }], ['保存']);
    const [first] = choicesFor(unsure, 6, recognise(unsure))!.offers;
    expect(first).toMatchObject({ field: 'nation' });
    expect(first!.sure).toBeLessThan(0.5);
  });
});

describe('a map that was kept', () => {
  it('is the same again, and nothing else is a map', () => {
    fc.assert(fc.property(anyMap, (map) => { expect(mapFrom(JSON.parse(JSON.stringify(map)))).toEqual(map); }));
    const confirmed = said(page, [3, 'birth']);
    expect(mapFrom(JSON.parse(JSON.stringify(confirmed)))).toEqual(confirmed);
    fc.assert(fc.property(fc.anything(), (value) => void [mapFrom(value), formFrom(value)]));
    expect(mapFrom({ origin: 'http://a.example/', forms: [] })).toBeNull();
    expect(mapFrom({ origin: site, forms: [{ title: [], labels: [], controls: [{ ...said(page, [3, 'birth']).forms[0]!.controls[0]!, field: '__proto__' }] }] })).toBeNull();
  });
});

describe('taking one map into another', () => {
  it('tells what will be read differently', () => {
    const mine = said(page, [3, 'birth'], [4, 'none']);
    const theirs = said(page, [2, 'birth'], [4, 'none'], [5, 'remark']);
    const { map, differences } = mergeMaps(mine, theirs);
    expect(differences.map((d) => [d.control.label, d.from?.field ?? null, d.to?.field ?? null])).toEqual([
      ['生日', null, 'birth'],
      ['申请日期', null, 'remark'],
      ['死亡日期', 'birth', null],
    ]);
    expect(fieldOf(page, map, 2)).toBe('birth');
    expect(fieldOf(page, map, 4)).toBeNull();
  });

  it('changes nothing the second time, and nothing by itself', () => {
    fc.assert(
      fc.property(anyMap, anyMap, (a, b) => {
        const once = mergeMaps(a, b).map;
        expect(mergeMaps(once, b).differences).toEqual([]);
        expect(mergeMaps(a, a).differences).toEqual([]);
        expect(mergeMaps(emptyMap(site), b).differences).toHaveLength(b.forms.reduce((n, f) => n + f.controls.length, 0));
      }),
    );
  });
});
