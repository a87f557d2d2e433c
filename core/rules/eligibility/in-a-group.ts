import { any } from '../../engine/condition.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';
import { disabled, minor, old } from './groups.ts';

/** Old, disabled or a minor: under 16 until June 2021, under 18 since. The law of 2026 says “and the like” and names no others. */
export default conclusion({
  id: 'eligibility/in-a-group',
  about: 'age',
  decides: 'in_group',
  from: '2006-03-01',
  to: null,
  law: [
    cite('regulations-2006', '第六条', 'article 6', { to: '2016-10-10' }),
    cite('measures-2014', '第十四条', 'article 14', { from: '2014-05-01', to: '2021-07-01' }),
    cite('determination-2016', '第四条', 'article 4', { from: '2016-10-10', to: '2021-07-01' }),
    cite('determination-2021', '第四条', 'article 4', { from: '2021-07-01' }),
    cite('civil-code', '第十七条', 'article 17', { from: '2021-07-01' }),
    cite('assistance-law-2026', '第十六条', 'article 16', { from: '2026-07-01' }),
  ],
  title: { zh: '老年人、残疾人或未成年人', en: 'Old, disabled or a minor' },
  when: any(old, minor, disabled),
  words: {
    yes: { says: { zh: '{grounds}。', en: 'Shown by: {grounds}.' } },
    no: { says: { zh: '未显示属于老年人、残疾人或未成年人。', en: 'Not shown to be old, disabled or a minor.' } },
  },
});

export const covers: readonly string[] = ['L06-02', 'L14-01', 'L26-03', 'CIV-06'];

export const examples: readonly Example[] = [
  { given: { birth: '1950-05-04' }, on: '2010-05-04', then: 'pass' },
  { given: { birth: '1994-05-05' }, on: '2010-05-04', then: 'pass' },
  { given: { birth: '1970-05-04', disab_type: 'hearing' }, on: '2010-05-04', then: 'pass' },
  { given: { birth: '1994-05-04', disab_type: 'none' }, on: '2010-05-04', then: 'fail' },
  { given: { birth: '1950-05-05', disab_type: 'none' }, on: '2010-05-04', then: 'fail' },
  { given: { birth: '2004-05-05', disab_type: 'none' }, on: '2022-05-04', then: 'pass' },
  { given: { birth: '2004-05-04', disab_type: 'none' }, on: '2022-05-04', then: 'fail' },
  { given: { birth: '2009-01-01', disab_type: 'none' }, on: '2026-07-01', then: 'pass' },
  { given: { birth: '1970-05-04' }, on: '2010-05-04', then: 'unknown', needs: ['disab_type'] },
  { given: {}, on: '2022-05-04', then: 'unknown', needs: ['id_no', 'disab_type'] },
];
