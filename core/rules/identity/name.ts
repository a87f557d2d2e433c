import { yes, type Answer } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { bare } from '../../format/typed.ts';

/** Two to four of the usual characters, none of them the stand-in 某: most names. */
const usual = /^[\u4e00-\u67cf\u67d1-\u9fa5]{2,4}$/;
const dots = /[.．•・‧∙⋅●･]/g;

/** A name in characters, its parts set apart by ·. What a rare name may still be is asked about, not called wrong. */
export default check({
  id: 'identity/name',
  about: 'name',
  from: '2004-01-01',
  to: null,
  law: [cite('id-card-law', '第四条', 'article 4')],
  title: { zh: '姓名', en: 'Name' },
  when: compute(['name'], ([name]): Answer => {
    if (name !== null && usual.test(name)) return yes;
    const plain = name === null ? '' : bare(name);
    if (plain === '') return { is: 1, needs: ['name'] };
    const ask = (reason: string, facts = {}): Answer => ({ is: 1, needs: ['name'], reason, facts });
    const [digit] = /\d/.exec(plain) ?? [];
    if (digit !== undefined) return { is: 0, reason: 'digit', facts: { digit } };
    const dotted = plain.replace(dots, '·');
    if (/^·|·$|··/.test(dotted)) return { is: 0, reason: 'end-dot' };
    if (dotted !== plain) return { is: 1, needs: ['name'], reason: 'dot', facts: { name: dotted }, fix: { field: 'name', value: dotted } };
    if (/[*＊某×]/.test(plain)) return ask('masked');
    if (!/^[\p{Script=Han}·〇]+$/u.test(plain)) return ask('not-han');
    const length = [...plain].length;
    if (length < 2) return ask('short');
    return length > 6 && !plain.includes('·') ? ask('long', { length }) : yes;
  }),
  words: {
    digit: {
      says: { zh: '姓名中有数字“{digit}”。', en: 'There is a digit, “{digit}”, in the name.' },
      todo: { zh: '对照身份证改正。', en: 'Correct it from the card.' },
    },
    'end-dot': {
      says: { zh: '间隔号“·”只在姓名各部分之间，一处一个。', en: 'The dot “·” stands between two parts of a name, one at a time.' },
      todo: { zh: '对照身份证改正。', en: 'Correct it from the card.' },
    },
    dot: {
      says: { zh: '间隔号应写“·”：{name}。', en: 'The parts of a name are set apart by “·”: {name}.' },
      fix: { zh: '改用“·”', en: 'Use “·”' },
    },
    masked: { says: { zh: '姓名有几个字被隐去，无法核对。', en: 'Part of the name is hidden, so it can’t be checked.' } },
    'not-han': { says: { zh: '姓名中有汉字以外的字符，请对照身份证核对。', en: 'Not all of the name is in Chinese characters; compare it with the card.' } },
    short: { says: { zh: '姓名只有一个字，请对照身份证核对。', en: 'The name has one character; compare it with the card.' } },
    long: { says: { zh: '姓名有{length}个字，没有间隔号“·”，请核对。', en: 'The name has {length} characters and no “·”; look again.' } },
  },
});

export const examples: readonly Example[] = [
  { given: { name: '王小' }, on: '2010-05-04', then: 'pass' },
  { given: { name: '欧阳 小明' }, on: '2010-05-04', then: 'pass' },
  { given: { name: '欧阳小明大山' }, on: '2010-05-04', then: 'pass' },
  { given: { name: '欧阳小明大山石' }, on: '2010-05-04', then: 'unknown', reason: 'long', needs: ['name'] },
  { given: { name: '阿不都热合曼·买买提' }, on: '2010-05-04', then: 'pass' },
  { given: { name: '阿不都热合曼.买买提' }, on: '2010-05-04', then: 'unknown', reason: 'dot', needs: ['name'], fix: { field: 'name', value: '阿不都热合曼·买买提' } },
  { given: { name: '阿不都热合曼·' }, on: '2010-05-04', then: 'fail', reason: 'end-dot' },
  { given: { name: '阿不都··买买提' }, on: '2010-05-04', then: 'fail', reason: 'end-dot' },
  { given: { name: '王2' }, on: '2010-05-04', then: 'fail', reason: 'digit' },
  { given: { name: '王*' }, on: '2010-05-04', then: 'unknown', reason: 'masked', needs: ['name'] },
  { given: { name: '王x小' }, on: '2010-05-04', then: 'unknown', reason: 'not-han', needs: ['name'] },
  { given: { name: '王' }, on: '2010-05-04', then: 'unknown', reason: 'short', needs: ['name'] },
  { given: {}, on: '2010-05-04', then: 'unknown', reason: 'unknown', needs: ['name'] },
  { given: { name: '王2' }, on: '2003-12-31', then: 'not-applicable' },
  { given: { name: '王 小' }, on: '2010-05-04', then: 'pass' },
];
