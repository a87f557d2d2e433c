import { yes, type Answer } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { bare } from '../../format/typed.ts';

/** A post code has six digits. */
export default check({
  id: 'identity/post-code',
  about: 'postcode',
  from: '1994-01-23',
  to: null,
  law: [cite('post-codes')],
  title: { zh: '邮政编码', en: 'Post code' },
  when: compute(['postcode'], ([postcode]): Answer => {
    const code = postcode === null ? '' : bare(postcode);
    if (code === '' || code.includes('*')) return { is: 1, needs: ['postcode'] };
    return /^\d{6}$/.test(code) ? yes : { is: 0, reason: 'length', facts: { code, length: [...code].length } };
  }),
  words: {
    length: {
      says: { zh: '邮政编码应为6位数字，现为“{code}”。', en: 'A post code has 6 digits; it is “{code}”.' },
      todo: { zh: '核对邮政编码。', en: 'Look it up again.' },
    },
  },
});

export const examples: readonly Example[] = [
  { given: { postcode: '726100' }, on: '2010-05-04', then: 'pass' },
  { given: { postcode: '72610' }, on: '2010-05-04', then: 'fail', reason: 'length' },
  { given: { postcode: '7261000' }, on: '2010-05-04', then: 'fail', reason: 'length' },
  { given: { postcode: '72610O' }, on: '2010-05-04', then: 'fail', reason: 'length' },
  { given: { postcode: '726***' }, on: '2010-05-04', then: 'unknown', needs: ['postcode'] },
  { given: {}, on: '2010-05-04', then: 'unknown', needs: ['postcode'] },
];
