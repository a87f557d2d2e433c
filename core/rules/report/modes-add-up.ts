import { equal } from '../../engine/condition.ts';
import { amount, sum } from '../../engine/quantity.ts';
import { check, fact, type Example } from '../../engine/rule.ts';
import { publicLaw } from './report-law.ts';

const both = sum(amount('recipients_centralised'), amount('recipients_home_based'));

/** In an institution and at home are all recipients. */
export default check({
  id: 'report/modes-add-up',
  subject: 'report',
  about: 'recipients_all',
  from: '2006-03-01',
  to: null,
  law: publicLaw,
  title: { zh: '集中与分散合计', en: 'In an institution and at home' },
  when: equal(both, amount('recipients_all')),
  facts: { both: fact.number(both), all: fact.number(amount('recipients_all')) },
  words: {
    no: {
      says: { zh: '集中与分散合计{both}人，总数填{all}人。', en: 'In an institution and at home make {both}; the total says {all}.' },
      todo: { zh: '核对人数；也看是否把户数当成了人数。', en: 'Check the numbers, and whether households were counted as people.' },
    },
  },
});

export const covers = ['D02'];

const dongping = { recipients_centralised: 1941, recipients_home_based: 682, recipients_all: 2623 };

export const examples: readonly Example[] = [
  { given: dongping, on: '2008-10-01', then: 'pass' },
  { given: { ...dongping, recipients_home_based: 681 }, on: '2008-10-01', then: 'fail' },
  { given: { ...dongping, recipients_centralised: 1942 }, on: '2018-10-01', then: 'fail' },
  { given: { ...dongping, recipients_all: null }, on: '2026-10-01', then: 'unknown', needs: ['recipients_all'] },
];
