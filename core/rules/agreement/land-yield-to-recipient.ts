import { choice } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';

/** What others farm on the recipient's land is the recipient's. */
export default check({
  id: 'agreement/land-yield-to-recipient',
  subject: 'agreement',
  about: 'land_yield_to',
  from: '2006-03-01',
  to: null,
  law: [
    cite('regulations-2006', '第十一条', 'article 11'),
    cite('civil-code', '第三百三十一条', 'article 331', { from: '2021-01-01' }),
  ],
  title: { zh: '承包地收益', en: 'Yield of the land' },
  when: choice('land_yield_to').is('recipient'),
  words: {
    no: {
      says: { zh: '承包地交他人代耕的，收益归供养对象。', en: 'When others farm the land, the yield is the recipient’s.' },
      todo: { zh: '改正收益条款。', en: 'Correct the clause.' },
    },
  },
});

export const covers = ['L06-19'];

export const examples: readonly Example[] = [
  { given: { land_yield_to: 'recipient' }, on: '2010-05-04', then: 'pass' },
  { given: { land_yield_to: 'village' }, on: '2010-05-04', then: 'fail' },
  { given: { land_yield_to: 'carer' }, on: '2022-03-01', then: 'fail' },
  { given: {}, on: '2010-05-04', then: 'unknown', needs: ['land_yield_to'] },
  { given: { land_yield_to: 'village' }, on: '2006-02-28', then: 'not-applicable' },
];
