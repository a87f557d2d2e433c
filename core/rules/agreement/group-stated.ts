import { all, any, holds, look, not } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';

/**
 * The conditions begin with who: old, disabled or a minor. A form with an age alone lets anybody through. An agreement
 * that states no conditions at all need not say: only where it has the others is this one missing for sure.
 */
export default check({
  id: 'agreement/group-stated',
  subject: 'agreement',
  about: 'states_group',
  from: '1994-01-23',
  to: null,
  law: [
    cite('regulations-1994', '第六条', 'article 6', { to: '2006-03-01' }),
    cite('regulations-2006', '第六条', 'article 6', { from: '2006-03-01' }),
    cite('measures-2014', '第十四条', 'article 14', { from: '2014-05-01', to: '2026-07-01' }),
    cite('assistance-law-2026', '第十六条', 'article 16', { from: '2026-07-01' }),
  ],
  title: { zh: '对象类别', en: 'Group of the recipient' },
  when: any(holds('states_group'), all(not(holds('covers_unable_supporters')), not(holds('childless_as_unsupported')), look('states_group'))),
  words: {
    no: {
      says: { zh: '条件中没有写明老年、残疾或未成年。', en: 'The conditions don’t say old, disabled or a minor.' },
      todo: { zh: '补写属于哪一类。', en: 'Say which of them it is.' },
    },
  },
});

export const covers = ['B04'];

export const examples: readonly Example[] = [
  { given: { states_group: true }, on: '2010-05-04', then: 'pass' },
  { given: { states_group: false, covers_unable_supporters: true }, on: '2000-05-04', then: 'fail' },
  { given: { states_group: false, covers_unable_supporters: true }, on: '2026-08-03', then: 'fail' },
  { given: { states_group: false, covers_unable_supporters: false, childless_as_unsupported: false }, on: '2026-08-03', then: 'unknown', needs: ['states_group'] },
  { given: { states_group: false, covers_unable_supporters: false, childless_as_unsupported: true }, on: '2026-08-03', then: 'fail' },
  { given: { states_group: false }, on: '2026-08-03', then: 'unknown', needs: ['covers_unable_supporters', 'childless_as_unsupported', 'states_group'] },
  { given: { covers_unable_supporters: true }, on: '2010-05-04', then: 'unknown', needs: ['states_group'] },
];
