import { amount, difference, greatest } from '../../engine/quantity.ts';
import { fact, work, type Example } from '../../engine/rule.ts';
import { equipmentLaw } from './home-law.ts';

const free = greatest(0, difference(amount('beds'), amount('residents')));

/** How many more the home can take. */
export default work({
  id: 'institution/free-beds',
  subject: 'institution',
  about: 'beds',
  decides: 'free_beds',
  from: '2006-03-01',
  to: null,
  law: equipmentLaw,
  title: { zh: '空余床位', en: 'Free beds' },
  quantity: free,
  facts: { free: fact.number(free), beds: fact.number(amount('beds')), residents: fact.number(amount('residents')) },
  words: { yes: { says: { zh: '还可入住{free}人。', en: 'Room for {free} more.' }, why: { zh: '床位{beds}张，入住{residents}人。', en: '{beds} beds, {residents} residents.' } } },
});

export const covers = ['A37'];

export const examples: readonly Example[] = [
  { given: { beds: 45, residents: 38 }, on: '2010-06-01', place: '611021', then: 'pass', decides: 7 },
  { given: { beds: 45, residents: 45 }, on: '2018-06-01', then: 'pass', decides: 0 },
  { given: { beds: 45, residents: 46 }, on: '2018-06-01', then: 'pass', decides: 0 },
  { given: { beds: 45 }, on: '2026-08-01', then: 'unknown', needs: ['residents'] },
];
