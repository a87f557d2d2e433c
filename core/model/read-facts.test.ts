import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decidedFields, fieldKeys, fields, isFieldKey, type FieldKey } from './fields.ts';
import type { FieldSpec } from './field-spec.ts';
import { factsFrom, readFacts } from './read-facts.ts';
import { schemaOf } from './schema.ts';
import { subjects, type Subject } from './subjects.ts';

const json = (text: string): unknown => JSON.parse(text);

describe('factsFrom', () => {
  it('keeps what the catalogue allows, and nothing else', () => {
    expect(factsFrom({ name: '云山', sex: 'male', age: 61, basic_amount: 30000, eligible: true, case_day: '2010-01-01', sexy: 'x' })).toEqual({
      name: '云山',
      sex: 'male',
      age: 61,
      basic_amount: 30000,
    });
    expect(factsFrom({ sex: '1', age: '61', birth: 5, income_year: Number.NaN, name: 'x'.repeat(5000) })).toEqual({});
    expect(factsFrom(json('{"__proto__":{"name":"x"},"constructor":"y"}'))).toEqual({});
    for (const nothing of [null, undefined, 3, 'name', []]) expect(factsFrom(nothing)).toBeNull();
  });

  it('keeps lists, row by row', () => {
    expect(factsFrom({ obligors: { rows: [{ name: '云水', age: '70', status: 'dibao', sexy: 1 }, null, 3], complete: true }, last_paid_month: '2020-01' })).toEqual({
      obligors: { rows: [{ name: '云水', status: 'dibao' }, {}, {}], complete: true },
      last_paid_month: '2020-01',
    });
    for (const none of [[], {}, { rows: [] }, { rows: {}, complete: true }, { complete: true }]) expect(factsFrom({ obligors: none })).toEqual({});
    const many = factsFrom({ obligors: { rows: Array.from({ length: 2001 }, () => ({ age: 1 })), complete: true } })?.obligors;
    expect([many?.rows.length, many?.complete]).toEqual([2000, false]);
  });

  it('never throws and never lets a decided field in, whatever is sent', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (data) => {
        for (const key of Object.keys(factsFrom(data) ?? {})) expect(isFieldKey(key) && !decidedFields.has(key)).toBe(true);
      }),
    );
  });
});

