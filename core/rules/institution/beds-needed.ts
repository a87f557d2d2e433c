import { amount, pack, product, quotient, roundUp } from '../../engine/quantity.ts';
import { cite, fact, work, type Example } from '../../engine/rule.ts';
import { equipmentLaw } from './home-law.ts';

export const needed = roundUp(quotient(product(amount('township_recipients'), pack('beds.share')), 100), 1);
export const bedsLaw = [...equipmentLaw, cite('luonan-report', '第三部分（二）', 'part 3(2)')];

/** Beds for the share of its townships’ recipients that the place has laid down for new homes: 70% of 1,599 are 1,120 in Luonan. */
export default work({
  id: 'institution/beds-needed',
  subject: 'institution',
  about: 'township_recipients',
  decides: 'beds_needed',
  from: '2006-03-01',
  to: null,
  law: bedsLaw,
  title: { zh: '新建机构应有床位', en: 'Beds that a new home needs' },
  quantity: needed,
  facts: { needed: fact.number(needed), people: fact.number(amount('township_recipients')), share: fact.number(pack('beds.share')) },
  words: { yes: { says: { zh: '新建机构至少应有床位{needed}张。', en: 'A new home needs at least {needed} beds.' }, why: { zh: '{people}人 × {share}%，零数进一。', en: '{people} people × {share}%, rounded up.' } } },
});

export const covers = ['SRC-04', 'A18'];

const at = { on: '2010-06-01', place: '611021' } as const;

export const examples: readonly Example[] = [
  { given: { township_recipients: 1599 }, ...at, then: 'pass', decides: 1120 },
  { given: { township_recipients: 100 }, ...at, then: 'pass', decides: 70 },
  { given: {}, ...at, then: 'unknown', needs: ['township_recipients'] },
  { given: { township_recipients: 100 }, on: '2026-08-01', then: 'unknown', needs: ['pack:beds.share'] },
  { given: { township_recipients: 10 }, on: '2010-06-01', place: '611021', then: 'pass', decides: 7 },
];
