import { describe, expect, it } from 'vitest';
import { readFacts } from '../../core/recognise/facts.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import { describePage } from './describe.ts';
import { labelsOf, stage } from './testing/stage.ts';

const fieldsIn = (document: Document): Record<string, string> => {
  const { form } = describePage(document);
  const names = new Map(form.controls.map((c) => [c.ref, c.name || c.id]));
  return Object.fromEntries(recognise(form).map((r) => [names.get(r.ref) ?? '', r.field]));
};

const legacy = `<html><head><title>农村五保申请</title></head><body><form name="f" method="post">
<fieldset><legend>基础信息</legend><table width="100%" border=1>
<tr><td class=lab>户 主 姓 名：</td><td><input type=text name="户主姓名" title="户主姓名"><font color=red>*</font></td>
    <td class=lab>身&nbsp;份&nbsp;证&nbsp;号：</td><td><input name="身份证号" maxlength=18></td></tr>
<tr><td>性　　别</td><td><select name=xb><option value="">请选择<option value=1>男<option value=2>女</select></td>
    <td>供养方式</td><td><input type=radio name=gyfs value=1>集中供养 <input type=radio name=gyfs value=2 checked>分散供养</td></tr>
<tr><td>地区(点击？选择或者输入汉字、首字母拼音检索)</td><td colspan=3><input name=dq><input type=hidden name=dqId value=1><img src="data:," alt="?"></td></tr>
<tr><td>邮政编码</td><td><input name="联系电话"></td><td>家庭地址</td><td></td><td></td><td><input name=jtdz></td></tr>
<tr><td>供养标准</td><td><input name=gybz>元/月</td><td>密码</td><td><input type=password name=mm value=secret></td></tr>
</table></fieldset>
<fieldset><legend>入户调查</legend><table><tr><td>调查日期</td><td><input name="调查日期" readonly onclick="x()"></td></tr></table></fieldset>
<table><tr><td colspan=2 bgcolor="#ccddee"><b>乡镇审核</b></td></tr><tr><td>审核日期</td><td><input name=r1></td></tr><tr><td>经办人</td><td><input name=o1></td></tr>
<tr><td colspan=2>县级审批</td></tr><tr><td>审批日期</td><td><input name=r2></td></tr><tr><td>经办人</td><td><input name=o2></td></tr></table>
<input type=button value="保 存"></form></body></html>`;

describe('a table form of the old kind', () => {
  it('is in quirks mode, and its fields are found', () => {
    const { document } = stage(legacy);
    expect(document.compatMode).toBe('BackCompat');
    expect(fieldsIn(document)).toEqual({
      户主姓名: 'name',
      身份证号: 'id_no',
      xb: 'sex',
      gyfs: 'mode',
      联系电话: 'postcode',
      jtdz: 'address',
      gybz: 'basic_amount',
      调查日期: 'village_survey_date',
      r1: 'town_review_date',
      o1: 'town_operator',
      r2: 'county_decision_date',
      o2: 'county_operator',
    });
  });

  it('keeps all evidence apart', () => {
    const { form } = describePage(stage(legacy).document);
    const by = (name: string) => form.controls.find((c) => c.name === name);
    expect(labelsOf(by('户主姓名'))).toEqual(['cell-before:户 主 姓 名：', 'title:户主姓名']);
    expect(by('户主姓名')?.after).toBe('*');
    expect(by('身份证号')?.maxLength).toBe(18);
    expect(by('gybz')?.after).toBe('元/月');
    expect(by('调查日期')).toMatchObject({ readOnly: true, sections: ['入户调查'] });
    expect(by('r2')?.sections).toEqual(['县级审批']);
    expect(by('gyfs')).toMatchObject({ kind: 'radio', value: '2', options: [{ value: '1', text: '集中供养' }, { value: '2', text: '分散供养' }] });
    expect(by('xb')).toMatchObject({ kind: 'select', value: '', options: [{ text: '请选择' }, { value: '1', text: '男' }, { value: '2', text: '女' }] });
    expect(form.title).toBe('农村五保申请 基础信息');
    expect(form.buttons).toEqual(['保 存']);
    expect(JSON.stringify(form)).not.toContain('secret');
    expect(structuredClone(form)).toEqual(form);
  });

  it('reads the facts', () => {
    const s = stage(legacy);
    s.document.querySelectorAll('input')[0]?.setAttribute('value', '王五');
    const { form } = describePage(s.document);
    expect(readFacts(form, recognise(form)).facts).toMatchObject({ name: '王五', mode: 'home-based', sex: null });
  });
});

