import { choice, holds, not } from '../../engine/condition.ts';
import { choose, cite, type Example } from '../../engine/rule.ts';

/** By the law of succession: a support-for-legacy agreement first, then heirs and legatees, then the collective of a member, else the state. */
export default choose({
  id: 'agreement/estate-2006',
  subject: 'agreement',
  about: 'heirs',
  decides: 'estate_to',
  from: '2006-03-01',
  to: null,
  law: [
    // The law of 1985 is cited from memory; it says the same.
    cite('inheritance-law-1985', '第五条、第三十一条、第三十二条', 'articles 5, 31 and 32', { to: '2021-01-01' }),
    cite('civil-code', '第一千一百二十三条、第一千一百五十八条、第一千一百六十条', 'articles 1123, 1158 and 1160', { from: '2021-01-01' }),
  ],
  title: { zh: '遗产归属', en: 'Where the estate goes' },
  choose: [
    ['agreement', choice('agreement_kind').is('legacy')],
    ['heirs', choice('heirs').is('some')],
    ['collective', holds('collective_member')],
    ['state', not(holds('collective_member'))],
  ],
  words: { yes: { says: { zh: '依次为：遗赠扶养协议，继承人和受遗赠人，所在集体，国家。', en: 'In this order: a support-for-legacy agreement, heirs and legatees, the collective, the state.' } } },
});

export const covers = ['CIV-05'];

export const examples: readonly Example[] = [
  { given: { agreement_kind: 'legacy', heirs: 'some' }, on: '2022-03-01', then: 'pass', decides: 'agreement' },
  { given: { agreement_kind: 'support', heirs: 'some' }, on: '2010-05-04', then: 'pass', decides: 'heirs' },
  { given: { agreement_kind: 'support', heirs: 'none', collective_member: true }, on: '2022-03-01', then: 'pass', decides: 'collective' },
  { given: { agreement_kind: 'support', heirs: 'none', collective_member: false }, on: '2022-03-01', then: 'pass', decides: 'state' },
  { given: { agreement_kind: 'support', heirs: 'none' }, on: '2022-03-01', then: 'unknown', needs: ['collective_member'] },
  { given: { agreement_kind: 'support', collective_member: true }, on: '2022-03-01', then: 'unknown', needs: ['heirs'] },
  { given: { heirs: 'some' }, on: '2022-03-01', then: 'unknown', needs: ['agreement_kind'] },
  { given: { heirs: 'none', agreement_kind: 'support', collective_member: true }, on: '2006-02-28', then: 'not-applicable' },
];
