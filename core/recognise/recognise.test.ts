import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { control, form, type Written } from './testing/describe.ts';
import { isQuery, kindOfForm } from './form-kind.ts';
import { recognise } from './recognise.ts';

const fieldsOf = (controls: readonly Written[], title = '五保申请', buttons?: readonly string[]): Record<string, string> =>
  Object.fromEntries(recognise(form(title, controls, buttons)).map((r) => [String(r.ref), r.field]));

describe('labels and names', () => {
  it('a label is believed before a name that contradicts it', () => {
    expect(fieldsOf([{ label: '邮政编码', name: '联系电话' }])).toEqual({ 0: 'postcode' });
    expect(fieldsOf([{ label: '邮政编码', name: '居住地邮编' }])).toEqual({ 0: 'postcode' });
    expect(fieldsOf([{ label: '评议内容', name: 'applyReason', kind: 'textarea' }])).toEqual({});
    expect(fieldsOf([{ label: '项目名称', name: 'sfzh' }])).toEqual({});
  });

  it('spaces, stars, colons and help do not matter', () => {
    expect(fieldsOf([{ label: '姓　　名：' }, { label: '*身\u00a0份 证 号(18位)' }, { label: '户籍地址(点击？选择或者输入汉字、首字母拼音检索)' }])).toEqual({ 0: 'name', 1: 'id_no', 2: 'hukou_addr' });
  });

  it.each([
    ['sfzh', 'id_no'],
    ['txtSfzh', 'id_no'],
    ['ctl00$TextBox_身份证号', 'id_no'],
    ['ctl00$ContentPlaceHolder1$TextBox_出生日期', 'birth'],
    ['samFive.idCard', 'id_no'],
    ['hkxz', 'hukou_type'],
    ['disability_level', 'disab_grade'],
    ['户主姓名:', 'name'],
    ['sqrxm', 'name'],
  ])('a name alone that nothing else has is enough: %s', (name, field) => expect(fieldsOf([{ name }])).toEqual({ 0: field }));

  it.each(['xm', 'mz', 'cwh', 'dh', 'zh', 'js', 'id', 'cun.id', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])('initials that many things share are not: %s', (name) =>
    expect(fieldsOf([{ name, id: name, label: name }])).toEqual({}),
  );

  it('knows who else a form speaks of', () => {
    expect(
      fieldsOf([{ label: '联系人' }, { label: '联系人电话' }, { label: '监护人姓名' }, { label: '负责人' }, { label: '单位地址' }, { label: '父亲姓名' }, { label: '低保类别', options: ['城市低保', '农村低保'] }]),
    ).toEqual({});
  });

  it('a word that only its heading explains', () => {
    expect(fieldsOf([{ label: '发证日期' }])).toEqual({});
    expect(fieldsOf([{ label: '发证日期', sections: ['残疾情况'] }])).toEqual({ 0: 'disab_issue_date' });
  });

  it('a hidden code is known by its name, whatever the box beside it is called', () => {
    expect(fieldsOf([{ label: '行政区划(点击？选择)', name: 'xzqhmc' }, { label: '行政区划(点击？选择)', name: 'xzqhdm', kind: 'hidden' }])).toEqual({ 1: 'region_code' });
  });

  it('says why', () => {
    const [r] = recognise(form('', [{ label: '身份证号', name: 'sfzh', maxLength: 18, value: '11010519491231002X' }]));
    expect(r?.because).toEqual(['label:身份证号', 'name:sfzh', 'max-length:18', 'value:citizen-id']);
    expect(r?.sure).toBeGreaterThan(0.95);
  });
});

describe('options', () => {
  it('tell the field where they are its own', () => {
    expect(
      fieldsOf([
        { options: ['男', '女'] },
        { options: ['请选择', '集中供养', '分散供养'] },
        { options: ['视力', '听力', '言语', '智力', '肢体', '精神'] },
        { options: ['一级', '二级', '三级', '四级'] },
        { options: ['有', '无'] },
      ]),
    ).toEqual({ 0: 'sex', 1: 'mode', 2: 'disab_type' });
  });

  it('overrule a label that they can’t belong to, and not one that says more', () => {
    expect(fieldsOf([{ label: '性别', options: ['是', '否'] }])).toEqual({});
    expect(fieldsOf([{ label: '负责人性别', options: ['男', '女'] }])).toEqual({});
    expect(fieldsOf([{ label: '残疾等级', options: ['一级', '二级', '三级', '四级'] }])).toEqual({ 0: 'disab_grade' });
    expect(fieldsOf([{ label: '供养方式', name: 'disabilityType', options: [] }])).toEqual({ 0: 'mode' });
  });
});

