import { choice } from '../../engine/condition.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

/** Under the 2006 regulations the application goes to the village committee. */
export default check({
  id: 'procedure/applied-to-village-2006',
  about: 'applied_to',
  from: '2006-03-01',
  to: '2014-05-01',
  law: [cite('regulations-2006', '第七条', 'article 7')],
  title: { zh: '向村委会申请', en: 'Applied to the village' },
  when: choice('applied_to').is('village'),
  facts: { to: fact.value('applied_to') },
  words: {
    no: {
      says: { zh: '申请应向村委会提出，登记的是“{to}”。', en: 'The application goes to the village committee; entered: {to}.' },
      todo: { zh: '核对申请书写明的受理单位。', en: 'See to whom the application is addressed.' },
    },
  },
});

export const covers = ['L06-04'];

export const examples: readonly Example[] = [
  { given: { applied_to: 'village' }, on: '2010-05-04', then: 'pass' },
  { given: { applied_to: 'hukou-township' }, on: '2010-05-04', then: 'fail', reason: 'no' },
  { given: {}, on: '2010-05-04', then: 'unknown', needs: ['applied_to'] },
  { given: { applied_to: 'hukou-township' }, on: '2014-05-01', then: 'not-applicable' },
];
