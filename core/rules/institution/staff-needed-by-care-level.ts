import { choice } from '../../engine/condition.ts';
import { amount, either, pack, quotient, roundUp, sum, type Quantity } from '../../engine/quantity.ts';
import { fact, work, type Example } from '../../engine/rule.ts';
import type { ParameterKey } from '../../policy/parameters.ts';
import { equipmentLaw } from './home-law.ts';

const each = (of: 'residents_independent' | 'residents_partial' | 'residents_full', key: ParameterKey): Quantity => roundUp(quotient(amount(of), pack(key)), 1);

/** Where a place lays it down by care level, each level rounded up: Hainan for homes, Zhengzhou for private ones. Both by accounts. */
export const neededForCare = either(
  choice('home_organiser').is('private'),
  sum(each('residents_independent', 'staff.private.independent'), each('residents_partial', 'staff.private.partial'), each('residents_full', 'staff.private.full')),
  sum(each('residents_independent', 'staff.independent'), each('residents_partial', 'staff.partial'), each('residents_full', 'staff.full')),
);

export default work({
  id: 'institution/staff-needed-by-care-level',
  subject: 'institution',
  about: 'residents_full',
  decides: 'staff_for_care',
  from: '2006-03-01',
  to: null,
  law: equipmentLaw,
  title: { zh: '按护理档次应有工作人员', en: 'Staff needed by care level' },
  quantity: neededForCare,
  facts: { needed: fact.number(neededForCare) },
  words: {
    yes: {
      says: { zh: '按当地的护理比例，应有工作人员{needed}人。', en: 'By the ratios of the place: {needed} staff.' },
      why: { zh: '各档次人数分别除以每人服务人数，零数进一，再相加。', en: 'Each level divided by its ratio, rounded up, then added.' },
    },
  },
});

export const covers = ['F37-05', 'F37-06'];

const levels = { residents_independent: 20, residents_partial: 12, residents_full: 6 };
const hainan = { on: '2014-06-01', place: '469021' } as const;
const zhengzhou = { on: '2014-06-01', place: '410102' } as const;

export const examples: readonly Example[] = [
  { given: { ...levels, home_organiser: 'township' }, ...hainan, then: 'pass', decides: 6 },
  { given: { ...levels, residents_independent: 21, home_organiser: 'county' }, ...hainan, then: 'pass', decides: 7 },
  { given: { ...levels, residents_full: 7, home_organiser: 'county' }, ...hainan, then: 'pass', decides: 7 },
  { given: { ...levels, home_organiser: 'private' }, ...zhengzhou, then: 'pass', decides: 7 },
  { given: { ...levels, residents_partial: 16, residents_full: 7, home_organiser: 'private' }, ...zhengzhou, then: 'pass', decides: 9 },
  { given: { ...levels, residents_independent: 21, home_organiser: 'private' }, ...zhengzhou, then: 'pass', decides: 8 },
  { given: { ...levels, residents_full: null, home_organiser: 'county' }, ...hainan, then: 'unknown', needs: ['residents_full'] },
  { given: { ...levels, home_organiser: 'private' }, on: '2012-04-04', place: '410102', then: 'unknown', needs: ['pack:staff.private.full', 'pack:staff.private.independent', 'pack:staff.private.partial'] },
  { given: { ...levels, home_organiser: 'county' }, on: '2013-12-23', place: '469021', then: 'unknown', needs: ['pack:staff.full', 'pack:staff.independent', 'pack:staff.partial'] },
];