describe('the unit', () => {
  it.each([
    ['供养标准(元/月)', '', 'basic_amount'],
    ['供养标准（元/年）', '', 'basic_amount_year'],
    ['五保对象供养标准：(单位：元/年)', '', 'basic_amount_year'],
    ['月供养标准', '', 'basic_amount'],
    ['年供养标准（元）', '', 'basic_amount_year'],
    ['供养标准', '元/月', 'basic_amount'],
    ['供养标准', '万元/年', 'basic_amount_year'],
    ['供养标准', '', null],
    ['供养标准（元）', '', null],
    ['月供养标准（元/年）', '', null],
    ['年收入（元/月）', '', null],
    ['承包田地（平方米）', '', null],
    ['家庭人口（元）', '', null],
  ])('%s %s', (label, after, field) => expect(fieldsOf([{ label, after }])).toEqual(field ? { 0: field } : {}));
});

describe('one field, one control', () => {
  it('the surest has it; a tie is nobody’s', () => {
    expect(fieldsOf([{ label: '联系电话' }, { label: '手机' }, { label: '宅电' }])).toEqual({ 0: 'phone' });
    expect(fieldsOf([{ label: '家庭地址' }, { label: '家庭地址' }])).toEqual({});
    expect(fieldsOf([{ label: '户籍地址', name: '户籍地址' }, { label: '户籍地址', name: '户籍地址代码' }])).toEqual({ 0: 'hukou_addr' });
  });

  it('typing does not move a field', () => {
    const two = (first: string, second: string): Record<string, string> => fieldsOf([{ label: '身份证号', value: first }, { label: '身份证号', value: second }]);
    expect(two('', '')).toEqual({});
    expect(two('11010519491231002X', '')).toEqual({});
  });
});

describe('others in the form', () => {
  const supporter: readonly Written[] = ['姓名', '身份证号', '与被赡养人关系'].map((label) => ({ label, place: 'column-head' as const, sections: ['赡（抚、扶）养义务人员'] }));
  it('a supporter is never taken for the recipient', () => {
    expect(fieldsOf([{ label: '义务人姓名' }, { label: '义务人身份证号' }])).toEqual({ 0: 'obligor_name', 1: 'obligor_id_no' });
    expect(fieldsOf(supporter)).toEqual({ 0: 'obligor_name', 1: 'obligor_id_no', 2: 'obligor_relation' });
    expect(fieldsOf([{ label: '姓名' }, { label: '身份证号' }, ...supporter])).toEqual({ 0: 'name', 1: 'id_no', 2: 'obligor_name', 3: 'obligor_id_no', 4: 'obligor_relation' });
    expect(fieldsOf([...supporter, ...supporter])).toEqual({});
  });

  it('members and supporters under one heading: only a label that says whose it is', () => {
    const sections = ['家庭成员及法定义务人'];
    expect(
      fieldsOf([
        { label: '姓名', sections },
        { label: '家庭人口', sections },
        { label: '义务人姓名', sections },
        { label: '与申请人关系', name: 'ywrgx', sections },
        { label: '关系', sections },
      ]),
    ).toEqual({ 1: 'family_size', 2: 'obligor_name', 3: 'obligor_relation' });
  });

  it('rows of a grid are nobody', () => {
    const row = (n: number): readonly Written[] => ['姓名', '性别', '健康状况'].map((label) => ({ label, place: 'column-head' as const, name: `list[${n}].x` }));
    expect(fieldsOf([{ label: '户主姓名' }, ...row(0)])).toEqual({ 0: 'name' });
    const unnamed: readonly Written[] = ['姓名', '与户主关系', '健康状况', '残疾类别'].map((label) => ({ label, place: 'column-head' as const }));
    expect(fieldsOf(unnamed)).toEqual({});
    expect(fieldsOf([{ label: '健康状况', sections: ['家庭成员'] }])).toEqual({});
  });

  it('the title of a household system is no section of members', () => {
    expect(fieldsOf([{ label: '姓名', sections: ['农村五保家庭成员管理系统'] }])).toEqual({ 0: 'name' });
  });
});

