import { choice } from '../../engine/condition.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

/** From the 2014 measures on, the township of the registered address takes the application. */
export default check({
  id: 'procedure/applied-to-township-2014',
  about: 'applied_to',
  from: '2014-05-01',
  to: '2020-08-25',
  law: [cite('measures-2014', '第十六条', 'article 16')],
  title: { zh: '向户籍地乡镇申请', en: 'Applied to the township' },
  when: choice('applied_to').is('hukou-township'),
  facts: { to: fact.value('applied_to') },
  words: {
    no: {
      says: { zh: '申请应向户籍地乡镇（街道）提出，登记的是“{to}”。', en: 'The application goes to the township of the registered address; entered: {to}.' },
      todo: { zh: '核对申请书；受托收件的村，请填在“申请由谁提出”。', en: 'Look at the application; a village that only hands it in belongs under “applied by”.' },
    },
  },
});

export const covers = ['L14-04'];

export const examples: readonly Example[] = [
  { given: { applied_to: 'hukou-township' }, on: '2015-05-04', then: 'pass' },
  { given: { applied_to: 'village' }, on: '2014-05-01', then: 'fail', reason: 'no' },
  { given: {}, on: '2015-05-04', then: 'unknown', needs: ['applied_to'] },
  { given: { applied_to: 'village' }, on: '2014-04-30', then: 'not-applicable' },
];
