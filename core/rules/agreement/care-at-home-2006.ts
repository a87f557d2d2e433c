import { all, any, choice } from '../../engine/condition.ts';
import { choose, cite, type Example } from '../../engine/rule.ts';

/** Who may care at home under the regulations of 2006; of anybody else they say nothing, so a person must look. The opinion of 2016 opens it to others. */
export default choose({
  id: 'agreement/care-at-home-2006',
  subject: 'agreement',
  about: 'carer_kind',
  decides: 'care_ground',
  from: '2006-03-01',
  to: '2016-02-10',
  law: [cite('regulations-2006', '第十三条、第十七条', 'articles 13 and 17')],
  title: { zh: '分散供养的照料', en: 'Care at home' },
  applies: choice('mode').is('home-based'),
  choose: [
    ['village', choice('carer_kind').is('village')],
    ['home', choice('carer_kind').is('home')],
    ['entrusted', all(choice('carer_kind').is('villager'), choice('carer_entrusted_by').is('village'))],
  ],
  words: {
    yes: { says: { zh: '照料者符合条例的规定。', en: 'The regulations provide for such care.' } },
    other: {
      says: { zh: '条例只写了村委会、供养服务机构和受村委会委托的村民；请核实。', en: 'The regulations name the village committee, a home, and a villager whom the committee entrusts; look again.' },
    },
  },
  reasons: [{ reason: 'other', on: 'unknown', when: any(choice('carer_kind').is('other'), all(choice('carer_kind').is('villager'), choice('carer_entrusted_by').is('other'))) }],
});

export const covers = ['L06-22'];

export const examples: readonly Example[] = [
  { given: { mode: 'home-based', carer_kind: 'village' }, on: '2010-05-04', then: 'pass', decides: 'village' },
  { given: { mode: 'home-based', carer_kind: 'home' }, on: '2010-05-04', then: 'pass', decides: 'home' },
  { given: { mode: 'home-based', carer_kind: 'villager', carer_entrusted_by: 'village' }, on: '2010-05-04', then: 'pass', decides: 'entrusted' },
  { given: { mode: 'home-based', carer_kind: 'villager', carer_entrusted_by: 'other' }, on: '2010-05-04', then: 'unknown', reason: 'other', needs: ['carer_kind'] },
  { given: { mode: 'home-based', carer_kind: 'other' }, on: '2010-05-04', then: 'unknown', reason: 'other', needs: ['carer_kind'] },
  { given: { mode: 'home-based', carer_kind: 'villager' }, on: '2010-05-04', then: 'unknown', reason: 'unknown', needs: ['carer_entrusted_by'] },
  { given: { mode: 'home-based', carer_entrusted_by: 'other' }, on: '2010-05-04', then: 'unknown', reason: 'unknown', needs: ['carer_kind'] },
  { given: { mode: 'home-based' }, on: '2010-05-04', then: 'unknown', reason: 'unknown', needs: ['carer_kind', 'carer_entrusted_by'] },
  { given: { mode: 'centralised', carer_kind: 'home' }, on: '2010-05-04', then: 'not-applicable' },
  { given: { mode: 'home-based', carer_kind: 'other' }, on: '2016-02-10', then: 'not-applicable' },
];
