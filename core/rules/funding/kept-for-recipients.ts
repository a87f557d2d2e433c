import { any, not, rows } from '../../engine/condition.ts';
import { check, type Example } from '../../engine/rule.ts';
import { purposeLaw } from './fund-law.ts';

const wrong = ['reception', 'bonus', 'loan', 'offset'] as const;

/** Support money is for the lives of recipients. What is entered as “other” is for a person to see. */
export default check({
  id: 'funding/kept-for-recipients',
  subject: 'ledger',
  about: 'expenses',
  from: '2006-03-01',
  to: null,
  law: purposeLaw,
  title: { zh: '供养资金专款专用', en: 'Support money for recipients only' },
  when: rows('expenses').every((e) =>
    any(
      not(e.choice('fund').oneOf('support', 'care')),
      e.table(['category'], { when: [wrong], then: 'no' }, { when: [['other']], then: 'look' }, { when: [null], then: 'yes' }),
    ),
  ),
  reasons: [{ reason: 'other', on: 'unknown', when: rows('expenses').some((e) => e.choice('category').is('other')) }],
  words: {
    no: {
      says: { zh: '供养资金列支了招待、补贴、借出或抵扣。', en: 'Support money went on entertaining, allowances, a loan or a set-off.' },
      why: { zh: '供养资金专门用于供养对象的生活。', en: 'Support money is for the lives of recipients alone.' },
      todo: { zh: '退回这笔钱，改由其他经费列支。', en: 'Put the money back and pay this from elsewhere.' },
    },
    other: {
      says: { zh: '有支出列为“其他”，请说明用途。', en: 'Some spending is entered as “other”; say what it was for.' },
    },
  },
});

export const covers = ['L06-20'];

const spent = (category: string | null, fund: 'support' | 'care' | 'running' | 'donation' | null = 'support') => ({ expenses: { complete: true, rows: [{ category: 'food', fund: 'support' }, { category, fund }] } }) as Example['given'];

export const examples: readonly Example[] = [
  { given: spent('pocket-money'), on: '2010-06-01', then: 'pass' },
  { given: spent('care', 'care'), on: '2018-06-01', then: 'pass' },
  { given: spent('reception', 'running'), on: '2010-06-01', then: 'pass' },
  { given: spent('other', 'donation'), on: '2010-06-01', then: 'pass' },
  ...wrong.map((category): Example => ({ given: spent(category), on: '2010-06-01', then: 'fail' })),
  { given: spent('bonus', 'care'), on: '2026-08-01', then: 'fail' },
  { given: spent('other'), on: '2026-08-01', then: 'unknown', reason: 'other', needs: ['expenses[1].category'] },
  { given: spent('loan', null), on: '2018-06-01', then: 'unknown', reason: 'unknown', needs: ['expenses[1].fund'] },
  { given: spent(null), on: '2018-06-01', then: 'unknown', needs: ['expenses[1].category'] },
  { given: {}, on: '2018-06-01', then: 'unknown', needs: ['expenses'] },
];