describe('readFacts', () => {
  const one = (key: string, value: unknown): { readonly value: unknown; readonly says: string; readonly todo: string; readonly read: boolean } => {
    const { facts, problems } = readFacts({ [key]: value });
    expect(problems.length).toBeLessThan(2);
    const [problem] = problems;
    return { value: Object.hasOwn(facts, key) ? facts[key as FieldKey] : undefined, says: problem?.says.zh ?? '', todo: problem?.todo.zh ?? '', read: problem?.read ?? true };
  };

  const silently: readonly (readonly [string, unknown, unknown])[] = [
    ['name', '云山', '云山'],
    ['age', 61, 61],
    ['age', null, undefined],
    ['age', undefined, undefined],
    ['age', ' ', undefined],
    ['sex', 'male', 'male'],
    ['birth', '1884-02-29', '1884-02-29'],
    ['last_paid_month', '2020-02', '2020-02'],
    ['basic_amount', 30000, 30000],
    ['relocated', false, false],
    ['house_area', 12.5, 12.5],
    ['phone', '05580000000', '05580000000'],
  ];
  it.each(silently)('%s: %j is read without a word', (key, given, value) => expect(one(key, given)).toEqual({ value, says: '', todo: '', read: true }));

  const read: readonly (readonly [string, unknown, unknown, string])[] = [
    ['age', '６１', 61, '已按“61”读入。'],
    ['age', '61周岁', 61, '已按“61”读入。'],
    ['age', '61岁', 61, '已按“61”读入。'],
    ['age', 61n, 61, '已按“61”读入。'],
    ['report_population', '1,234,567', 1234567, '已按“1234567”读入。'],
    ['house_area', '１２．５', 12.5, '已按“12.5”读入。'],
    ['basic_amount', '3600', 360000, '已按“3,600元”读入。'],
    ['basic_amount', '3,600.50元', 360050, '已按“3,600.50元”读入。'],
    ['basic_amount', '叁仟陆佰元整', 360000, '已按“3,600元”读入。'],
    ['basic_amount', '0.36万元', 360000, '已按“3,600元”读入。'],
    ['closing', -100, -100, '已按“-1元”读入。'],
    ['birth', '1884年2月29日', '1884-02-29', '已按“1884年2月29日”读入。'],
    ['birth', '１８８４．２．２９', '1884-02-29', '已按“1884年2月29日”读入。'],
    ['last_paid_month', '2020年2月', '2020-02', '已按“2020年2月”读入。'],
    ['last_paid_month', '2020-02-03', '2020-02', '已按“2020年2月”读入。'],
    ['sex', '男', 'male', '已按“男”读入。'],
    ['sex', ' Male ', 'male', '已按“男”读入。'],
    ['relocated', '是', true, '已按“是”读入。'],
    ['relocated', 'FALSE', false, '已按“否”读入。'],
    ['phone', 13800000000, '13800000000', '号码写成了数字，已按文本读入。'],
    ['postcode', '７１１０００', '711000', '全角字符或空格已改为半角读入。'],
  ];
  it.each(read)('%s: %s is read, and said', (key, given, value, says) => {
    const got = one(key, given);
    expect([got.value, got.says, got.read]).toEqual([value, says, true]);
    expect(got.todo).not.toBe('');
  });

  const unread: readonly (readonly [string, unknown, RegExp, RegExp])[] = [
    ['age', 400, /不可能/, /多写/],
    ['age', -1, /不能小于0/, /大于0/],
    ['age', '-1', /不能小于0/, /大于0/],
    ['age', 61.5, /应为整数/, /整数/],
    ['age', Number.NaN, /不是一个确定的数/, /整数/],
    ['age', Number.POSITIVE_INFINITY, /不是一个确定的数/, /整数/],
    ['age', '9'.repeat(99), /不可能/, /多写/],
    ['age', '9'.repeat(200), /写得太长/, /整数/],
    ['age', 10n ** 200n, /不可能/, /多写/],
    ['age', '六十一', /读不成数/, /整数/],
    ['age', '1,00', /读不成数/, /整数/],
    ['age', {}, /一组数据/, /整数/],
    ['age', true, /是或否/, /整数/],
    ['basic_amount', 300.5, /以分为单位/, /分/],
    ['basic_amount', '-300', /不能小于0/, /0/],
    ['basic_amount', '三百左右', /读不成金额/, /3600元/],
    ['basic_amount', 9e15, /不可能/, /多写/],
    ['birth', '2009-02-30', /日历上没有/, /核对/],
    ['birth', '2009-02', /不是一个完整的日期/, /2009-03-05/],
    ['birth', new Date(0), /一组数据/, /2009-03-05/],
    ['last_paid_month', '2020-13', /不是一个月份/, /2009-03/],
    ['sex', 'mail', /没有“mail”/, /是否要填“male”/],
    ['sex', 'constructor', /没有“constructor”/, /male（男）/],
    ['sex', 1, /一个数字/, /male（男）/],
    ['relocated', 1, /一个数字/, /true/],
    ['relocated', '也许', /看不出/, /true/],
    ['name', ['云山'], /一组数据/, /文字/],
    ['name', 'x'.repeat(4001), /太长/, /文字/],
    ['name', 5, /一个数字/, /文字/],
    ['id_no', 611_021_188_001_011_200, /丢失/, /文本/],
    ['id_no', Symbol('x'), /符号/, /文本/],
    ['eligible', true, /由规则得出/, /不用填写/],
    ['sexx', 'male', /没有“sexx”/, /“sex”/],
    ['性别', '男', /没有“性别”/, /“sex”/],
    ['toString', 'x', /没有“toString”/, /数据字典/],
    ['obligors', 'x', /应是一份名单/, /rows/],
    ['obligors', { complete: true }, /应是一份名单/, /rows/],
  ];
  it.each(unread)('%s: %s is left unknown, and said', (key, given, says, todo) => {
    const got = one(key, given);
    expect([got.value, got.read]).toEqual([undefined, false]);
    expect(got.says).toMatch(says);
    expect(got.todo).toMatch(todo);
  });

  it('reads lists row by row, and says where', () => {
    const { facts, problems } = readFacts({ obligors: { rows: [{ name: '云水', age: '七十' }, { agee: 70 }, 3], complete: true } });
    expect(facts).toEqual({ obligors: { rows: [{ name: '云水' }, {}, {}], complete: true } });
    expect(problems.map((p) => p.path)).toEqual(['obligors[0].age', 'obligors[1].agee', 'obligors[2]']);
  });

  it('takes rows alone for a list that may go on', () => {
    const { facts, problems } = readFacts({ obligors: [{ age: 70 }] });
    expect(facts).toEqual({ obligors: { rows: [{ age: 70 }], complete: false } });
    expect(problems).toMatchObject([{ path: 'obligors', read: true }]);
  });

  it('reads 2,000 rows and no more', () => {
    const { facts, problems } = readFacts({ obligors: { rows: Array.from({ length: 2001 }, () => ({})), complete: true } });
    expect([facts.obligors?.rows.length, facts.obligors?.complete]).toEqual([2000, false]);
    expect(problems).toHaveLength(1);
  });

  it('takes no prototype for a field', () => {
    const { facts, problems } = readFacts(json('{"__proto__":{"name":"x"},"constructor":{"prototype":{"name":"x"}},"name":"云山"}'));
    expect(facts).toEqual({ name: '云山' });
    expect(Object.getPrototypeOf(facts)).toBe(Object.prototype);
    expect(problems.map((p) => p.path)).toEqual(['__proto__', 'constructor']);
    expect(readFacts(Object.create({ name: 'x' }))).toEqual({ facts: {}, problems: [] });
  });

  it('says what belongs to another subject', () => {
    expect(readFacts({ ledger_month: '2020-01' }, 'case')).toMatchObject({ facts: {}, problems: [{ path: 'ledger_month', read: false }] });
    expect(readFacts({ ledger_month: '2020-01' }, 'ledger')).toEqual({ facts: { ledger_month: '2020-01' }, problems: [] });
  });

  it('says at most two hundred things', () => {
    const { problems } = readFacts(Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`key${i}`, 1])));
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)?.says.zh).toContain('更多');
  });

  it('is not caught by rings, traps and depths', () => {
    const ring: Record<string, unknown> = { name: '云山' };
    ring['obligors'] = ring;
    ring['age'] = ring;
    expect(readFacts(ring).facts).toEqual({ name: '云山' });
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(readFacts({ name: deep, obligors: deep }).facts).toEqual({ obligors: { rows: [{}], complete: false } });
    const trap = {
      get name(): string {
        throw new Error('no');
      },
      sex: 'male',
    };
    expect(readFacts(trap)).toMatchObject({ facts: { sex: 'male' }, problems: [{ path: 'name' }] });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const data of [proxy, { name: proxy, obligors: proxy }, { obligors: { rows: proxy, complete: true } }, { obligors: { rows: [proxy], complete: true } }]) {
      expect(readFacts(data).problems.length).toBeGreaterThan(0);
      expect(() => factsFrom(data)).not.toThrow();
    }
  });

  const no = (): never => {
    throw new Error('no');
  };
  // In a box, since fast-check looks into what it makes.
  const trapped = fc.record({
    data: fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, withSparseArray: true, withTypedArray: true }),
    traps: fc.subarray(['get', 'ownKeys', 'getOwnPropertyDescriptor', 'has', 'getPrototypeOf'] as const),
  });
  const sprung = ({ data, traps }: { readonly data: unknown; readonly traps: readonly string[] }): unknown =>
    typeof data === 'object' && data !== null ? new Proxy(data, Object.fromEntries(traps.map((t) => [t, no]))) : data;
  const hostile = trapped.map((box) => () => sprung(box));
  const plainly = fc.oneof(fc.string(), fc.double(), fc.integer()).map((value) => () => value as unknown);
  const listed = fc.tuple(fc.array(hostile, { maxLength: 3 }), fc.oneof(plainly, hostile)).map(([rows, complete]) => (): unknown => ({ rows: rows.map((row) => row()), complete: complete() }));
  const named = fc
    .dictionary(fc.oneof(fc.constantFrom<string>(...fieldKeys), fc.string()), fc.oneof(hostile, plainly, listed))
    .map((makers) => (): unknown => Object.fromEntries(Object.entries(makers).map(([key, make]) => [key, make()])));

  it('never throws, and what it reads is facts of the schema', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, named), fc.constantFrom(...(Object.keys(subjects) as Subject[])), (make, subject) => {
        const data = make();
        const { facts, problems } = readFacts(data, subject);
        expect(schemaOf(subject).safeParse(facts)).toMatchObject({ success: true });
        for (const { says, todo } of problems) for (const words of [says.zh, says.en, todo.zh, todo.en]) expect(words).not.toMatch(/^$|undefined|\[object/);
        expect(() => factsFrom(data)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  const valueOf = (spec: FieldSpec): fc.Arbitrary<unknown> => {
    if (spec.kind === 'list') return fc.record({ rows: fc.array(fc.record(Object.fromEntries(Object.entries(spec.of).map(([key, of]) => [key, valueOf(of)])), { requiredKeys: [] }), { maxLength: 2 }), complete: fc.boolean() });
    if (spec.kind === 'code') return fc.constantFrom(...Object.keys(spec.codes));
    if (spec.kind === 'truth') return fc.boolean();
    if (spec.kind === 'integer' || spec.kind === 'money') return fc.integer({ min: 0, max: 150 });
    if (spec.kind === 'decimal') return fc.double({ min: -100, max: 100, noNaN: true }).map((n) => (Object.is(n, -0) ? 0 : n));
    if (spec.kind === 'date') return fc.constantFrom('1884-02-29', '2026-11-24');
    if (spec.kind === 'month') return fc.constantFrom('2020-02', '1999-12');
    return fc.constantFrom('云山', '0123', 'x');
  };

  it('takes every valid fact as it is, without a word', () => {
    for (const subject of Object.keys(subjects) as Subject[]) {
      const entered = subjects[subject].fields.filter((key) => !decidedFields.has(key));
      fc.assert(
        fc.property(fc.record(Object.fromEntries(entered.map((key) => [key, valueOf(fields[key])])), { requiredKeys: [] }), (facts) => {
          expect(schemaOf(subject).safeParse(facts).success).toBe(true);
          expect(readFacts(facts, subject)).toEqual({ facts, problems: [] });
          expect(factsFrom(facts)).toEqual(facts);
        }),
        { numRuns: 10 },
      );
    }
  });
});
