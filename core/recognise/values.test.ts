import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Known } from '../model/field-spec.ts';
import { formFields, type FormField } from '../model/form-fields.ts';
import type { ControlDescription } from './description.ts';
import { readFacts } from './facts.ts';
import { readValue } from './read-value.ts';
import { recognise } from './recognise.ts';
import { control, form, type Written } from './testing/describe.ts';
import { writeValue } from './write-value.ts';

const read = (field: FormField, value: string, more: Written = {}): unknown => {
  const { value: v, problem } = readValue(field, control(0, { ...more, value }));
  return problem ?? v;
};

describe('readValue', () => {
  it.each<[FormField, string, unknown]>([
    ['name', ' 王 小明 ', '王 小明'],
    ['name', '　', null],
    ['id_no', '１１０１０５１９４９１２３１００２x', '11010519491231002X'],
    ['phone', '０２９ 8765', '0298765'],
    ['birth', '1885年2月30日', '1885-02-30'],
    ['birth', '1885-02', null],
    ['birth', '188502', null],
    ['apply_date', '2009-3-5', '2009-03-05'],
    ['apply_date', '2009-03', 'unreadable'],
    ['apply_date', '昨天', 'unreadable'],
    ['age', '６５岁', 65],
    ['age', '-1', 'unreadable'],
    ['age', '六十', 'unreadable'],
    ['house_area', '60.5㎡', 60.5],
    ['basic_amount', '￥300', 30000],
    ['basic_amount', '三百', 'unreadable'],
    ['disab_type', '肢残', 'limb'],
    ['disab_type', '健全', 'none'],
    ['disab_type', '', null],
    ['disab_grade', 'Ⅰ级', 'one'],
    ['disab_grade', '1级', 'one'],
    ['disab_grade', '1', null],
    ['mode', '院内', 'centralised'],
    ['mode', '集中供养', 'centralised'],
    ['sex', '1', null],
    ['sex', '不男不女', 'unreadable'],
    ['labour', '完全丧失劳动能力', 'none'],
    ['source_living', '无', 'none'],
    ['obligor_reason', '70周岁以上，收入和财产符合规定', 'elderly-low-income'],
  ])('%s %j', (field, text, expected) => expect(read(field, text)).toEqual(expected));

  it('reads the money of a box in its unit', () => {
    expect(read('basic_amount_year', '0.36', { label: '供养标准(万元/年)' })).toBe(360000);
    expect(read('income_year', '0.36', { label: '年收入', after: '万元' })).toBe(360000);
    expect(read('income_year', '3600', { label: '年收入(元)' })).toBe(360000);
  });

  it('reads what an option says, never its number', () => {
    const options = [
      { value: '', text: '--请选择--' },
      { value: '1', text: '女' },
      { value: '2', text: '男' },
      { value: '9', text: '未说明' },
    ];
    expect(['', '1', '2', '9', '7'].map((v) => read('sex', v, { options }))).toEqual([null, 'female', 'male', null, null]);
    expect(read('nation', '01', { options: [{ value: '01', text: '汉族' }] })).toBe('汉族');
    expect(read('sex', '1', { kind: 'radio', options: [{ value: '1', text: '男' }] })).toBe('male');
  });
});

describe('writeValue', () => {
  const write = (field: FormField, value: Known, more: Written = {}): string | null => writeValue(field, value, control(0, more));

  it('tries the words of a choice on a list that nobody has opened yet', () => {
    expect(write('mode', 'home-based', { kind: 'select' })).toBe('分散供养');
    expect(write('bank', '青禾县农村信用社', { kind: 'select' })).toBe('青禾县农村信用社');
    expect(write('mode', 'home-based', { kind: 'select', options: ['集中供养'] })).toBeNull();
    expect(write('mode', 'home-based', { kind: 'radio' })).toBeNull();
  });

  it('writes a day as the box writes days', () => {
    expect(write('birth', '1885-02-03')).toBe('1885-02-03');
    expect(write('birth', '1885-02-03', { value: '1999/1/1' })).toBe('1885/02/03');
    expect(write('birth', '1885-02-03', { value: '1999.01.01' })).toBe('1885.02.03');
    expect(write('birth', '1885-02-03', { value: '1999年1月1日' })).toBe('1885年2月3日');
    expect(write('birth', '1885-02-03', { maxLength: 8 })).toBe('18850203');
    expect(write('birth', '1885-02-03', { labels: [{ place: 'placeholder', text: '格式：yyyymmdd' }] })).toBe('18850203');
    expect(write('birth', '1885-02-03', { readOnly: true })).toBe('1885-02-03');
  });
  it('writes money in the box’s unit and options by their text', () => {
    expect(write('income_year', 360000, { label: '年收入(万元)' })).toBe('0.36');
    expect(write('sex', 'male', { options: [{ value: '1', text: '女' }, { value: '2', text: '男' }] })).toBe('2');
    expect(write('nation', '汉族', { options: [{ value: '01', text: '汉族' }] })).toBe('01');
    expect(write('disab_type', 'limb', {})).toBe('肢体');
  });
  it('says when it can’t be', () => {
    expect(write('sex', 'male', { options: ['女'] })).toBeNull();
    expect(write('name', '王五', { disabled: true })).toBeNull();
    expect(write('id_no', '11010519491231002X', { maxLength: 15 })).toBeNull();
    expect(write('birth', 'yesterday')).toBeNull();
    expect(write('age', '65' as unknown as number)).toBeNull();
  });
});

