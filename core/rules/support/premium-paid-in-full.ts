import { equal, under } from '../../engine/condition.ts';
import { amount, difference } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';
import { mixUpExamples, mixUps, mixUpWords } from './mix-ups.ts';

/** Since 2016 the whole premium of a recipient's medical insurance is paid. The 2026 law says “aided”; no text was found that takes the whole back. */
export default check({
  id: 'support/premium-paid-in-full',
  about: 'premium_aid',
  from: '2016-02-10',
  to: null,
  law: [cite('opinion-2016', '“救助供养内容”', '“content”'), cite('assistance-law-2026', '第二十四条', 'article 24', { from: '2026-07-01' })],
  title: { zh: '医疗保险个人缴费全额资助', en: 'Premium paid in full' },
  applies: ofItsLaw('2016-02-10'),
  when: equal(amount('premium_aid'), amount('premium')),
  facts: { entered: fact.yuan(amount('premium_aid')), right: fact.yuan(amount('premium')), rest: fact.yuan(difference(amount('premium'), amount('premium_aid'))) },
  reasons: [...mixUps('premium_aid', amount('premium')), { reason: 'less', on: 'fail', when: under(amount('premium_aid'), amount('premium')) }],
  words: {
    ...mixUpWords,
    less: {
      says: { zh: '个人缴费{right}元，只资助了{entered}元，应全额资助。', en: 'The premium is {right} yuan, {entered} was paid; all of it should be.' },
      why: { zh: '还差{rest}元。', en: '{rest} yuan are left.' },
      todo: { zh: '补足差额；已由本人缴纳的，退还本人。', en: 'Pay the rest; give back what the recipient paid.' },
    },
    no: { says: { zh: '资助{entered}元，多于个人缴费{right}元。', en: '{entered} yuan were paid, more than the premium of {right}.' }, todo: { zh: '核对缴费标准和年度。', en: 'Check the premium and the year.' } },
  },
});

export const covers = ['G14-05', 'L14-09', 'L26-09', 'A13'];

export const examples: readonly Example[] = /* @__PURE__ */ (() => [
  { given: { premium: 38000, premium_aid: 38000 }, on: '2024-05-04', then: 'pass' },
  { given: { premium: 38000, premium_aid: 37999 }, on: '2024-05-04', then: 'fail', reason: 'less' },
  { given: { premium: 38000, premium_aid: 38001 }, on: '2026-08-04', then: 'fail', reason: 'no' },
  ...mixUpExamples('premium_aid', 120000, { given: { premium: 120000 }, on: '2024-05-04' }),
  { given: { premium: 38000 }, on: '2024-05-04', then: 'unknown', needs: ['premium_aid'] },
  { given: { premium_aid: 38000 }, on: '2024-05-04', then: 'unknown', needs: ['premium'] },
  { given: { premium: 38000, premium_aid: 20000, support_start: '2016-02-09' }, on: '2026-11-24', then: 'not-applicable' },
])();
