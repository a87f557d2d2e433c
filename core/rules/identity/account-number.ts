import { yes, type Answer, type Need } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { inspectAccount, readAccount } from '../../format/bank-card.ts';
import { soundNumber } from './recipient-number.ts';

/**
 * The account is no ID number. A card's check digit (ISO/IEC 7812, from memory) is asked about only: passbooks, whose
 * numbers have none, may begin as a card does.
 */
export default check({
  id: 'identity/account-number',
  about: 'account_no',
  from: '1999-07-01',
  to: null,
  law: [cite('bank-cards')],
  title: { zh: '银行账号', en: 'Account number' },
  when: compute(['account_no', 'id_no', 'obligor_id_no'], ([typed, own, supporter]): Answer => {
    const lacking = (): readonly Need[] => ['account_no', ...(own === null ? (['id_no'] as const) : []), ...(supporter === null ? (['obligor_id_no'] as const) : [])];
    if (typed === null || readAccount(typed) === '') return { is: 1, needs: lacking() };
    const account = inspectAccount(typed);
    const number = account.number.toUpperCase();
    if (number === soundNumber(own)?.eighteen) return { is: 0, reason: 'own-id' };
    if (number === soundNumber(supporter)?.eighteen) return { is: 0, reason: 'supporter-id' };
    // An account that may be somebody’s ID number: whose, the form may still tell.
    const ask = (reason: string, facts = {}): Answer => ({ is: 1, needs: soundNumber(number) ? lacking() : ['account_no'], reason, facts });
    if (account.form === 'malformed') return ask('digits', { length: account.length });
    if (account.form === 'card') return account.check && account.check.expected !== account.check.actual ? ask('check', { ...account.check }) : yes;
    return account.form === 'account' ? yes : ask(account.form);
  }),
  words: {
    'own-id': {
      says: { zh: '账号填成了身份证号。', en: 'This is the applicant’s ID number, not an account.' },
      todo: { zh: '对照存折或银行卡填写。', en: 'Fill it in from the passbook or card.' },
    },
    'supporter-id': {
      says: { zh: '账号填成了法定义务人的身份证号。', en: 'This is the supporter’s ID number, not an account.' },
      todo: { zh: '对照存折或银行卡填写。', en: 'Fill it in from the passbook or card.' },
    },
    check: {
      says: { zh: '如是银行卡号，末位应为“{expected}”，现为“{actual}”；存折账号不受此限。', en: 'If it is a card, its last digit should be “{expected}”, not “{actual}”; a passbook is free of this.' },
      todo: { zh: '对照银行卡逐位核对。', en: 'Compare each digit with the card.' },
    },
    digits: { says: { zh: '账号位数少见或有数字以外的字符，请核对。', en: 'Its length is unusual, or there are other characters than digits; look again.' } },
    masked: { says: { zh: '账号有几位被隐去，无法核对。', en: 'Some digits are hidden, so it can’t be checked.' } },
    'citizen-id': { says: { zh: '这像是身份证号，请核对。', en: 'This looks like an ID number; look again.' } },
    mobile: { says: { zh: '这像是手机号，请核对。', en: 'This looks like a telephone number; look again.' } },
  },
});

export const examples: readonly Example[] = [
  { given: { account_no: '6217000000000000004' }, on: '2010-05-04', then: 'pass' },
  { given: { account_no: '270101000000000000001' }, on: '2010-05-04', then: 'pass' },
  { given: { account_no: '611021188001010010', id_no: '611021188001010010' }, on: '2010-05-04', then: 'fail', reason: 'own-id' },
  { given: { account_no: '11010519491231002x', obligor_id_no: '11010519491231002X' }, on: '2010-05-04', then: 'fail', reason: 'supporter-id' },
  { given: { account_no: '611021188001010010' }, on: '2010-05-04', then: 'unknown', reason: 'citizen-id', needs: ['account_no', 'id_no', 'obligor_id_no'] },
  { given: { account_no: '6217000000000000005' }, on: '2010-05-04', then: 'unknown', reason: 'check', needs: ['account_no'] },
  { given: { account_no: '13800000000' }, on: '2010-05-04', then: 'unknown', reason: 'mobile', needs: ['account_no'] },
  { given: { account_no: '6217********0004' }, on: '2010-05-04', then: 'unknown', reason: 'masked', needs: ['account_no'] },
  { given: { account_no: '1234' }, on: '2010-05-04', then: 'unknown', reason: 'digits', needs: ['account_no'] },
  { given: {}, on: '2010-05-04', then: 'unknown', reason: 'unknown', needs: ['account_no', 'id_no', 'obligor_id_no'] },
  { given: { id_no: '611021188001010010' }, on: '2010-05-04', then: 'unknown', needs: ['account_no', 'obligor_id_no'] },
  { given: { obligor_id_no: '611021188001010010' }, on: '2010-05-04', then: 'unknown', needs: ['account_no', 'id_no'] },
];
