import { any, choice } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { unlessBefore } from '../own-time.ts';

/** Since 2006 support does not cost the estate. A support-for-legacy agreement with the collective is another thing. */
export default check({
  id: 'agreement/estate-not-to-collective',
  subject: 'agreement',
  about: 'estate_clause',
  from: '2006-03-01',
  to: null,
  law: [
    cite('regulations-2006', '第二十六条', 'article 26'),
    cite('civil-code', '第一千一百二十三条、第一千一百五十八条', 'articles 1123 and 1158', { from: '2021-01-01' }),
  ],
  title: { zh: '遗产条款', en: 'Clause on the estate' },
  applies: unlessBefore('2006-03-01', 'effective', 'agreement_start'),
  when: any(choice('estate_clause').oneOf('heirs', 'supporter', 'not-said'), choice('agreement_kind').is('legacy')),
  words: {
    no: {
      says: { zh: '“遗产归集体”是1994年条例的规定，2006年3月1日起已废止。', en: 'That the estate goes to the collective is from the regulations of 1994, repealed on 1 March 2006.' },
      todo: { zh: '改为依法继承；另有约定的，签遗赠扶养协议。', en: 'Let the heirs have it by law, or make a support-for-legacy agreement.' },
    },
  },
});

export const covers = ['L06-27'];

export const examples: readonly Example[] = [
  { given: { estate_clause: 'heirs' }, on: '2010-05-04', then: 'pass' },
  { given: { estate_clause: 'supporter' }, on: '2010-05-04', then: 'pass' },
  { given: { estate_clause: 'not-said' }, on: '2022-03-01', then: 'pass' },
  { given: { estate_clause: 'collective', agreement_kind: 'legacy' }, on: '2022-03-01', then: 'pass' },
  { given: { estate_clause: 'collective', agreement_kind: 'support' }, on: '2006-03-01', then: 'fail' },
  { given: { estate_clause: 'collective' }, on: '2010-05-04', then: 'unknown', needs: ['agreement_kind'] },
  { given: { estate_clause: 'collective', agreement_kind: 'support' }, on: '2006-02-28', then: 'not-applicable' },
  { given: { estate_clause: 'collective', agreement_kind: 'support', effective: '2006-02-28' }, on: '2010-05-04', then: 'not-applicable' },
];
