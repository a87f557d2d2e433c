import { yes, type Answer } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { inspectCreditCode } from '../../format/credit-code.ts';

const begins = { 'public-institution': '12', 'private-non-enterprise': '52', enterprise: '9' } as const;

/** The first two characters say who registered what: 12 is a public institution, 52 a private non-enterprise unit, 9… a business. */
export default check({
  id: 'institution/credit-code-fits-registration',
  subject: 'institution',
  about: 'inst_uscc',
  from: '2015-10-01',
  to: null,
  law: [cite('gb-32100')],
  title: { zh: '信用代码与法人登记', en: 'Credit code and legal form' },
  when: compute(['inst_uscc', 'legal_form'], ([typed, form]): Answer => {
    const type = typed === null ? null : inspectCreditCode(typed).type;
    if (type === null) return { is: 1, needs: form === null ? ['inst_uscc', 'legal_form'] : ['inst_uscc'] };
    if (form === null) return { is: 1, needs: ['legal_form'] };
    if (form === 'none') return { is: 0, reason: 'unregistered', facts: { type } };
    return type.startsWith(begins[form]) ? yes : { is: 0, reason: 'other', facts: { type, form: { code: form, of: 'legal_form' } } };
  }),
  words: {
    other: {
      says: { zh: '代码以{type}开头，不是“{form}”的代码。', en: 'A code that begins with {type} is not that of “{form}”.' },
      why: { zh: '12是事业单位，52是民办非企业单位，91是企业，11是机关。', en: '12 is a public institution, 52 a private non-enterprise unit, 91 an enterprise, 11 an office.' },
      todo: { zh: '对照登记证书核对；可能填了主办机关的代码。', en: 'Compare with the certificate; it may be the code of the office that runs the home.' },
    },
    unregistered: {
      says: { zh: '填了{type}开头的代码，法人登记却是“未登记”。', en: 'There is a code, beginning with {type}, but the home is said to be unregistered.' },
      todo: { zh: '核对哪一项是真的；不要填主办机关的代码。', en: 'See which is true; don’t enter the code of the office that runs it.' },
    },
  },
});

export const covers = ['F37-02', 'D04'];

const code = { public: '12110000400000624D', company: '91310115MA1H8R7C67' } as const;

export const examples: readonly Example[] = [
  { given: { inst_uscc: code.public, legal_form: 'public-institution' }, on: '2022-03-01', then: 'pass' },
  { given: { inst_uscc: code.company, legal_form: 'enterprise' }, on: '2022-03-01', then: 'pass' },
  { given: { inst_uscc: code.company, legal_form: 'public-institution' }, on: '2022-03-01', then: 'fail', reason: 'other' },
  { given: { inst_uscc: code.public, legal_form: 'private-non-enterprise' }, on: '2022-03-01', then: 'fail', reason: 'other' },
  { given: { inst_uscc: code.public, legal_form: 'none' }, on: '2022-03-01', then: 'fail', reason: 'unregistered' },
  { given: { inst_uscc: code.public }, on: '2022-03-01', then: 'unknown', needs: ['legal_form'] },
  { given: { inst_uscc: '123', legal_form: 'none' }, on: '2022-03-01', then: 'unknown', needs: ['inst_uscc'] },
  { given: {}, on: '2022-03-01', then: 'unknown', needs: ['inst_uscc', 'legal_form'] },
];
