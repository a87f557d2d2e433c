import { afterEach, describe, expect, it } from 'vitest';
import { readFacts } from '../../core/recognise/facts.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import { describeDetails } from './details.ts';

afterEach(() => document.body.replaceChildren());

const read = (html: string): object => {
  document.title = '特困人员信息';
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  const { form } = describeDetails(document);
  return readFacts(form, recognise(form)).facts;
};

const case1 = { name: '云山', id_no: '11010519491231002X', sex: 'female', mode: 'centralised', basic_amount: 30_000, apply_date: '2010-05-04' };

describe('a page that shows a case', () => {
  it('is read from a table of labels and texts', () => {
    expect(read('<table><tr><td rowspan="3">照片</td><td>姓&nbsp;名</td><td>云山</td><td>身份证号</td><td>11010519491231002X</td></tr><tr><td>性别：</td><td>女</td><td>供养方式：</td><td>集中供养</td></tr><tr><td>月供养标准（元/月）</td><td>300.00</td><td>申请日期</td><td>2010年5月4日</td></tr></table>')).toEqual(case1);
    expect(read('<table><tr><th>姓名</th><td>云山</td><th>身份证号</th><td>11010519491231002X</td></tr><tr><th>性别</th><td>女</td><th>供养方式</th><td>集中供养</td></tr><tr><th>月供养标准（元/月）</th><td>300</td><th>申请日期</th><td>2010-5-4</td></tr></table>')).toEqual(case1);
  });

  it('is read from definitions, lines, and what libraries draw', () => {
    expect(read('<dl><dt>姓名</dt><dd>云山</dd><dt>身份证号</dt><dd>11010519491231002X</dd><dt>性别</dt><dd>女</dd></dl><p>供养方式：集中供养</p><ul><li><span>月供养标准：</span><span>300元/月</span></li><li><b>申请日期：</b>2010-05-04</li></ul>')).toEqual(case1);
    expect(
      read(
        `<div class="el-descriptions"><table><tbody><tr>${[['姓名', '云山'], ['身份证号', '11010519491231002X'], ['性别', '女']].map(([k, v]) => `<td class="el-descriptions-item"><div class="el-descriptions-item__container"><span class="el-descriptions-item__label">${k}</span><span class="el-descriptions-item__content">${v}</span></div></td>`).join('')}</tr></tbody></table></div>
        <div class="ant-descriptions"><table><tr><th class="ant-descriptions-item-label">供养方式</th><td class="ant-descriptions-item-content">集中供养</td></tr><tr><th class="ant-descriptions-item-label">月供养标准（元/月）</th><td>300</td><th class="ant-descriptions-item-label">申请日期</th><td>2010/05/04</td></tr></table></div>`,
      ),
    ).toEqual(case1);
  });

  it('keeps apart whose name it is, and takes no head of a list for a label', () => {
    expect(read('<h3>法定义务人</h3><table><tr><td>姓名：</td><td>云川</td></tr></table>')).toEqual({ obligor_name: '云川' });
    expect(read(`<table><tr><td>姓名</td><td>身份证号</td></tr>${'<tr><td>云山</td><td>无</td></tr>'.repeat(3)}</table>`)).toEqual({});
  });

  it('with blanks is a case with unknowns', () => {
    expect(read('<table><tr><td>姓名：</td><td>云山</td><td>身份证号：</td><td>—</td></tr><tr><td>年龄：</td><td></td><td>备注：</td><td>无</td></tr></table>')).toEqual({ name: '云山', id_no: null, age: null, remark: '无' });
  });
});
