import { choice, not } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';

/** Under the regulations of 1994 the recipient used their property but did not dispose of it alone. */
export default check({
  id: 'agreement/property-kept-1994',
  subject: 'agreement',
  about: 'disposal_clause',
  from: '1994-01-23',
  to: '2006-03-01',
  law: [cite('regulations-1994', '第十八条', 'article 18')],
  title: { zh: '财产处分', en: 'Disposal of property' },
  when: not(choice('disposal_clause').is('recipient')),
  words: {
    no: {
      says: { zh: '当时的条例规定本人不得自行处分财产。', en: 'The regulations then said that the recipient may not dispose of property alone.' },
      todo: { zh: '按签订时的条例核对财产条款。', en: 'Compare the clause with the regulations of that day.' },
    },
  },
});

export const covers = ['L94-10'];

export const examples: readonly Example[] = [
  { given: { disposal_clause: 'banned' }, on: '2000-05-04', then: 'pass' },
  { given: { disposal_clause: 'recipient' }, on: '2000-05-04', then: 'fail' },
  { given: {}, on: '2006-02-28', then: 'unknown', needs: ['disposal_clause'] },
  { given: { disposal_clause: 'recipient' }, on: '2006-03-01', then: 'not-applicable' },
];
