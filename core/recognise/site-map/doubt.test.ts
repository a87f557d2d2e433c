import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citizenNumber } from '../../format/testing/citizen-numbers.ts';
import { recognise } from '../recognise.ts';
import { emptyMap, type MappedControl, type SiteMap } from '../site-map.ts';
import { form, type Written } from '../testing/describe.ts';
import { correct, putForm } from './correct.ts';
import { doubtInWords, doubtOfEntry } from './doubt.ts';
import { doubtedIn, findMapped, matchMapped } from './find-mapped.ts';
import { mergeMaps } from './merge-maps.ts';
import { nameMapped } from './name-mapped.ts';
import { plainly } from './plainly.ts';
import { readMap } from './read-map.ts';
import { saidBy } from './said.ts';
import { writeMap } from './write-map.ts';

const site = 'http://10.0.0.8:8080';
const money: readonly Written[] = [
  { label: '姓名', name: 'xm' },
  { label: '身份证号', name: 'sfzh' },
  { label: '出生日期', name: 'csrq' },
  { label: '月供养标准（元/月）', name: 'je1' },
  { label: '照料护理费（元/月）', name: 'je2' },
  { label: '银行账号', name: 'zh' },
  { label: '核定金额', name: 'je3' },
];
const page = form('特困人员供养审批表', money, ['保存']);

type Entry = readonly [ref: number, field: MappedControl['field'], whose?: MappedControl['whose']];
const said = (of: typeof page, entries: readonly Entry[]): SiteMap =>
  entries.reduce<SiteMap>((map, [ref, field, whose = 'self']) => putForm(map, correct(of, map, ref, { field, whose })!), emptyMap(site));
/** The same map as a colleague's file brings it. */
const brought = (of: typeof page, ...entries: readonly Entry[]): SiteMap => {
  const read = readMap(writeMap(said(of, entries)));
  if (!('map' in read)) throw new Error(JSON.stringify(read));
  return read.map;
};
const named = (of: typeof page, map: SiteMap | null): readonly (string | null)[] => {
  const found = new Map(recognise(of, saidBy(of, findMapped(of, map))).map((r) => [r.ref, r.field]));
  return of.controls.map((c) => found.get(c.ref) ?? null);
};
const why = (of: typeof page, map: SiteMap): readonly string[] => [...doubtedIn(of, matchMapped(of, map)).values()].map((d) => doubtInWords(d).zh);
const holding = (values: Readonly<Record<number, string>>) => form('特困人员供养审批表', money.map((c, i) => ({ ...c, value: values[i] ?? '' })), ['保存']);

describe('a map that somebody swapped two amounts in', () => {
  const asItIs = named(page, null);

  it('is not believed against the labels: the boxes are read as the page says', () => {
    expect(asItIs[3]).toBe('basic_amount');
    const swapped = brought(page, [3, 'care_amount'], [4, 'basic_amount']);
    expect(named(page, swapped)).toEqual(asItIs);
    expect(nameMapped(page, swapped).map((n) => n.field).slice(3, 5)).toEqual(['basic_amount', 'care_amount']);
    expect(why(page, swapped)).toEqual(['标签是“月供养标准”', '标签是“照料护理费”']);
  });

  it('is believed once she says so with the box before her, and then by the same map again', () => {
    const swapped = brought(page, [4, 'basic_amount']);
    const confirmed = putForm(swapped, correct(page, swapped, 4, { field: 'basic_amount', whose: 'self' })!);
    expect(named(page, confirmed)[4]).toBe('basic_amount');
    expect(why(page, confirmed)).toEqual([]);
    const again = mergeMaps(confirmed, swapped);
    expect(again.differences).toEqual([]);
    expect(named(page, again.map)[4]).toBe('basic_amount');
    // Her word is hers: it goes into no file.
    expect(writeMap(confirmed)).toBe(writeMap(swapped));
  });

  it('moves no formed field to a box that says it is another', () => {
    const formed = ['id_no', 'birth', 'basic_amount', 'account_no', 'disab_no', 'phone', 'apply_date', 'basic_amount_year'] as const;
    fc.assert(
      fc.property(fc.constantFrom(1, 2, 3, 4, 5), fc.constantFrom(...formed), (ref, field) => {
        fc.pre(asItIs[ref] !== field);
        expect(named(page, brought(page, [ref, field]))).toEqual(asItIs);
      }),
    );
  });
});

describe('an entry that the page says nothing against', () => {
  it('is used: the label means nothing by itself, or the same', () => {
    expect(named(page, brought(page, [6, 'basic_amount']))[6]).toBe('basic_amount');
    expect(named(page, brought(page, [3, 'basic_amount']))[3]).toBe('basic_amount');
    expect(named(page, brought(page, [5, 'none']))[5]).toBeNull();
  });

  it('is used for words, which have no form to be mistaken in', () => expect(named(page, brought(page, [5, 'remark']))[5]).toBe('remark'));

  it('is used at a level’s own date, which only its section tells', () => {
    const levels = form('审批表', [...money, { label: '日期', sections: ['乡镇审核'], name: 'rq1' }], ['保存']);
    expect(named(levels, brought(levels, [7, 'town_review_date']))[7]).toBe('town_review_date');
  });
});

describe('what stands in a box', () => {
  const id = citizenNumber({ region: '611021', birth: '1882-02-03', sequence: 1 });
  it.each([
    ['basic_amount', id, '内容像是身份证号'],
    ['basic_amount', '1882-02-03', '内容像是日期'],
    ['id_no', '300.00', '内容像是金额'],
    ['birth', id, '内容像是身份证号'],
    ['account_no', '3,600.00元', '内容像是金额'],
  ] as const)('speaks against %s when it holds %s', (field, value, says) => {
    const filled = holding({ 6: value });
    const map = brought(page, [6, field]);
    expect(why(filled, map)).toEqual([says]);
    expect(named(filled, map)[6]).not.toBe(field);
  });

  it.each([['basic_amount', '36O0'], ['basic_amount', ''], ['id_no', '61102118820203'], ['birth', '1882-13-41'], ['account_no', '6217']] as const)('is no reason for %s when it is a slip of the pen: “%s”', (field, value) =>
    expect(why(holding({ 6: value }), brought(page, [6, field]))).toEqual([]));

  it('is one thing at most, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (text) => { expect([null, 'citizen-id', 'date', 'account', 'mobile', 'amount']).toContain(plainly(text)); }));
  });
});

it('speaks against a unit and a size that can’t be the field’s', () => {
  const year = form('审批表', [...money, { label: '核定数', after: '元/年', name: 'n' }, { label: '号', name: 'h', maxLength: 6 }], ['保存']);
  expect(why(year, brought(year, [7, 'basic_amount'], [8, 'id_no']))).toEqual(['单位不同', '填不下这样的内容']);
});

it('is told of a file before any page is there', () => {
  const [entry] = brought(page, [4, 'basic_amount']).forms[0]!.controls;
  const doubt = doubtOfEntry(entry!);
  expect(doubt && doubtInWords(doubt).zh).toMatch(/^标签是“/);
  expect(doubtOfEntry(brought(page, [6, 'basic_amount']).forms[0]!.controls[0]!)).toBeNull();
});