describe('levels of the procedure', () => {
  const notice = (...sections: string[]): readonly Written[] => ['公示结果', '公示开始日期', '公示结束日期', '经办人'].map((label) => ({ label, sections }));
  const survey = (...sections: string[]): readonly Written[] => ['调查结果', '调查日期', '调查负责人'].map((label) => ({ label, sections }));

  it('sections tell repeats apart', () => {
    expect(
      fieldsOf([
        ...survey('申请', '入户调查'),
        ...['评议日期', '评议人数量', '同意人数', '不同意人数'].map((label) => ({ label, sections: ['申请', '评议'] })),
        ...notice('申请', '村级公示'),
        ...notice('乡镇审核', '公示结果'),
        ...['审核意见', '审核日期', '经办人'].map((label) => ({ label, sections: ['乡镇审核', '审核意见'] })),
        ...survey('县级审批', '入户调查'),
        ...notice('县级审批', '公示结果'),
        ...['审批意见', '审批日期', '经办人'].map((label) => ({ label, sections: ['县级审批', '审批意见'] })),
      ]),
    ).toEqual({
      1: 'village_survey_date',
      3: 'appraisal_date',
      4: 'appraisal_present',
      5: 'appraisal_agree',
      6: 'appraisal_disagree',
      8: 'village_notice_start',
      9: 'village_notice_end',
      10: 'village_operator',
      12: 'town_notice_start',
      13: 'town_notice_end',
      16: 'town_review_date',
      17: 'town_operator',
      19: 'county_survey_date',
      22: 'county_notice_start',
      23: 'county_notice_end',
      26: 'county_decision_date',
      27: 'county_operator',
    });
  });

  it('bare legends are told apart by the order of the steps', () => {
    expect(
      fieldsOf([
        ...survey('入户调查'),
        { label: '评议日期', sections: ['评议'] },
        ...notice('公示结果'),
        ...notice('公示结果 '),
        { label: '审核日期', sections: ['审核意见'] },
        { label: '审批日期', sections: ['审批意见'] },
      ]),
    ).toMatchObject({ 1: 'village_survey_date', 3: 'appraisal_date', 12: 'town_review_date', 13: 'county_decision_date' });
    expect(fieldsOf(notice('公示结果'))).toEqual({});
  });

  it('the heading of the whole procedure is no step of it; a label says its own step', () => {
    const all = (section: string, ...labels: string[]): readonly Written[] => labels.map((label) => ({ label, sections: ['审批过程', section] }));
    expect(
      fieldsOf([
        { label: '备注', sections: ['审批过程'], kind: 'textarea' },
        ...all('入户调查', '调查结果', '调查日期'),
        ...all('乡镇审核', '公示结果', '公示开始日期', '公示结束日期', '审核日期', '经办人'),
        ...all('县级审批', '调查日期', '公示开始日期', '公示结束日期', '审批日期', '经办人'),
      ]),
    ).toEqual({
      0: 'remark',
      2: 'village_survey_date',
      4: 'town_notice_start',
      5: 'town_notice_end',
      6: 'town_review_date',
      7: 'town_operator',
      8: 'county_survey_date',
      9: 'county_notice_start',
      10: 'county_notice_end',
      11: 'county_decision_date',
      12: 'county_operator',
    });
  });

  it('a level in the label needs no section, and one that contradicts it is not believed', () => {
    expect(fieldsOf([{ label: '村级公示开始日期' }, { label: '县级审批日期' }])).toEqual({ 0: 'village_notice_start', 1: 'county_decision_date' });
    expect(fieldsOf([{ label: '审核日期', sections: ['县级审批'] }])).toEqual({});
    expect(fieldsOf([{ label: '经办人' }])).toEqual({});
    expect(fieldsOf([{ label: '姓名', sections: ['五保供养申请审批表'] }, { label: '经办人', sections: ['五保供养申请审批表'] }])).toEqual({ 0: 'name' });
  });

  it('one label over two boxes joined by 至', () => {
    expect(fieldsOf([{ label: '村级公示时间' }, { label: '至', place: 'text-before' }])).toEqual({ 0: 'village_notice_start', 1: 'village_notice_end' });
    expect(fieldsOf([{ label: '村级公示时间' }, { label: '姓名' }])).toEqual({ 1: 'name' });
    expect(fieldsOf([{ label: '年龄', name: 'sAge' }, { label: '至', name: 'eAge', place: 'text-before' }])).toEqual({});
    expect(fieldsOf([{ label: '申请日期', after: '至' }, { label: '申请日期' }])).toEqual({});
  });
});

