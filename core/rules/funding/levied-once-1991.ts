import { all, not, rows } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';

const paidBy = (level: 'village-levy' | 'township-levy') => rows('fund_sources').some((s) => all(s.choice('level').is(level), s.number('amount').over(0)));

/** Until the reform of 2006 the money came from the village levy or the township levy, never from both. */
export default check({
  id: 'funding/levied-once-1991',
  subject: 'ledger',
  about: 'fund_sources',
  from: '1991-12-07',
  to: '2006-03-01',
  law: [cite('levies-1991'), cite('regulations-1994', '第十一条', 'article 11', { from: '1994-01-23' })],
  title: { zh: '村提留与乡统筹', en: 'Village levy and township levy' },
  when: not(all(paidBy('village-levy'), paidBy('township-levy'))),
  words: {
    no: {
      says: { zh: '村提留和乡统筹费都列了供养资金。', en: 'Both the village levy and the township levy pay for support.' },
      why: { zh: '两项只能取其一，不得重复向农民提取。', en: 'One of the two may pay; farmers are not charged twice.' },
      todo: { zh: '核对来源，只留其一。', en: 'Check the sources and keep one.' },
    },
  },
});

export const covers = ['L91-01', 'L94-07'];

const sources = (...list: readonly (readonly ['village-levy' | 'township-levy' | 'collective', number?])[]) => ({
  fund_sources: { complete: true, rows: list.map(([level, amount]) => ({ level, ...(amount !== undefined && { amount }) })) },
});

export const examples: readonly Example[] = [
  { given: sources(['village-levy', 800000], ['collective', 200000]), on: '1995-06-01', then: 'pass' },
  { given: sources(['township-levy', 800000]), on: '1992-06-01', then: 'pass' },
  { given: sources(['village-levy', 800000], ['township-levy', 0]), on: '1995-06-01', then: 'pass' },
  { given: sources(['village-levy', 0], ['township-levy', 800000]), on: '1995-06-01', then: 'pass' },
  { given: sources(['village-levy', 800000], ['township-levy', 1]), on: '1992-06-01', then: 'fail' },
  { given: sources(['village-levy', 800000], ['township-levy']), on: '1995-06-01', then: 'unknown', needs: ['fund_sources[1].amount'] },
  { given: {}, on: '1995-06-01', then: 'unknown', needs: ['fund_sources'] },
  { given: sources(['village-levy', 1], ['township-levy', 1]), on: '2006-03-01', then: 'not-applicable' },
];
