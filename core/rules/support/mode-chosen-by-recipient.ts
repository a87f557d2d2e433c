import { table } from '../../engine/condition.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

/** Home or institution is the recipient's free choice under every version. A guardian may speak for one who can't: a person must see. */
export default check({
  id: 'support/mode-chosen-by-recipient',
  about: 'mode_chosen_by',
  from: '1994-01-23',
  to: null,
  law: [
    cite('regulations-1994', '第十三条至第十五条', 'articles 13 to 15', { to: '2006-03-01' }),
    cite('regulations-2006', '第十二条', 'article 12', { from: '2006-03-01', to: '2014-05-01' }),
    cite('measures-2014', '第十九条', 'article 19', { from: '2014-05-01' }),
    cite('assistance-law-2026', '第十六条', 'article 16', { from: '2026-07-01' }),
  ],
  title: { zh: '供养方式由本人选择', en: 'Choice of the mode' },
  when: table(['mode_chosen_by'], { when: [['own']], then: 'yes' }, { when: [['guardian']], then: 'look' }),
  facts: { by: fact.value('mode_chosen_by') },
  words: {
    no: {
      says: { zh: '供养方式由{by}决定，应由本人选择。', en: 'The mode was chosen by {by}; it is the recipient’s choice.' },
      todo: { zh: '征求本人意见，按本人的选择办理。', en: 'Ask the recipient, and follow the choice.' },
    },
  },
});

export const covers = ['L94-08', 'L06-21', 'L14-08', 'L26-04'];

export const examples: readonly Example[] = [
  { given: { mode_chosen_by: 'own' }, on: '2000-05-04', then: 'pass' },
  { given: { mode_chosen_by: 'own' }, on: '2026-08-04', then: 'pass' },
  { given: { mode_chosen_by: 'village' }, on: '2010-05-04', then: 'fail' },
  { given: { mode_chosen_by: 'township' }, on: '2018-05-04', then: 'fail' },
  { given: { mode_chosen_by: 'institution' }, on: '2018-05-04', then: 'fail' },
  { given: { mode_chosen_by: 'guardian' }, on: '2018-05-04', then: 'unknown', needs: ['mode_chosen_by'] },
  { given: {}, on: '2018-05-04', then: 'unknown', needs: ['mode_chosen_by'] },
];
