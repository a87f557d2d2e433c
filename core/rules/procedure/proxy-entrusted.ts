import { any, choice, holds } from '../../engine/condition.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { ofItsLaw } from '../own-time.ts';

/** Whoever applies for another is entrusted with it, or helps one who can't. */
export default check({
  id: 'procedure/proxy-entrusted',
  about: 'applied_by',
  from: '2014-05-01',
  to: null,
  law: [
    cite('measures-2014', '第十六条', 'article 16', { to: '2021-07-01' }),
    cite('determination-2021', '第十条、第十一条', 'articles 10 and 11', { from: '2021-07-01' }),
    cite('assistance-law-2026', '第三十七条', 'article 37', { from: '2026-07-01' }),
  ],
  title: { zh: '代为申请的委托', en: 'Others applying' },
  applies: ofItsLaw('2014-05-01'),
  when: any(choice('applied_by').oneOf('own', 'household', 'guardian'), holds('proxy_entrusted'), holds('unable_to_apply')),
  facts: { by: fact.value('applied_by') },
  words: {
    no: {
      says: { zh: '由{by}代为申请，登记为没有委托。', en: 'Applied for by {by}, entered as not entrusted.' },
      todo: { zh: '补办委托；本人无法提出申请的，请注明。', en: 'Have it entrusted; where the person is unable to apply, say so.' },
    },
  },
});

export const covers = ['L14-04', 'R21-21', 'L26-11'];

const by = { applied_by: 'other', proxy_entrusted: false, unable_to_apply: false } as const;

export const examples: readonly Example[] = [
  { given: { ...by, applied_by: 'own' }, on: '2022-05-04', then: 'pass' },
  { given: { ...by, applied_by: 'household' }, on: '2026-08-04', then: 'pass' },
  { given: { ...by, applied_by: 'guardian' }, on: '2015-05-04', then: 'pass' },
  { given: { ...by, proxy_entrusted: true }, on: '2022-05-04', then: 'pass' },
  { given: { ...by, unable_to_apply: true }, on: '2022-05-04', then: 'pass' },
  { given: by, on: '2022-05-04', then: 'fail', reason: 'no' },
  { given: { applied_by: 'village' }, on: '2022-05-04', then: 'unknown', needs: ['proxy_entrusted', 'unable_to_apply'] },
  { given: by, on: '2010-05-04', then: 'not-applicable' },
  { given: { ...by, accept_date: '2014-04-30' }, on: '2026-11-24', then: 'not-applicable' },
];
