import { choice } from '../../engine/condition.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';

/** Until April 2014 support was for villagers; people in towns had a scheme of their own. */
export default conclusion({
  id: 'eligibility/applicant-is-a-villager',
  about: 'hukou_type',
  decides: 'is_villager',
  from: '1994-01-23',
  to: '2014-05-01',
  law: [
    cite('regulations-1994', '第六条', 'article 6', { to: '2006-03-01' }),
    cite('regulations-2006', '第六条', 'article 6', { from: '2006-03-01' }),
  ],
  title: { zh: '村民', en: 'A villager' },
  when: choice('hukou_type').is('rural'),
  words: {
    no: {
      says: { zh: '登记为非农业户籍，未显示是村民。', en: 'Registered as urban: not shown to be a villager.' },
      todo: { zh: '五保供养当时只面向村民；由经办人核实。', en: 'Support was for villagers then; a person must look.' },
    },
  },
});

export const covers: readonly string[] = ['L06-02', 'L94-03'];

export const examples: readonly Example[] = [
  { given: { hukou_type: 'rural' }, on: '2010-05-04', then: 'pass' },
  { given: { hukou_type: 'urban' }, on: '1996-05-04', then: 'fail' },
  { given: {}, on: '2010-05-04', then: 'unknown', needs: ['hukou_type'] },
  { given: { hukou_type: 'urban' }, on: '2014-05-01', then: 'not-applicable' },
];
