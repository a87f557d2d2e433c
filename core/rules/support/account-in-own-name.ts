import { yes, type Answer, type Need } from '../../engine/answer.ts';
import { all, choice, compute } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';

/** Spaces and the several dots of minority names make no other name. */
const plain = (name: string): string => name.replace(/[\s·・•．.‧]/g, '');

/** An account that is said to be the recipient's own is in the recipient's name. */
export default check({
  id: 'support/account-in-own-name',
  about: 'account_name',
  from: '2024-09-01',
  to: null,
  law: [cite('relief-fund-measures', '第十条', 'article 10'), cite('assistance-law-2026', '第六条', 'article 6', { from: '2026-07-01' })],
  title: { zh: '账户名称与姓名', en: 'Account holder and name' },
  applies: all(ofItsLaw('2024-09-01'), choice('payee_account').is('own')),
  when: compute(['name', 'account_name'], ([name, holder]): Answer => {
    const needs: Need[] = [];
    if (name === null) needs.push('name');
    if (holder === null) needs.push('account_name');
    if (name === null || holder === null) return { is: 1, needs };
    // A name that is partly hidden is compared by nobody.
    if (/[*＊]/.test(name + holder)) return { is: 1, needs: ['account_name'] };
    return plain(name) === plain(holder) ? yes : { is: 0, reason: 'other', facts: { name, holder } };
  }),
  words: {
    other: {
      says: { zh: '账户填为本人账户，户名却是“{holder}”，不是“{name}”。', en: 'An own account, yet in the name of {holder}, not {name}.' },
      todo: { zh: '核对户名；由他人代领的，改填账户类别并附委托。', en: 'Check the name; if somebody collects for the recipient, say so and add the mandate.' },
    },
  },
});

export const covers = ['PAY-01'];

const own = { payee_account: 'own' } as const;
const on = '2024-10-08';

export const examples: readonly Example[] = /* @__PURE__ */ (() => [
  { given: { ...own, name: '王某某', account_name: '王 某某' }, on, then: 'pass' },
  { given: { ...own, name: '买买提·某', account_name: '买买提•某' }, on, then: 'pass' },
  { given: { ...own, name: '王某某', account_name: '李某某' }, on, then: 'fail', reason: 'other' },
  { given: { ...own, name: '王某某' }, on, then: 'unknown', needs: ['account_name'] },
  { given: { ...own, account_name: '王某某' }, on, then: 'unknown', needs: ['name'] },
  { given: { name: '王某某', account_name: '李某某' }, on, then: 'unknown', needs: ['payee_account'] },
  { given: { payee_account: 'carer', name: '王某某', account_name: '李某某' }, on, then: 'not-applicable' },
  { given: { ...own, name: '王*', account_name: '王某某' }, on, then: 'unknown', needs: ['account_name'] },
  { given: { ...own, name: '王某某', account_name: '王＊＊' }, on, then: 'unknown', needs: ['account_name'] },
  { given: { ...own, name: '王某某', account_name: '李某某', last_paid_month: '2024-08' }, on: '2026-11-24', then: 'not-applicable' },
  { given: own, on, then: 'unknown', needs: ['name', 'account_name'] },
])();
