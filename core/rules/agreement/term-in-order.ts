import { notAfter } from '../../engine/condition.ts';
import { day } from '../../engine/quantity.ts';
import { check, fact, type Example } from '../../engine/rule.ts';
import { contentLaw } from './law.ts';

/** The term ends after it begins. */
export default check({
  id: 'agreement/term-in-order',
  subject: 'agreement',
  about: 'agreement_end',
  from: '1999-10-01',
  to: null,
  law: contentLaw,
  title: { zh: '协议期限', en: 'Term of the agreement' },
  when: notAfter(day('agreement_start'), day('agreement_end')),
  facts: { start: fact.date(day('agreement_start')), end: fact.date(day('agreement_end')) },
  words: {
    no: {
      says: { zh: '协议{end}截止，早于开始日期{start}。', en: 'It ends on {end}, before it begins on {start}.' },
      todo: { zh: '对照协议看哪个日期写错。', en: 'See which of the two is wrong.' },
    },
  },
});

export const covers = ['SRC-17'];

export const examples: readonly Example[] = [
  { given: { agreement_start: '2022-03-01', agreement_end: '2022-03-01' }, on: '2022-03-01', then: 'pass' },
  { given: { agreement_start: '2022-03-01', agreement_end: '2022-02-28' }, on: '2022-03-01', then: 'fail' },
  { given: { agreement_start: '2010-03-01' }, on: '2010-03-01', then: 'unknown', needs: ['agreement_end'] },
];
