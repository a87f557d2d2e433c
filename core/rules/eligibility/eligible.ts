import { all, holds, named } from '../../engine/condition.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';

/** The three conditions together: unable to work, without livelihood, without an able supporter. */
export default conclusion({
  id: 'eligibility/eligible',
  about: 'mode',
  decides: 'eligible',
  from: '2006-03-01',
  to: null,
  law: [
    cite('regulations-2006', '第六条', 'article 6', { to: '2016-10-10' }),
    cite('measures-2014', '第十四条', 'article 14', { from: '2014-05-01', to: '2021-07-01' }),
    cite('determination-2021', '第四条', 'article 4', { from: '2021-07-01' }),
    cite('assistance-law-2026', '第十六条', 'article 16', { from: '2026-07-01' }),
  ],
  title: { zh: '供养条件', en: 'Conditions for support' },
  when: all(
    named('无劳动能力', 'unable to work', holds('unable_to_work')),
    named('无生活来源', 'no source of livelihood', holds('no_livelihood')),
    named('无法定义务人或义务人无履行义务能力', 'no statutory supporter, or none able', holds('no_able_supporter')),
  ),
  words: {
    yes: { says: { zh: '三项条件都已显示：{grounds}。', en: 'All three are shown: {grounds}.' } },
    no: { says: { zh: '尚未显示：{grounds}。', en: 'Not shown: {grounds}.' }, why: { zh: '三项条件须同时具备。', en: 'All three conditions are needed.' } },
  },
});

export const examples: readonly Example[] = [
  { given: { birth: '1945-03-02', source_living: 'none', obligor_present: 'none' }, on: '2010-05-04', then: 'pass' },
  { given: { birth: '1951-06-01', disab_type: 'none', source_living: 'none', obligor_present: 'none' }, on: '2010-05-04', then: 'fail' },
  { given: { birth: '1945-03-02', obligor_present: 'none' }, on: '2010-05-04', then: 'unknown', needs: ['source_living'] },
  {
    given: { birth: '1970-01-01', disab_type: 'limb', income_year: 0, property_fits: 'yes', obligor_present: 'none' },
    on: '2022-05-04',
    then: 'unknown',
    needs: ['disab_grade'],
  },
];