describe('kinds of forms', () => {
  const sought: readonly Written[] = [{ label: '姓名' }, { label: '身份证号' }, { label: '性别', options: ['男', '女'] }];
  it('nothing is recognised on a query', () => {
    expect(fieldsOf(sought, '农村五保人员查询')).toEqual({});
    expect(fieldsOf(sought, '', ['查 询', '重置', '导出'])).toEqual({});
    expect(isQuery(form('', sought, ['查询']))).toBe(true);
    expect(Object.keys(fieldsOf(sought, '', ['保存', '返回']))).toHaveLength(3);
    expect(Object.keys(fieldsOf(sought.map((c) => ({ ...c, sections: ['查询条件'] })), ''))).toHaveLength(0);
  });

  it('a home’s staff are no recipients; a member’s own form is told from a case', () => {
    expect(fieldsOf([...sought, { label: '岗位性质' }, { label: '工种' }], '')).toEqual({});
    expect(kindOfForm(form('家庭成员基本信息', [...sought, { label: '与户主关系' }]))).toBe('member');
    expect(Object.keys(fieldsOf([...sought, { label: '与户主关系' }].map((c) => ({ ...c, sections: ['家庭成员基本信息'] })), '家庭成员基本信息'))).toHaveLength(3);
  });
});

describe('shapes', () => {
  it('boxes for year, month and day are no date', () => {
    expect(fieldsOf([{ label: '出生年月', name: 'ctl00$TextBox_出生日期_Year' }])).toEqual({});
    expect(fieldsOf([{ label: '出生日期', maxLength: 4, after: '年' }])).toEqual({});
  });
  it('a checkbox, a hidden box, a select of dates are none', () => {
    expect(fieldsOf([{ label: '身份证号', kind: 'checkbox' }, { label: '姓名', kind: 'hidden' }, { label: '申请日期', options: ['1', '2'] }])).toEqual({});
  });
});

describe('hostile and large input', () => {
  it('a label of a megabyte is cut, not read', () => {
    const long = '（'.repeat(500_000) + '身份证号'.repeat(100_000);
    const started = fieldsOf([{ label: long, name: long, id: long, after: long, value: long, sections: [long], options: [long, long] }], long, [long]);
    expect(started).toEqual({});
  });

  const words = fc.constantFrom('姓名', '身份证号', '性别', '出生日期', '公示开始日期', '审核日期', '经办人', '供养标准（元/月）', '家庭住址', '__proto__', '至', '备注');
  const anything: fc.Arbitrary<Written> = fc.record({
    label: fc.oneof(words, fc.string({ maxLength: 12 })),
    name: fc.oneof(fc.constantFrom('sfzh', 'xm', 'list[0].xm', 'constructor'), fc.string({ maxLength: 12 })),
    sections: fc.array(fc.constantFrom('入户调查', '评议', '公示结果', '审核意见', '县级审批', '家庭成员', '其他'), { maxLength: 2 }),
  });

  it('never throws, names each control and each field at most once', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 25 }), (controls) => {
        const named = recognise(form('表', controls));
        expect(new Set(named.map((r) => r.ref)).size).toBe(named.length);
        expect(new Set(named.map((r) => r.field)).size).toBe(named.length);
        for (const r of named) expect(r.sure).toBeGreaterThanOrEqual(0.5);
      }),
    );
  });

  it('the order of controls that mean nothing does not matter', () => {
    const known: readonly Written[] = [{ label: '姓名' }, { label: '身份证号' }, { label: '供养方式' }, { label: '审核日期', sections: ['乡镇审核'] }];
    const noise = fc.shuffledSubarray(['照片编号', '家庭类型', '学业状况', '参保类型', '医疗证号', '人员类型', '是否供养对象', '重病病种'], { minLength: 1 });
    fc.assert(
      fc.property(noise, fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }), (labels, at) => {
        const controls = known.map((k, i) => control(i, k));
        labels.forEach((label, i) => controls.splice(at[i] ?? 0, 0, control(100 + i, { label })));
        expect(
          recognise({ title: '', controls })
            .map((r) => [r.ref, r.field])
            .sort(),
        ).toEqual([
          [0, 'name'],
          [1, 'id_no'],
          [2, 'mode'],
          [3, 'town_review_date'],
        ]);
      }),
    );
  });
});
