import { equal } from '../../engine/condition.ts';
import { amount, sum } from '../../engine/quantity.ts';
import { check, fact, type Example } from '../../engine/rule.ts';
import { serviceLaw } from './home-law.ts';

const parts = sum(amount('residents_independent'), amount('residents_partial'), amount('residents_full'));

/** The three care levels hold all residents. */
export default check({
  id: 'institution/care-levels-make-all-residents',
  subject: 'institution',
  about: 'residents',
  from: '2006-03-01',
  to: null,
  law: serviceLaw,
  title: { zh: '各护理档次入住人数', en: 'Residents by care level' },
  when: equal(parts, amount('residents')),
  facts: { parts: fact.number(parts), all: fact.number(amount('residents')) },
  words: {
    no: {
      says: { zh: '三个档次合计{parts}人，入住人数填{all}人。', en: 'The three care levels make {parts} people; residents says {all}.' },
      todo: { zh: '核对各档次人数。', en: 'Check the number of each level.' },
    },
  },
});

export const covers = ['F37-05', 'SRC-18'];

const all = { residents_independent: 20, residents_partial: 12, residents_full: 6, residents: 38 };

export const examples: readonly Example[] = [
  { given: all, on: '2010-06-01', then: 'pass' },
  { given: { ...all, residents_independent: 21 }, on: '2018-06-01', then: 'fail' },
  { given: { ...all, residents_partial: 11 }, on: '2018-06-01', then: 'fail' },
  { given: { ...all, residents_full: 7 }, on: '2018-06-01', then: 'fail' },
  { given: { ...all, residents: 37 }, on: '2026-08-01', then: 'fail' },
  { given: { ...all, residents_full: null }, on: '2026-08-01', then: 'unknown', needs: ['residents_full'] },
];
