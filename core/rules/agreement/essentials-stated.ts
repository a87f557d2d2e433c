import { all, choice, holds, named } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { contentLaw } from './law.ts';

/** What support takes: how much, what service, by whom, for how long, and what follows when it is not given. */
export default check({
  id: 'agreement/essentials-stated',
  subject: 'agreement',
  about: 'agreement_kind',
  from: '2006-03-01',
  to: null,
  law: [cite('regulations-2006', '第十七条', 'article 17'), ...contentLaw, cite('assistance-law-2026', '第十六条', 'article 16', { from: '2026-07-01' })],
  title: { zh: '主要条款', en: 'Main clauses' },
  applies: choice('agreement_kind').oneOf('support', 'care'),
  when: all(
    named('供养标准或金额', 'the amount', holds('states_amount')),
    named('服务内容', 'the service', holds('states_service')),
    named('照料人', 'who cares', holds('states_carer')),
    named('期限', 'its term', holds('states_term')),
    named('违约责任', 'what follows a breach', holds('states_breach')),
  ),
  words: {
    no: {
      says: { zh: '协议没有写明：{grounds}。', en: 'It does not say: {grounds}.' },
      todo: { zh: '由各方补充约定。', en: 'Let the parties add it.' },
    },
  },
});

export const covers = ['B14', 'SRC-17'];

export const examples: readonly Example[] = [
  { given: { agreement_kind: 'support', states_amount: true, states_service: true, states_carer: true, states_term: true, states_breach: true }, on: '2010-05-04', then: 'pass' },
  { given: { agreement_kind: 'care', states_amount: false, states_service: true, states_carer: true, states_term: true, states_breach: true }, on: '2010-05-04', then: 'fail' },
  { given: { agreement_kind: 'support', states_amount: true, states_service: false, states_carer: true, states_term: true, states_breach: true }, on: '2010-05-04', then: 'fail' },
  { given: { agreement_kind: 'support', states_amount: true, states_service: true, states_carer: false, states_term: true, states_breach: true }, on: '2022-03-01', then: 'fail' },
  { given: { agreement_kind: 'support', states_amount: true, states_service: true, states_carer: true, states_term: false, states_breach: true }, on: '2022-03-01', then: 'fail' },
  { given: { agreement_kind: 'support', states_amount: true, states_service: true, states_carer: true, states_term: true, states_breach: false }, on: '2026-08-03', then: 'fail' },
  { given: { agreement_kind: 'support', states_amount: true, states_service: true, states_carer: true, states_term: true }, on: '2022-03-01', then: 'unknown', needs: ['states_breach'] },
  { given: { states_amount: false }, on: '2022-03-01', then: 'unknown', needs: ['agreement_kind'] },
  { given: { agreement_kind: 'legacy', states_amount: false }, on: '2022-03-01', then: 'not-applicable' },
];