describe('what is written is read back', () => {
  const date = fc.tuple(fc.integer({ min: 1880, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 })).map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
  const valueOf = (field: FormField): fc.Arbitrary<Known> => {
    const spec = formFields[field];
    switch (spec.kind) {
      case 'text':
        return fc.stringMatching(/^[\u4e00-\u9fa5A-Za-z0-9]{1,12}$/).filter((t) => !/^(?:全部|不限|无|空|没有|暂无|不详|未知|未填)$/.test(t));
      case 'digits':
        return fc.stringMatching(/^\d{1,20}$/);
      case 'citizen-id':
        return fc.stringMatching(/^\d{17}[\dX]$/);
      case 'disability-certificate':
        return fc.stringMatching(/^\d{17}[\dX]\d{2}$/);
      case 'date':
        return date;
      case 'integer':
        return fc.nat();
      case 'decimal':
        return fc.nat(1e8).map((n) => n / 100);
      case 'money':
        return fc.nat(1e12);
      case 'code':
        return fc.constantFrom(...Object.keys(spec.codes));
    }
  };
  const boxes: fc.Arbitrary<Written> = fc.constantFrom<Written>({}, { value: '2009/1/1' }, { value: '2009年1月1日' }, { label: '供养标准(万元)' }, { label: '(元)' }, { readOnly: true }, { kind: 'textarea' });
  const asked = Object.keys(formFields) as FormField[];

  it.each(asked)('%s', (field) => {
    fc.assert(
      fc.property(valueOf(field), boxes, (value, box) => {
        const raw = writeValue(field, value, control(0, box));
        expect(raw).not.toBeNull();
        expect(readValue(field, control(0, { ...box, value: raw ?? '' }))).toEqual({ value, problem: null });
      }),
      { numRuns: 30 },
    );
    const spec = formFields[field];
    if (spec.kind !== 'code') return;
    // every code has an option in a select of the catalogue's own words
    const options = Object.values(spec.codes).map((w, i) => ({ value: String(i), text: w.zh }));
    Object.keys(spec.codes).forEach((code, i) => expect(writeValue(field, code, control(0, { options }))).toBe(String(i)));
  });

  it('any text whatever is read without an error', () => {
    fc.assert(
      fc.property(fc.constantFrom(...asked), fc.string({ unit: 'binary', maxLength: 60 }), (field, value) => {
        const reading = readValue(field, control(0, { value }));
        if (reading.problem) expect(reading.value).toBeNull();
      }),
    );
  });
});

describe('readFacts', () => {
  it('gathers values, controls and what can’t be read', () => {
    const f = form('五保申请', [
      { label: '姓名', value: '王五' },
      { label: '出生日期', value: '属龙的' },
      { label: '性别', options: [{ value: '1', text: '男' }, { value: '2', text: '女' }], value: '1' },
      { label: '年龄', value: '' },
      { label: '项目', value: 'x' },
    ]);
    const facts = readFacts(f, recognise(f));
    expect(facts.facts).toEqual({ name: '王五', birth: null, sex: 'male', age: null });
    expect(facts.unreadable).toEqual(['birth']);
    expect(Object.fromEntries(facts.controls)).toEqual({ name: 0, birth: 1, sex: 2, age: 3 });
  });

  it('skips what no longer stands in the form', () => {
    const gone: ControlDescription[] = [];
    expect(readFacts({ title: '', controls: gone }, [{ ref: 9, field: 'name', sure: 1, because: [] }])).toEqual({ facts: {}, controls: new Map(), unreadable: [] });
  });
});

describe('what clerks write in a box', () => {
  const read = (field: FormField, value: string, label = '') => readValue(field, control(0, { value, label }));

  it.each(['无', '/', '—', '——', '－', '没有', '暂无', '不详', 'N/A', '\\'])('%s is nothing, and no mistake', (text) => {
    for (const field of ['name', 'id_no', 'disab_no', 'phone', 'apply_date', 'basic_amount', 'land_area', 'age', 'account_no', 'address'] as const) expect(read(field, text), field).toEqual({ value: null, problem: null });
  });

  it.each([
    ['1952年3月4日', '1952-03-04'],
    ['52-03-04', '1952-03-04'],
    ['52.3.4', '1952-03-04'],
    ['20190504', '2019-05-04'],
    ['２０１９年５月４日', '2019-05-04'],
    ['二〇一九年五月四日', '2019-05-04'],
    ['二零一九年十二月三十一日', '2019-12-31'],
    ['一九五二年十月二十号', '1952-10-20'],
    ['2019-05-04T00:00:00', '2019-05-04'],
    ['2019-5-4 12:30', '2019-05-04'],
  ])('%s is a day', (text, day) => expect(read('apply_date', text)).toEqual({ value: day, problem: null }));

  it.each(['09-03-05', '1952年03月', '2019-05', '五月四日', '0一九五二年三月四日'])('%s is not known to the day', (text) => expect(read('apply_date', text)).toEqual({ value: null, problem: 'unreadable' }));

  it.each([
    ['3,600.00元', 360_000],
    ['0.36万元', 360_000],
    ['叁仟陆佰元整', 360_000],
    ['人民币叁佰元整', 30_000],
    ['300元/月', 30_000],
    ['300/月', 30_000],
    ['３００', 30_000],
    ['300.0000', 30_000],
  ])('%s is a sum a month', (text, fen) => expect(read('basic_amount', text, '月供养标准')).toEqual({ value: fen, problem: null }));

  it.each(['3600元/年', '-300', '1,00', '300 400', '三百来块'])('%s is no sum a month', (text) => expect(read('basic_amount', text, '月供养标准')).toEqual({ value: null, problem: 'unreadable' }));
});
