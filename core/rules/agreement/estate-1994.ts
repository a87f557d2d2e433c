import { choice } from '../../engine/condition.ts';
import { choose, cite, type Example } from '../../engine/rule.ts';

/** Until 2006 the estate went to the collective unless the agreement said otherwise. */
export default choose({
  id: 'agreement/estate-1994',
  subject: 'agreement',
  about: 'estate_clause',
  decides: 'estate_to',
  from: '1994-01-23',
  to: '2006-03-01',
  law: [cite('regulations-1994', '第十九条', 'article 19')],
  title: { zh: '遗产归属', en: 'Where the estate goes' },
  choose: [
    ['collective', choice('estate_clause').is('not-said')],
    ['agreement', choice('estate_clause').oneOf('heirs', 'supporter', 'collective')],
  ],
  words: { yes: { says: { zh: '遗产按当时的条例处理：协议有约定的按协议，没有的归集体。', en: 'By the regulations of that day: as agreed, else to the collective.' } } },
});

export const covers = ['L94-11'];

export const examples: readonly Example[] = [
  { given: { estate_clause: 'not-said' }, on: '2000-05-04', then: 'pass', decides: 'collective' },
  { given: { estate_clause: 'heirs' }, on: '2000-05-04', then: 'pass', decides: 'agreement' },
  { given: { estate_clause: 'supporter' }, on: '2000-05-04', then: 'pass', decides: 'agreement' },
  { given: { estate_clause: 'collective' }, on: '2000-05-04', then: 'pass', decides: 'agreement' },
  { given: {}, on: '2000-05-04', then: 'unknown', needs: ['estate_clause'] },
  { given: { estate_clause: 'not-said' }, on: '2006-03-01', then: 'not-applicable' },
];
