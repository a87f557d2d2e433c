import { atMost } from '../../engine/condition.ts';
import { amount, quotient } from '../../engine/quantity.ts';
import { check, fact, type Example } from '../../engine/rule.ts';
import { equipmentLaw } from './home-law.ts';

/** No more residents than beds; with the share of beds in use: 38 of 45 are 84.44%. */
export default check({
  id: 'institution/residents-within-beds',
  subject: 'institution',
  about: 'residents',
  from: '2006-03-01',
  to: null,
  law: equipmentLaw,
  title: { zh: '入住人数与床位', en: 'Residents and beds' },
  when: atMost(amount('residents'), amount('beds')),
  facts: { residents: fact.number(amount('residents')), beds: fact.number(amount('beds')), share: fact.percent(quotient(amount('residents'), amount('beds'))) },
  reasons: [{ reason: 'empty', on: 'pass', when: atMost(amount('beds'), 0) }],
  words: {
    yes: { says: { zh: '床位使用率{share}。', en: '{share} of the beds are in use.' }, why: { zh: '{residents} ÷ {beds} ＝ {share}。', en: '{residents} ÷ {beds} = {share}.' } },
    empty: { says: { zh: '没有床位，也没有人入住。', en: 'No beds and no residents.' } },
    no: {
      says: { zh: '入住{residents}人，床位只有{beds}张。', en: '{residents} residents, but only {beds} beds.' },
      todo: { zh: '核对人数和床位；长期外出的也占床位。', en: 'Check both; who is away for long keeps a bed.' },
    },
  },
});

export const covers = ['A37'];

export const examples: readonly Example[] = [
  { given: { residents: 38, beds: 45 }, on: '2010-06-01', place: '611021', then: 'pass', reason: 'yes' },
  { given: { residents: 45, beds: 45 }, on: '2018-06-01', then: 'pass' },
  { given: { residents: 0, beds: 0 }, on: '2018-06-01', then: 'pass', reason: 'empty' },
  { given: { residents: 46, beds: 45 }, on: '2026-08-01', then: 'fail' },
  { given: { residents: 38 }, on: '2018-06-01', then: 'unknown', needs: ['beds'] },
  { given: { beds: 45 }, on: '2018-06-01', then: 'unknown', needs: ['residents'] },
  { given: { residents: 1, beds: 1 }, on: '2018-06-01', then: 'pass', reason: 'yes' },
];
