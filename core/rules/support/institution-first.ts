import { choice } from '../../engine/condition.ts';
import { cite, conclusion, fact, type Example } from '../../engine/rule.ts';

/** Whoever can't wholly care for themselves comes first for a place in a home; who can is encouraged to stay at home. The choice stays the recipient's. */
export default conclusion({
  id: 'support/institution-first',
  about: 'mode',
  decides: 'institution_first',
  from: '2016-02-10',
  to: null,
  law: [cite('opinion-2016', '“供养形式”', '“forms”'), cite('assistance-law-2026', '第十六条', 'article 16', { from: '2026-07-01' })],
  title: { zh: '集中供养优先次序', en: 'Order for places in homes' },
  when: choice('care_class').oneOf('partial', 'full'),
  facts: { class: fact.value('care_class') },
  words: {
    yes: { says: { zh: '{class}：优先提供集中供养，仍由本人选择。', en: '{class}: first for a place in a home, if the recipient wants one.' } },
    no: { says: { zh: '全自理：鼓励在家分散供养，仍由本人选择。', en: 'Independent: encouraged to stay at home, as the recipient chooses.' } },
  },
});

export const covers = ['G14-08'];

export const examples: readonly Example[] = [
  { given: { self_care: 'full' }, on: '2018-05-04', then: 'pass', decides: true },
  { given: { self_care: 'partial' }, on: '2026-08-04', then: 'pass', decides: true },
  { given: { self_care: 'independent' }, on: '2018-05-04', then: 'fail', decides: false },
  { given: {}, on: '2018-05-04', then: 'unknown', needs: ['self_care'] },
];
