import { choice, holds } from '../../engine/condition.ts';
import { cite, conclusion, fact, type Example } from '../../engine/rule.ts';

/** A public home that qualifies registers as a public institution. Whether it qualifies, and who registers where others run it, no field says. */
export default conclusion({
  id: 'institution/registered-as-public-institution',
  subject: 'institution',
  about: 'legal_form',
  decides: 'registered_public',
  from: '2011-01-01',
  to: null,
  law: [cite('home-measures-2010', '第二条', 'article 2'), cite('assistance-law-2026', '第十六条第二款', 'article 16(2)', { from: '2026-07-01' })],
  title: { zh: '事业单位法人登记', en: 'Registered as a public institution' },
  applies: holds('public_home'),
  when: choice('legal_form').is('public-institution'),
  facts: { form: fact.value('legal_form') },
  words: {
    no: {
      says: { zh: '法人登记为“{form}”，不是事业单位法人。', en: 'Legal form “{form}”: no public institution.' },
      why: { zh: '符合条件的应当办理事业单位法人登记。', en: 'Homes that qualify are to register as public institutions.' },
      todo: { zh: '看是否符合登记条件；公建民营的写明运营单位。', en: 'See whether it qualifies; where others run it, name them.' },
    },
  },
});

export const covers = ['F37-02', 'D04'];

export const examples: readonly Example[] = [
  { given: { home_organiser: 'township', legal_form: 'public-institution' }, on: '2012-05-04', then: 'pass', decides: true },
  { given: { home_organiser: 'township', legal_form: 'none' }, on: '2012-05-04', then: 'fail', decides: false },
  { given: { home_organiser: 'county', legal_form: 'private-non-enterprise' }, on: '2026-08-01', then: 'fail', decides: false },
  { given: { home_organiser: 'county' }, on: '2018-05-04', then: 'unknown', needs: ['legal_form'] },
  { given: { legal_form: 'none' }, on: '2018-05-04', then: 'unknown', needs: ['home_organiser'] },
  { given: { home_organiser: 'private', legal_form: 'enterprise' }, on: '2018-05-04', then: 'not-applicable' },
];
