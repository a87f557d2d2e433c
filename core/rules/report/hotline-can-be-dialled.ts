import { yes, type Answer } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';

/** 12349 and its like have five digits; a telephone of a place has seven or eight, with its code up to twelve. Digits are looked at, which data can’t say. */
export default check({
  id: 'report/hotline-can-be-dialled',
  subject: 'report',
  about: 'hotline',
  from: '2006-03-01',
  to: null,
  law: [cite('combined-care-report', '第二部分（二）', 'part 2(2)')],
  title: { zh: '服务热线', en: 'Hotline' },
  when: compute(['hotline'], ([hotline]): Answer => {
    if (hotline === null || hotline.trim() === '') return { is: 1, needs: ['hotline'] };
    const n = hotline.replace(/[\s()（）-]/g, '');
    return /^(1\d{4}|\d{7,12})$/.test(n) ? yes : { is: 0, reason: 'digits', facts: { n: hotline } };
  }),
  words: {
    digits: {
      says: { zh: '热线“{n}”位数不对，短号是5位。', en: 'The hotline “{n}” has not the digits of one; a short number has 5.' },
      todo: { zh: '核对号码。', en: 'Check the number.' },
    },
  },
});

export const covers = ['E11'];

export const examples: readonly Example[] = [
  { given: { hotline: '12349' }, on: '2021-06-01', then: 'pass' },
  { given: { hotline: '0914-7321234' }, on: '2010-06-01', then: 'pass' },
  { given: { hotline: '1234' }, on: '2016-12-31', then: 'fail', reason: 'digits' },
  { given: { hotline: '123490' }, on: '2016-12-31', then: 'fail', reason: 'digits' },
  { given: { hotline: '22349' }, on: '2016-12-31', then: 'fail', reason: 'digits' },
  { given: {}, on: '2026-08-01', then: 'unknown', needs: ['hotline'] },
  { given: { hotline: ' ' }, on: '2018-06-01', then: 'unknown', reason: 'unknown', needs: ['hotline'] },
];