describe('other ways to write a form', () => {
  it('WebForms: names with a prefix, labels in one cell, text between boxes', () => {
    const { document } = stage(`<form><table><tr><td>姓名：<input name="ctl00$TextBox_姓名" id="ctl00_TextBox_姓名"> 性别：<input type=radio name="ctl00$rbl" value=on>男 <input type=radio name="ctl00$rbl" value=on checked>女
      &nbsp;年龄 <input name="ctl00$TextBox3">岁 民族：<input name="ctl00$TextBox4"></td></tr>
      <tr><td>出生日期 <input name="ctl00$TextBox_出生日期_Year" size=4>年<input name="ctl00$TextBox_出生日期_Month">月</td></tr></table><input type=submit value=提交></form>`);
    expect(fieldsIn(document)).toEqual({ ctl00$TextBox_姓名: 'name', ctl00$rbl: 'sex', ctl00$TextBox3: 'age', ctl00$TextBox4: 'nation' });
    const radio = describePage(document).form.controls.find((c) => c.kind === 'radio');
    // both buttons say value=on: still two options
    expect(radio?.options.map((o) => o.text)).toEqual(['男', '女']);
    expect(radio?.value).toBe(radio?.options[1]?.value);
  });

  it('EasyUI: the drawn box takes the name of the hidden one', () => {
    const { document } = stage(`<div class="panel"><div class="panel-header"><div class="panel-title">县级审批</div></div><div class="panel-body">
      <table><tr><td>审批日期</td><td><input id=d class="easyui-datebox datebox-f combo-f textbox-f" style="display:none" textboxname=sprq><span class="textbox combo datebox"><span class="textbox-addon"><a href="javascript:;" class="textbox-icon"></a></span><input type=text class="textbox-text" id="_easyui_textbox_input1"><input type=hidden class="textbox-value" name="sprq" value=""></span></td></tr></table></div></div>`);
    const { form } = describePage(document);
    expect(form.controls).toHaveLength(1);
    expect(form.controls[0]).toMatchObject({ name: 'sprq', sections: ['县级审批'] });
    expect(fieldsIn(document)).toEqual({ sprq: 'county_decision_date' });
  });

  it('labels beside, around and for; form items; placeholders; aria', () => {
    const { document } = stage(`<!doctype html><h2>特困人员登记</h2>
      <label for=a>姓名</label><input id=a><label>民族 <input id=b></label>
      <div class="el-form-item"><label class="el-form-item__label">联系电话</label><div class="el-form-item__content"><div class="el-input"><input id=c></div></div></div>
      <div><input id=d placeholder="请输入身份证号"></div><div><input id=e aria-label="家庭住址"></div><p><span id=q>年龄</span></p><div><input id=f aria-labelledby="q"></div>`);
    expect(fieldsIn(document)).toEqual({ a: 'name', b: 'nation', c: 'phone', d: 'id_no', e: 'address', f: 'age' });
    expect(describePage(document).form.controls[0]?.sections).toEqual(['特困人员登记']);
  });

  it('column heads of a grid, in thead or in a first row; its rows are nobody', () => {
    const row = (n: number): string => `<tr><td>${n}</td><td><input name="m[${n}].a"></td><td><input name="m[${n}].b"></td></tr>`;
    const { document } = stage(`<table><thead><tr><th>序号</th><th>姓名</th><th>身份证号</th></tr></thead><tbody>${row(0)}${row(1)}</tbody></table>
      <table><tr><td>残疾类别</td><td>残疾等级</td></tr><tr><td><input name=p></td><td><input name=q></td></tr></table>`);
    const { form } = describePage(document);
    expect(labelsOf(form.controls[1])).toEqual(['column-head:身份证号']);
    expect(labelsOf(form.controls[3])).toEqual(['column-head:身份证号']);
    expect(fieldsIn(document)).toEqual({ p: 'disab_type', q: 'disab_grade' });
  });

  it('values shown as text on a detail page', () => {
    const { document } = stage('<title>五保详情</title><table><tr><td>姓名</td><td><label field="familyName">王五</label></td><td>申请日期</td><td><label field="applyDate">2009-03-05</label></td></tr></table>');
    const { form } = describePage(document);
    expect(form.controls.map((c) => [c.kind, c.value])).toEqual([
      ['readout', '王五'],
      ['readout', '2009-03-05'],
    ]);
    expect(fieldsIn(document)).toEqual({ familyName: 'name', applyDate: 'apply_date' });
  });

  it('a range of dates and a query', () => {
    expect(fieldsIn(stage('<table><tr><td>村级公示时间</td><td><input name=s>至<input name=e></td></tr></table>').document)).toEqual({ s: 'village_notice_start', e: 'village_notice_end' });
    expect(fieldsIn(stage('<table><tr><td>姓名</td><td><input name=n></td><td><button>查 询</button></td></tr></table>').document)).toEqual({});
  });
});

