import { all, number } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

/** Whoever is entitled is supported, and nobody else: what comparing the lists left over on either side is none. */
export default check({
  id: 'report/nobody-missed',
  subject: 'report',
  about: 'missed_count',
  from: '2006-03-01',
  to: null,
  law: [
    cite('regulations-2006', '第二十二条第一项', 'article 22(1)', { to: '2016-10-10' }),
    cite('measures-2014', '第六十六条第二、三项', 'article 66(2), (3)', { from: '2014-05-01' }),
    cite('assistance-law-2026', '第七十条第二、三项', 'article 70(2), (3)', { from: '2026-07-01' }),
  ],
  title: { zh: '不漏保、不错保', en: 'Nobody missed, nobody wrong' },
  when: all(number('missed_count').is(0), number('wrong_count').is(0)),
  facts: { missed: fact.number(amount('missed_count')), wrong: fact.number(amount('wrong_count')) },
  reasons: [{ reason: 'missed', on: 'fail', when: number('missed_count').over(0) }],
  words: {
    no: {
      says: { zh: '有{wrong}人在保而不符合条件。', en: '{wrong} people are supported without being entitled.' },
      todo: { zh: '逐一复核，按程序办理终止。', en: 'Review each; end support by the steps laid down.' },
    },
    missed: {
      says: { zh: '有{missed}人符合条件而未保。', en: '{missed} people are entitled and not supported.' },
      todo: { zh: '上门核实，帮助申请。', en: 'Visit them and help them apply.' },
    },
  },
});

export const covers = ['A10'];

export const examples: readonly Example[] = [
  { given: { missed_count: 0, wrong_count: 0 }, on: '2010-06-01', then: 'pass' },
  { given: { missed_count: 1, wrong_count: 0 }, on: '2010-06-01', then: 'fail', reason: 'missed' },
  { given: { missed_count: 0, wrong_count: 1 }, on: '2018-06-01', then: 'fail', reason: 'no' },
  { given: { missed_count: 0 }, on: '2026-08-01', then: 'unknown', needs: ['wrong_count'] },
  { given: {}, on: '2010-06-01', then: 'unknown', needs: ['missed_count', 'wrong_count'] },
];
