import { amount, pack, quotient, roundUp } from '../../engine/quantity.ts';
import { cite, fact, work, type Example } from '../../engine/rule.ts';
import { equipmentLaw } from './home-law.ts';

const needed = roundUp(quotient(amount('residents'), pack('guide.staff')), 1);

/** One of the staff for ten residents is a guide that many places write; no text of the nation has it. 38 residents need 4. */
export default work({
  id: 'institution/staff-needed',
  subject: 'institution',
  about: 'residents',
  decides: 'staff_needed',
  from: '2006-03-01',
  to: null,
  law: [...equipmentLaw, cite('dongping-report', '第一部分', 'part 1')],
  title: { zh: '应有工作人员（参考）', en: 'Staff needed, as a guide' },
  quantity: needed,
  facts: { needed: fact.number(needed), residents: fact.number(amount('residents')), each: fact.number(pack('guide.staff')), source: fact.source('guide.staff') },
  words: {
    yes: {
      says: { zh: '入住{residents}人，参考应有工作人员{needed}人。', en: '{residents} residents: {needed} staff as a guide.' },
      why: { zh: '{residents} ÷ {each}，零数进一。依据：{source}，只作参考。', en: '{residents} ÷ {each}, rounded up. Source: {source}; a guide only.' },
    },
  },
});

export const covers = ['A38', 'F37-05'];

export const examples: readonly Example[] = [
  { given: { residents: 38 }, on: '2010-06-01', place: '611021', then: 'pass', decides: 4 },
  { given: { residents: 40 }, on: '2018-06-01', then: 'pass', decides: 4 },
  { given: { residents: 41 }, on: '2026-08-01', then: 'pass', decides: 5 },
  { given: {}, on: '2018-06-01', then: 'unknown', needs: ['residents'] },
];
