import { all, any, holds, look, not } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';

/**
 * The law has two branches: no supporter, or none who is able. A form with the first alone shuts people out. An agreement that states
 * no conditions at all need not say: only where it has others is this one missing for sure.
 */
export default check({
  id: 'agreement/unable-supporters-covered',
  subject: 'agreement',
  about: 'covers_unable_supporters',
  from: '1994-01-23',
  to: null,
  law: [
    cite('regulations-1994', '第六条', 'article 6', { to: '2006-03-01' }),
    cite('regulations-2006', '第六条', 'article 6', { from: '2006-03-01' }),
    cite('measures-2014', '第十四条', 'article 14', { from: '2014-05-01', to: '2026-07-01' }),
    cite('assistance-law-2026', '第十六条', 'article 16', { from: '2026-07-01' }),
  ],
  title: { zh: '义务人无能力的情形', en: 'Supporters without ability' },
  when: any(holds('covers_unable_supporters'), all(not(holds('states_group')), not(holds('childless_as_unsupported')), look('covers_unable_supporters'))),
  words: {
    no: {
      says: { zh: '只写了无义务人，漏了义务人无能力的情形。', en: 'It speaks of no supporter only, and leaves out supporters without ability.' },
      todo: { zh: '补写“或者义务人无履行义务能力”。', en: 'Add “or none who is able”.' },
    },
  },
});

export const covers = ['C04'];

export const examples: readonly Example[] = [
  { given: { covers_unable_supporters: true }, on: '2010-05-04', then: 'pass' },
  { given: { covers_unable_supporters: false, states_group: true }, on: '2000-05-04', then: 'fail' },
  { given: { covers_unable_supporters: false, childless_as_unsupported: true }, on: '2026-08-03', then: 'fail' },
  { given: { covers_unable_supporters: false, states_group: false, childless_as_unsupported: false }, on: '2026-08-03', then: 'unknown', needs: ['covers_unable_supporters'] },
  { given: { states_group: true }, on: '2010-05-04', then: 'unknown', needs: ['covers_unable_supporters'] },
];
