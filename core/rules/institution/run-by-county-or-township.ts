import { choice } from '../../engine/condition.ts';
import { cite, conclusion, fact, type Example } from '../../engine/rule.ts';

/** A home in the sense of order 37 is run by the county’s civil affairs or by a township, for the public good. */
export default conclusion({
  id: 'institution/run-by-county-or-township',
  subject: 'institution',
  about: 'home_organiser',
  decides: 'public_home',
  from: '2011-01-01',
  to: null,
  law: [cite('home-measures-2010', '第二条', 'article 2'), cite('assistance-law-2026', '第十六条第二款', 'article 16(2)', { from: '2026-07-01' })],
  title: { zh: '举办单位', en: 'Who runs the home' },
  when: choice('home_organiser').oneOf('county', 'township'),
  facts: { organiser: fact.value('home_organiser') },
  words: {
    yes: { says: { zh: '{organiser}举办，属农村五保供养服务机构。', en: 'Run by {organiser}: a five-guarantees home.' } },
    no: {
      says: { zh: '{organiser}举办，不属第37号令所说的供养服务机构。', en: 'Run by {organiser}: no home in the sense of order 37.' },
      why: { zh: '第37号令所说的，由县级民政部门或乡镇举办。', en: 'Those of order 37 are run by the county’s civil affairs or by a township.' },
    },
  },
});

export const covers = ['F37-01', 'F37-02'];

export const examples: readonly Example[] = [
  { given: { home_organiser: 'county' }, on: '2011-01-01', then: 'pass', decides: true },
  { given: { home_organiser: 'township' }, on: '2026-08-01', then: 'pass', decides: true },
  { given: { home_organiser: 'village' }, on: '2012-05-04', then: 'fail', decides: false },
  { given: { home_organiser: 'private' }, on: '2012-05-04', then: 'fail', decides: false },
  { given: {}, on: '2012-05-04', then: 'unknown', needs: ['home_organiser'] },
  { given: { home_organiser: 'county' }, on: '2010-12-31', then: 'not-applicable' },
];
