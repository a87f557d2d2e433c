import { describe, expect, it } from 'vitest';
import labels from './fixtures/labels.json' with { type: 'json' };
import forms from './fixtures/forms.json' with { type: 'json' };
import { nameControls } from './name-controls.ts';
import { form, type Written } from './testing/describe.ts';
import { faults, leftAlone, total, tryForms, tryLabels, type RealForm, type RealLabel } from './testing/score.ts';

const real = [tryLabels(labels as unknown as readonly RealLabel[]), tryForms(forms as unknown as readonly RealForm[])] as const;

describe('the controls of real systems', () => {
  it.each([
    ['label by label', real[0]],
    ['in whole forms', real[1]],
  ] as const)('are named right, %s: at least 97 % right, at most 0.5 % wrong, and 99 % of what is none of ours left alone', (_, tries) => {
    const { right, wrong, missed } = total(tries);
    const all = right + wrong + missed;
    expect(right / all, faults(tries).join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(wrong / all, faults(tries).join('\n')).toBeLessThanOrEqual(0.005);
    expect(leftAlone(tries), faults(tries).join('\n')).toBeGreaterThanOrEqual(0.99);
  });

  it('are said to be somebody else’s where their label says so', () => {
    const theirs = real[0].filter((t) => t.other && t.wanted !== 'none');
    expect(theirs.length).toBeGreaterThan(10);
    expect(theirs.filter((t) => t.found.whose !== 'other').map((t) => t.label)).toEqual([]);
    expect(real[0].filter((t) => !t.other && t.wanted !== null && t.found.whose === 'other').map((t) => t.label)).toEqual([]);
  });
});

const named = (title: string, controls: readonly Written[], buttons = ['保存']): (readonly [string | null, string])[] => nameControls(form(title, controls, buttons)).map((n) => [n.field, n.whose] as const);

describe('parts of one address', () => {
  it('are told by the unit behind each box, and the address is what is left', () => {
    const label = '家庭住址';
    expect(named('登记', [{ label, kind: 'select', after: '市' }, { label, kind: 'select', after: '街道' }, { labels: [{ place: 'text-before', text: '街道' }], after: '社区' }, { labels: [{ place: 'text-before', text: '社区' }, { place: 'cell-before', text: label }] }]).map(([field]) => field)).toEqual([null, 'township', 'village', 'address']);
  });

  it('a unit says nothing where no address is asked', () => {
    expect(named('登记', [{ label: '年龄', after: '组' }])).toEqual([['age', 'self']]);
  });
});

describe('a form among others on its page', () => {
  const both = [{ label: '姓名', name: 'q_xm', sections: ['查询'] }, { label: '姓名', name: 'xm' }, { label: '身份证号', name: 'sfzh' }];

  it('what is only sought is a query’s, whatever the rest of the page keeps', () => {
    expect(named('五保对象管理', both)).toEqual([['name', 'query'], ['name', 'self'], ['id_no', 'self']]);
    expect(named('五保对象查询与维护', both)).toEqual([['name', 'query'], ['name', 'self'], ['id_no', 'self']]);
  });

  it('where a part is about members, the rest is not, whatever the title says', () => {
    const controls = [{ label: '姓名', sections: ['申请人'] }, { label: '姓名', sections: ['家庭成员1'] }, { label: '与申请人关系', sections: ['家庭成员1'] }];
    expect(named('低保申请-家庭成员', controls)).toEqual([['name', 'self'], ['name', 'member'], ['relation', 'member']]);
  });

  it.each(['送养人信息', '受委托人信息', '帮扶责任人', '代理人情况'])('under %s it is somebody else’s', (section) => {
    expect(named('登记', [{ label: '姓名', sections: [section] }])).toEqual([['name', 'other']]);
  });

  it.each(['申请人信息', '老人信息', '残疾人基本信息', '个人信息'])('under %s it is the recipient’s', (section) => {
    expect(named('登记', [{ label: '姓名', sections: [section] }])).toEqual([['name', 'self']]);
  });
});

describe('a control', () => {
  it.each([
    ['1、姓名', 'name'],
    ['①姓名', 'name'],
    ['請輸入身份證號碼', 'id_no'],
    ['身份證號碼', 'id_no'],
    ['户藉地址', 'hukou_addr'],
    ['供养方试', 'mode'],
    ['申请日其', 'apply_date'],
    ['请填写18位身份证号码', 'id_no'],
    ['申请理由，200字以内', 'apply_reason'],
    ['自主穿衣', 'six_items'],
    // a typist's slip that is another word
    ['入职日期', null],
    ['与经办人员关系', null],
    ['（二）公民身份号码：', 'id_no'],
    ['姓名（与身份证一致）', 'name'],
    ['电话/手机', 'phone'],
    ['老人姓名', 'name'],
    ['被评估人员身份证号', 'id_no'],
    ['供 养 方 式', 'mode'],
    ['＊ 文化程度', 'education'],
    ['低保户主姓名', 'name'],
    ['照料护理费（元/月）', 'care_amount'],
    ['入住日期', 'entry_date'],
    ['出生 年 月', 'birth'],
  ])('is named by a label written as %s', (label, field) => expect(named('登记', [{ label }])[0]![0]).toBe(field));

  it.each(['户籍地址/现住址', '责任人姓名', '活动名称', '请选择', '验证码', '用户名', '密码', '标题', '姓', '号码', '搜索'])('is not named by %s', (label) => expect(named('登记', [{ label }])[0]![0]).toBeNull());

  it('is the supporter’s, a member’s or the staff’s where a heading says so, and its field is the same', () => {
    const at = (section: string): readonly [string | null, string] => named('五保申请', [{ label: '姓名', sections: [section] }, { label: '供养方式' }, { label: '申请理由' }])[0]!;
    expect(at('法定义务人信息')).toEqual(['name', 'supporter']);
    expect(at('家庭成员')).toEqual(['name', 'member']);
    expect(at('工作人员')).toEqual(['name', 'staff']);
    expect(at('监护人信息')).toEqual(['name', 'other']);
    expect(at('基本信息')).toEqual(['name', 'self']);
  });

  it('of a query is named, and is nobody’s: nothing there is checked', () => {
    expect(named('五保人员查询', [{ label: '姓名' }, { label: '身份证号' }, { label: '年龄', name: 'sAge' }, { label: '至', name: 'eAge' }], ['查询'])).toEqual([['name', 'query'], ['id_no', 'query'], ['age', 'query'], [null, 'self']]);
  });

  it('of a home’s form speaks of the home', () => {
    expect(named('敬老院信息', [{ label: '总床位数' }, { label: '取暖方式' }, { label: '建院时间' }, { label: '联系电话' }]).map(([f, w]) => `${f} ${w}`)).toEqual(['beds home', 'null self', 'null self', 'phone home']);
  });

  it('called birthday is no part of a date', () => {
    expect(named('登记', [{ label: '出生日期', name: 'birthday' }])[0]).toEqual(['birth', 'self']);
    expect(named('登记', [{ name: 'birthday' }])[0]).toEqual(['birth', 'self']);
  });
});
