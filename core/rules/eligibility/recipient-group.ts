import { not } from '../../engine/condition.ts';
import { choose, cite, type Example } from '../../engine/rule.ts';
import { disabled, minor, old } from './groups.ts';

/** Which group a recipient is counted in; who is old, or a minor, and disabled too counts by age. */
export default choose({
  id: 'eligibility/recipient-group',
  about: 'age',
  decides: 'recipient_group',
  from: '2006-03-01',
  to: null,
  law: [
    cite('regulations-2006', '第六条', 'article 6', { to: '2016-10-10' }),
    cite('determination-2016', '第四条', 'article 4', { from: '2016-10-10', to: '2021-07-01' }),
    cite('determination-2021', '第四条', 'article 4', { from: '2021-07-01' }),
    cite('assistance-law-2026', '第十六条', 'article 16', { from: '2026-07-01' }),
  ],
  title: { zh: '供养对象类型', en: 'Group of the recipient' },
  choose: [
    ['old', old],
    ['minor', minor],
    ['disabled', disabled],
    // The others are tried first.
    ['none', not(disabled)],
  ],
  words: {},
});

export const covers: readonly string[] = ['L26-03'];

export const examples: readonly Example[] = [
  { given: { birth: '1945-03-02', disab_type: 'limb' }, on: '2010-05-04', then: 'pass', decides: 'old' },
  { given: { birth: '1994-05-05', disab_type: 'limb' }, on: '2010-05-04', then: 'pass', decides: 'minor' },
  { given: { birth: '2004-05-05', disab_type: 'none' }, on: '2022-05-04', then: 'pass', decides: 'minor' },
  { given: { birth: '1970-05-05', disab_type: 'limb' }, on: '2022-05-04', then: 'pass', decides: 'disabled' },
  { given: { birth: '1970-05-05', disab_type: 'none' }, on: '2022-05-04', then: 'pass', decides: 'none' },
  { given: { disab_type: 'limb' }, on: '2022-05-04', then: 'unknown', needs: ['id_no'] },
  { given: { birth: '1970-05-05' }, on: '2022-05-04', then: 'unknown', needs: ['disab_type'] },
  { given: { birth: '1950-05-04', disab_type: 'none' }, on: '2010-05-04', then: 'pass', decides: 'old' },
  { given: { birth: '1994-05-04', disab_type: 'none' }, on: '2010-05-04', then: 'pass', decides: 'none' },
];
