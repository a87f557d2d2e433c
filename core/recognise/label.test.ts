import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLabel, readUnit } from './label.ts';

describe('readLabel', () => {
  it.each([
    ['姓　　名：', '姓名', null],
    ['*\u00a0身 份 证 号 码:', '身份证号码', null],
    ['【姓名】', '姓名', null],
    ['地区(点击？选择或者输入汉字、首字母拼音检索)', '地区', null],
    ['五保对象供养标准：(单位：元/年)', '五保对象供养标准', 'yuan/year'],
    ['供养标准（元/人·月）', '供养标准', 'yuan/month'],
    ['固定资产：(单位：万元)', '固定资产', 'ten-thousand'],
    ['管理工作经费：(单位：万元/年)', '管理工作经费', 'ten-thousand/year'],
    ['占地面积：(单位：亩)', '占地面积', 'mu'],
    ['房屋面积：(单位：平方米)', '房屋面积', 'square-metre'],
    ['建筑面积（㎡）', '建筑面积', 'square-metre'],
    ['街道（乡镇）', '街道乡镇', null],
    ['与被赡（抚、扶）养人关系', '与被赡抚扶养人关系', null],
    ['申请日期(格式：2009-03-05', '申请日期', null],
    ['ＩＤ号', 'id号', null],
    ['', '', null],
    ['：*', '', null],
  ])('%s', (text, core, unit) => expect(readLabel(text)).toMatchObject({ core, unit }));

  it('a unit alone', () => {
    expect([readUnit('元/月'), readUnit('/年'), readUnit('万元'), readUnit('每月'), readUnit('元/亩'), readUnit('*'), readUnit('岁')]).toEqual(['yuan/month', 'yuan/year', 'ten-thousand', 'yuan/month', null, null, 'years']);
  });

  it('takes the period that stands before the box for no part of the label', () => {
    expect(readLabel('供养标准：每年')).toMatchObject({ core: '供养标准', per: 'year' });
    expect(readLabel('每月')).toMatchObject({ core: '每月', per: null });
  });

  it('blanks and signs around and inside change nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom('姓名', '身份证号', '供养标准'), fc.array(fc.constantFrom(' ', '\u3000', '\u00a0', ':', '：', '*', '\n'), { maxLength: 6 }), (word, signs) => {
        const blanks = signs.filter((s) => s.trim() === '').join('');
        expect(readLabel(signs.join('') + [...word].join(blanks) + signs.join('')).core).toBe(word);
      }),
    );
  });
});
