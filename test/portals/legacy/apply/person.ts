import { pickedDay, radio, select, text } from './controls.ts';
import { row, type Section } from './section.ts';

/** Both are watched by the page's own script, as old systems do on the boxes that other boxes follow. */
const watched = `onchange="noteSeen(this,'onchange')" onblur="noteSeen(this,'onblur')"`;

const regionButton =
  '<input type="hidden" name="xzqhdm"> <input type="button" value="?" class="pick" title="选择行政区划" onclick="pickRegion(this.form, \'xzqhmc\', \'xzqhdm\')">';

const nations = ['汉族', '蒙古族', '回族', '藏族', '维吾尔族', '苗族', '彝族', '壮族', '布依族', '满族', '侗族', '瑶族', '土家族', '畲族'];

export const person: Section = {
  title: '基本情况',
  drawn: 'legend',
  rows: [
    row(
      text('姓　　名', 'xm', { max: 20, required: true }),
      text('身份证号：', 'sfzh', { size: 22, max: 18, required: true, more: watched }),
      radio('性　　别', 'xb', [['1', '男'], ['2', '女']]),
    ),
    row(
      text('出生日期：', 'csrq', { size: 12, max: 10, more: watched }),
      text('年　　龄', 'nl', { size: 6, max: 3, after: ' 周岁' }),
      select('民　　族', 'mz', nations.map((word, at) => [String(at + 1).padStart(2, '0'), word])),
    ),
    row(
      select('婚姻状况', 'hyzk', [['1', '未婚'], ['2', '已婚'], ['3', '丧偶'], ['4', '离异']]),
      select('户口类别', 'hklb', [['1', '农业'], ['2', '非农业']]),
      select('健康状况', 'jkzk', [['1', '健康'], ['2', '一般'], ['3', '体弱'], ['4', '患病'], ['5', '残疾']]),
    ),
    row(
      select('劳动能力', 'ldnl', [['1', '有劳动能力'], ['2', '部分丧失劳动能力'], ['3', '无劳动能力']]),
      select('生活自理能力', 'zlnl', [['1', '全自理'], ['2', '半护理'], ['3', '全护理']]),
      text('联系电话：', 'lxdh', { max: 20 }),
    ),
    row(
      text('行政区划(点击？选择)', 'xzqhmc', { size: 14, after: regionButton }),
      text('乡&nbsp;&nbsp;&nbsp;&nbsp;镇', 'xzmc'),
      text('村&nbsp;&nbsp;&nbsp;&nbsp;名', 'cmc', { size: 22 }),
    ),
    row(text('户籍地址：', 'hjdz', { size: 46, pairs: 2 }), text('邮政编码', 'yzbm', { size: 8, max: 6 })),
    row(text('家庭住址：', 'jtzz', { size: 46, pairs: 3 })),
  ],
};

export const disability: Section = {
  title: '残疾情况',
  drawn: 'title-row',
  rows: [
    row(
      text('残疾证号：', 'cjzh', { size: 24, max: 22 }),
      select('残疾类别', 'cjlb', [
        ['0', '无'],
        ['1', '视力'],
        ['2', '听力'],
        ['3', '言语'],
        ['4', '肢体'],
        ['5', '智力'],
        ['6', '精神'],
        ['7', '多重'],
      ]),
      select('残疾等级', 'cjdj', [['1', '一级'], ['2', '二级'], ['3', '三级'], ['4', '四级']]),
    ),
    row(pickedDay('发证日期', 'cjfzrq')),
  ],
};