describe('hostile and large pages', () => {
  it('a form that clobbers the DOM is described as any other', () => {
    const names = ['parentNode', 'parentElement', 'elements', 'submit', 'name', 'getAttribute', 'children', 'firstChild', 'previousSibling', 'matches', 'contains', 'querySelector', 'localName', 'nodeType', 'closest'];
    const { document } = stage(`<img name=querySelectorAll><form name=title></form><img name=defaultView><embed name=getElementById>
      <form><fieldset name=parentNode><legend>乡镇审核</legend><table><tr><td>审核日期</td><td><input name=when></td></tr></table></fieldset>${names.map((n) => `<input type=hidden name=${n}>`).join('')}</form>`);
    expect(typeof document.querySelectorAll).not.toBe('function');
    expect(fieldsIn(document)).toMatchObject({ when: 'town_review_date' });
  });

  it('getters of the page that throw do not stop it', () => {
    const { document, get } = stage('<table><tr><td>姓名</td><td><input id=a value=王五></td><td>民族</td><td><input id=b value=汉族></td></tr></table>');
    const trap = { get: () => { throw new Error('trap'); }, configurable: true };
    for (const key of ['value', 'parentNode', 'name', 'id', 'previousSibling']) Object.defineProperty(get('a'), key, trap);
    const { form } = describePage(document);
    expect(form.controls.map((c) => c.value)).toEqual(['王五', '汉族']);
    expect(fieldsIn(document)).toEqual({ a: 'name', b: 'nation' });
  });

  it('stops at 400 controls and says so; labels of a megabyte are cut', () => {
    const { document } = stage(`<table><tr><td>${'长'.repeat(1_000_000)}</td><td><input></td></tr></table>${'<input>'.repeat(500)}`);
    const { form, cut } = describePage(document);
    expect(cut).toBe(true);
    expect(form.controls).toHaveLength(400);
    expect(form.controls[0]?.labels[0]?.text).toHaveLength(160);
  });

  it('leaves out what we put there', () => {
    const { document } = stage('<div id=ours><input name=sfzh></div><label for=z>姓名</label><input id=z>');
    const { form } = describePage(document, (n) => ('closest' in n ? (n as Element).closest('#ours') !== null : false));
    expect(form.controls.map((c) => c.id)).toEqual(['z']);
  });
});
