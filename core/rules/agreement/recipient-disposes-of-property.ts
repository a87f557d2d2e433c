import { all, any, choice, look } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { unlessBefore } from '../own-time.ts';

/** Since 2006 no text forbids the recipient to dispose of their own. Consent of the village too is stricter than the law, yet the parties' own word: asked about. */
export default check({
  id: 'agreement/recipient-disposes-of-property',
  subject: 'agreement',
  about: 'disposal_clause',
  from: '2006-03-01',
  to: null,
  law: [
    cite('regulations-2006', '第二十六条', 'article 26'),
    cite('civil-code', '第二百四十条、第二百六十六条', 'articles 240 and 266', { from: '2021-01-01' }),
  ],
  title: { zh: '财产处置', en: 'Disposal of property' },
  applies: unlessBefore('2006-03-01', 'effective', 'agreement_start'),
  when: any(choice('disposal_clause').oneOf('recipient', 'not-said'), all(choice('disposal_clause').is('recipient-and-village'), look('disposal_clause'))),
  words: {
    no: {
      says: { zh: '“本人不得处分财产”是1994年条例的规定，2006年3月1日起已废止。', en: 'That the recipient may not dispose is from the regulations of 1994, repealed on 1 March 2006.' },
      todo: { zh: '删去这一条款。', en: 'Drop the clause.' },
    },
    consent: {
      says: { zh: '处置财产还须村委会同意，比现行规定严；请核实本人是否自愿。', en: 'Disposal needs the village’s consent too, stricter than the law; see that the recipient wants it so.' },
      todo: { zh: '可改为由本人决定，村委会协助。', en: 'It may say that the recipient decides and the village helps.' },
    },
  },
  reasons: [{ reason: 'consent', on: 'unknown', when: choice('disposal_clause').is('recipient-and-village') }],
});

export const covers = ['L06-27', 'B07'];

export const examples: readonly Example[] = [
  { given: { disposal_clause: 'recipient' }, on: '2010-05-04', then: 'pass' },
  { given: { disposal_clause: 'not-said' }, on: '2022-03-01', then: 'pass' },
  { given: { disposal_clause: 'banned' }, on: '2006-03-01', then: 'fail' },
  { given: { disposal_clause: 'recipient-and-village' }, on: '2010-05-04', then: 'unknown', reason: 'consent', needs: ['disposal_clause'] },
  { given: {}, on: '2010-05-04', then: 'unknown', reason: 'unknown', needs: ['disposal_clause'] },
  { given: { disposal_clause: 'banned' }, on: '2006-02-28', then: 'not-applicable' },
  { given: { disposal_clause: 'banned', agreement_start: '2006-02-28' }, on: '2010-05-04', then: 'not-applicable' },
];
