import { yes, type Answer } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { inspectPhones } from '../../format/phone.ts';

/** Telephone numbers have the digits that such numbers have. */
export default check({
  id: 'identity/phone',
  about: 'phone',
  from: '2006-03-01',
  to: null,
  law: [cite('numbering-plan')],
  title: { zh: '联系电话', en: 'Telephone' },
  when: compute(['phone'], ([phone]): Answer => {
    const numbers = phone === null ? [] : inspectPhones(phone);
    const slip = numbers.find((n) => n.slip !== null && n.slip !== 'strange');
    if (slip?.slip) return { is: 0, reason: slip.slip, facts: { number: slip.number, digits: slip.number.replace(/\D/g, '').length } };
    const open = numbers.find((n) => n.kind === 'unclear' || n.kind === 'masked');
    if (open) return { is: 1, needs: ['phone'], reason: open.kind, facts: { number: open.number } };
    return numbers.length > 0 ? yes : { is: 1, needs: ['phone'] };
  }),
  words: {
    'too-short': {
      says: { zh: '“{number}”只有{digits}位，少了数字。', en: '“{number}” has {digits} digits, too few.' },
      todo: { zh: '核对号码：手机11位，座机连区号10至12位。', en: 'Look again: a mobile number has 11 digits, a landline with its area code 10 to 12.' },
    },
    'too-long': {
      says: { zh: '“{number}”有{digits}位，多了数字。', en: '“{number}” has {digits} digits, too many.' },
      todo: { zh: '核对号码：手机11位，座机连区号10至12位。', en: 'Look again: a mobile number has 11 digits, a landline with its area code 10 to 12.' },
    },
    'no-such-prefix': {
      says: { zh: '“{number}”不是手机号，手机号以13至19开头。', en: '“{number}” is no mobile number; these begin with 13 to 19.' },
      todo: { zh: '核对号码。', en: 'Look at the number again.' },
    },
    unclear: { says: { zh: '“{number}”看不出是哪种电话，请核对。', en: 'What kind of number “{number}” is can’t be told; look again.' } },
    masked: { says: { zh: '号码有几位被隐去，无法核对。', en: 'Some digits are hidden, so it can’t be checked.' } },
  },
});

export const examples: readonly Example[] = [
  { given: { phone: '13800000000' }, on: '2010-05-04', then: 'pass' },
  { given: { phone: '0914-7000000、13800000000' }, on: '2010-05-04', then: 'pass' },
  { given: { phone: '12349' }, on: '2022-03-01', then: 'pass' },
  { given: { phone: '1380000000' }, on: '2010-05-04', then: 'fail', reason: 'too-short' },
  { given: { phone: '138000000000' }, on: '2010-05-04', then: 'fail', reason: 'too-long' },
  { given: { phone: '12000000000' }, on: '2010-05-04', then: 'fail', reason: 'no-such-prefix' },
  { given: { phone: '138****0000' }, on: '2010-05-04', then: 'unknown', reason: 'masked', needs: ['phone'] },
  { given: { phone: '找邻居' }, on: '2010-05-04', then: 'unknown', reason: 'unclear', needs: ['phone'] },
  { given: { phone: '无' }, on: '2010-05-04', then: 'unknown', reason: 'unknown', needs: ['phone'] },
];
